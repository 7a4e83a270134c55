/**
 * Files as rows: whatever form a book comes in, one forward pass over its rows in bounded memory. Knows forms of files, not
 * shipments. Entry point: {@link parley.book.rows.RowSources}.
 */
@NullMarked
package parley.book.rows;

import org.jspecify.annotations.NullMarked;
