/**
 * Columns by name: which of a file's columns are which of a book's, by the names people use, a preset or a mapping file.
 * Entry points: {@link parley.book.columns.Mappings} and {@link parley.book.columns.Columns}.
 */
@NullMarked
package parley.book.columns;

import org.jspecify.annotations.NullMarked;
