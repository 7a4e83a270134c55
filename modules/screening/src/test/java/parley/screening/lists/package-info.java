/** The lists at hand, and looking names up in them. */
@NullMarked
package parley.screening.lists;

import org.jspecify.annotations.NullMarked;
