/** Tests of the economies. */
@NullMarked
package parley.economy;

import org.jspecify.annotations.NullMarked;
