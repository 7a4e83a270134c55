/** Convert: turns publishers' files into reference tables and goods lists. */
@NullMarked
package parley.convert;

import org.jspecify.annotations.NullMarked;
