package parley.book.rows;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.ground.Notation.Decimal;

/**
 * The rows of a file, once, from the first to the last, in memory that does not grow with the file. There is one row, and
 * {@link #next} moves it on: what was asked of it before holds no longer. Columns are counted from 0.
 *
 * <p>A typed cell reads as the text that says the same without a dialect: a date {@code 2025-11-15}, a number
 * {@code 1234.5}.
 */
public interface RowSource extends AutoCloseable {

    /** What the file is called in messages. */
    String name();

    /** The sheet of a workbook; empty for a file without sheets. */
    String sheet();

    /** The mark before decimals in what is written as text. */
    Decimal decimal();

    /** The names of the columns as they stand in the file. */
    List<String> header();

    /**
     * Moves on to the next row that is not blank.
     *
     * @return false behind the last one
     * @throws NotABook if the rest of the file cannot be read
     */
    boolean next() throws IOException;

    /** Where the row stands: the line of a text it begins on, the row of a sheet or of a Parquet file, counted from 1. */
    long row();

    /** Why the row is no row of data, though it can be read: as many fields as columns it has not, or it holds totals. */
    @Nullable
    String fault();

    /** How many fields the row has. */
    int fields();

    /** The characters of the row; field {@code c} stands from {@code start(c)} to {@code end(c)}. Not to be written to. */
    char[] text();

    /** Where the field begins in {@link #text}; the same as its end where the row has none such. */
    int start(int column);

    /** Where the field ends in {@link #text}. */
    int end(int column);

    /** The field as a text; empty where the row has none such. */
    default String field(int column) {
        int start = start(column);
        int end = end(column);
        return start == end ? "" : new String(text(), start, end - start);
    }

    /** What was recognised and what was passed over, a sentence each; whole once {@link #next} has returned false. */
    List<String> notes();

    /** How many rows so far are part of another's line, and do not come up by themselves. */
    default long joined() {
        return 0;
    }

    @Override
    void close() throws IOException;
}
