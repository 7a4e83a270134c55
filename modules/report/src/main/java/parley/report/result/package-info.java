/**
 * The result of rating a book in columns, row by row, as CSV, XLSX, Parquet or JSON; and its rejects. Entry points:
 * {@link parley.report.result.ResultForm} and {@link parley.report.result.RejectRows}.
 */
@NullMarked
package parley.report.result;

import org.jspecify.annotations.NullMarked;
