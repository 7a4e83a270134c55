@NullMarked
package parley.convert;

import org.jspecify.annotations.NullMarked;
