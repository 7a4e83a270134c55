package parley.book.pass;

import java.util.Arrays;
import java.util.stream.IntStream;
import parley.book.rows.RowSource;

/** The texts of some columns of a row, one behind the other, as a key. */
final class Key {

    /** What ASCII has for it; a nought would not be packed (see {@link Dictionary}). */
    private static final char BETWEEN = '\u001f';

    private final int[] columns;
    private char[] text = new char[64];
    private int length;

    /** @param columns negative where there is none such */
    Key(IntStream columns) {
        this.columns = columns.filter(column -> column >= 0).toArray();
    }

    /** Whether there is no text to take. */
    boolean isEmpty() {
        return columns.length == 0;
    }

    void take(RowSource rows) {
        char[] row = rows.text();
        length = 0;
        for (int column : columns) {
            int start = rows.start(column);
            int end = rows.end(column);
            if (length + end - start + 1 > text.length) {
                text = Arrays.copyOf(text, 2 * text.length + end - start);
            }
            for (int i = start; i < end; i++) {
                text[length++] = row[i];
            }
            text[length++] = BETWEEN;
        }
    }

    <T> int numberIn(Dictionary<T> in) {
        return in.numberOf(text, 0, length);
    }

    <T> int put(Dictionary<T> in, T value) {
        return in.put(text, 0, length, value);
    }
}
