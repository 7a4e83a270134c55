/** The talks themselves: rounds, terms, proceedings, deadlines, commitments. */
@NullMarked
package parley.talks;

import org.jspecify.annotations.NullMarked;
