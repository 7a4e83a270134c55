/**
 * One pass over a book: rows into columns, every line rated under every outcome, and what is made of the answers, in memory
 * that does not grow with the book. Entry point: {@link parley.book.pass.Pass}.
 */
@NullMarked
package parley.book.pass;

import org.jspecify.annotations.NullMarked;
