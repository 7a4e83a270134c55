package parley.book;

import org.jspecify.annotations.Nullable;

/**
 * A row that could not be read as a line.
 *
 * @param id what the book calls the line; empty if it does not say
 * @param file the file
 * @param row the line of the file it begins on
 * @param column the column at fault; empty if the whole row is
 * @param value what stands there
 * @param message what is wrong with it
 * @param maybe what it maybe should be; null if nothing is near
 */
public record Reject(
        String id,
        String file,
        long row,
        String column,
        String value,
        String message,
        @Nullable String maybe) {

    /** The id the book gives it, else its row. */
    public String name() {
        return id.isBlank() ? "row " + row : id;
    }

    @Override
    public String toString() {
        String where = column.isEmpty() ? file + ":" + row : file + ":" + row + ", " + column;
        return where + ": " + message + (maybe == null ? "" : ". Maybe " + maybe);
    }
}
