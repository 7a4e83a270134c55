@NullMarked
package parley.convert.goods;

import org.jspecify.annotations.NullMarked;
