package parley.book.rows;

import java.util.Arrays;

/**
 * One row, used again and again: where each field ends among its characters. They are its own, one field behind the other; or
 * those of a text that it stands in, with a separator between two fields.
 */
final class Row {

    private char[] own = new char[1024];
    private char[] text = own;
    private int begin;
    private int gap;
    private int[] ends = new int[32];
    private int fields;

    /** Begins a row of characters of its own. */
    void clear() {
        beginIn(own, 0);
        gap = 0;
    }

    /** Begins a row that stands in a text. */
    void beginIn(char[] standsIn, int from) {
        text = standsIn;
        begin = from;
        gap = 1;
        fields = 0;
    }

    void add(char[] from, int offset, int count) {
        int start = room(count);
        System.arraycopy(from, offset, own, start, count);
        endField(start + count);
    }

    void add(String field) {
        int start = room(field.length());
        field.getChars(0, field.length(), own, start);
        endField(start + field.length());
    }

    private int room(int count) {
        int length = fields == 0 ? 0 : ends[fields - 1];
        if (length + count > own.length) {
            own = Arrays.copyOf(own, Math.max(2 * own.length, length + count));
            text = own;
        }
        return length;
    }

    /** The next field ends here. */
    void endField(int at) {
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
        return column < 0 || column >= fields ? 0 : column == 0 ? begin : ends[column - 1] + gap;
    }

    int end(int column) {
        return column < 0 || column >= fields ? 0 : ends[column];
    }

    String field(int column) {
        return new String(text, start(column), end(column) - start(column));
    }

    /** The first character that is not white space; −1 if there is none. */
    int firstInk() {
        for (int column = 0; column < fields; column++) {
            for (int i = start(column); i < ends[column]; i++) {
                if (!Character.isWhitespace(text[i])) {
                    return text[i];
                }
            }
        }
        return -1;
    }

    boolean isBlank() {
        return firstInk() < 0;
    }
}
