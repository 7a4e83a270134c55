@NullMarked
package parley.convert.trade;

import org.jspecify.annotations.NullMarked;
