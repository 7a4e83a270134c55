package parley.book.rows;

import java.util.Arrays;

/** One row, used again and again: its characters one behind the other, and where each field ends. */
final class Row {

    private char[] text = new char[1024];
    private int[] ends = new int[32];
    private int fields;
    private int length;

    void clear() {
        fields = 0;
        length = 0;
    }

    void add(char[] from, int offset, int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
        }
        System.arraycopy(from, offset, text, length, count);
        close(length + count);
    }

    void add(String field) {
        int count = field.length();
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
        }
        field.getChars(0, count, text, length);
        close(length + count);
    }

    private void close(int at) {
        length = at;
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, 2 * fields);
        }
        ends[fields++] = at;
    }

    int fields() {
        return fields;
    }

    char[] text() {
        return text;
    }

    int start(int column) {
        return column < 0 || column >= fields ? 0 : column == 0 ? 0 : ends[column - 1];
    }

    int end(int column) {
        return column < 0 || column >= fields ? 0 : ends[column];
    }

    String field(int column) {
        return new String(text, start(column), end(column) - start(column));
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }
}
