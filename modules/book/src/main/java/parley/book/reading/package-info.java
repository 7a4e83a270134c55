/**
 * Totals that were printed in their day, computed from the law as they define themselves. Entry point:
 * {@link parley.book.reading.ReadingRun}.
 */
@NullMarked
package parley.book.reading;

import org.jspecify.annotations.NullMarked;
