/** Ownership, on small cases in the words of the acts and on random structures. */
@NullMarked
package parley.screening.ownership;

import org.jspecify.annotations.NullMarked;
