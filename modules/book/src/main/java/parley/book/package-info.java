/** Book: many lines under many scenarios in one grid, with the rejects beside it. */
@NullMarked
package parley.book;

import org.jspecify.annotations.NullMarked;
