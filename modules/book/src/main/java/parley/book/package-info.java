/**
 * Many lines under many outcomes: books read with their rejects beside them, rated into one grid, and the figures that the
 * grid gives. Entry points: {@link parley.book.BookReader} and {@link parley.book.ResultGrid}.
 */
@NullMarked
package parley.book;

import org.jspecify.annotations.NullMarked;
