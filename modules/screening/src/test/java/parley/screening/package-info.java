/** What parties, shares and listings are read as. */
@NullMarked
package parley.screening;

import org.jspecify.annotations.NullMarked;
