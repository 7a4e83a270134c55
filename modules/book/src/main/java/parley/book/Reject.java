package parley.book;

import org.jspecify.annotations.Nullable;
import parley.ground.Money;

/**
 * A row that could not be read as a line.
 *
 * @param id what the book calls the line; empty if it does not say
 * @param file the file
 * @param sheet the sheet of a workbook; empty for a file without sheets
 * @param row the line of the file it begins on, or the row of the sheet
 * @param column the column at fault; empty if the whole row is
 * @param value what stands there
 * @param message what is wrong with it
 * @param maybe what it maybe should be; null if nothing is near
 * @param worth the customs value of the row; null if it cannot be read
 */
public record Reject(
        String id,
        String file,
        String sheet,
        long row,
        String column,
        String value,
        String message,
        @Nullable String maybe,
        @Nullable Money worth) {

    /** The id the book gives it, else its row. */
    public String name() {
        return id.isBlank() ? "row " + row : id;
    }

    @Override
    public String toString() {
        String place = sheet.isEmpty() ? file + ":" + row : file + ":" + sheet + ":" + row;
        String where = column.isEmpty() ? place : place + ", " + column;
        return where + ": " + message + (maybe == null ? "" : ". Maybe " + maybe);
    }
}
