/** The publishers' tables: found below a folder, read row by row, with days told as customs days. */
@NullMarked
package parley.convert.table;

import org.jspecify.annotations.NullMarked;
