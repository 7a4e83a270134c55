package parley.report.result;

import java.io.IOException;
import parley.book.pass.Bytes;

/** A table in a form of file with typed cells, written row by row; whole when finished. Holds no more rows than the form needs. */
interface Table {

    /** @param cells a text for each column, a blank one for a blank cell; used again for the next row */
    void row(String[] cells) throws IOException;

    void finish() throws IOException;

    /** Writes rows of plain cells. */
    default void rows(Bytes plain, int columns) throws IOException {
        String[] cells = new String[columns];
        int column = 0;
        int start = 0;
        for (int i = 0; i < plain.length(); i++) {
            byte at = plain.at(i);
            if (at == CellForm.CELL_END || at == CellForm.ROW_END) {
                cells[column++] = plain.text(start, i);
                start = i + 1;
            }
            if (at == CellForm.ROW_END) {
                row(cells);
                column = 0;
            }
        }
    }
}
