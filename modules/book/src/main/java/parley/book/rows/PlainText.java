package parley.book.rows;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * The rows of a text up to the first that holds a quote, or a carriage return by itself: each is told where it stands, without
 * a copy. What follows is read by a reader of dialects.
 */
final class PlainText {

    private static final int SIZE = 1 << 16;

    private final Reader in;
    private final char separator;
    private final char last;
    private final char[] text = new char[SIZE];
    private int at;
    private int filled;
    private long line = 1;
    private boolean ended;

    /** What was met. */
    enum Met {
        ROW,
        END,
        /** A row that is not told by its separators alone; it and all behind it stand in {@link #rest}. */
        OTHER
    }

    PlainText(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
        this.last = (char) Math.max(separator, '"');
    }

    /** The line that the next row begins on. */
    long line() {
        return line;
    }

    /** Passes empty lines, and tells the row behind them. */
    Met next(Row row) throws IOException {
        while (true) {
            int end = scan(row);
            if (end == filled && !ended) {
                if (at == 0 && filled == SIZE) {
                    return Met.OTHER;
                }
                fill();
            } else if (end < 0) {
                return Met.OTHER;
            } else if (end == filled && at == filled) {
                return Met.END;
            } else {
                boolean empty = row.fields() == 1 && row.end(0) == at;
                at = Math.min(filled, end + 1);
                line++;
                if (!empty) {
                    return Met.ROW;
                }
            }
        }
    }

    /** Finds the fields of the row that begins here. @return where its line ends; −1 if it is another's to read */
    private int scan(Row row) {
        row.beginIn(text, at);
        char[] chars = text;
        for (int i = at; i < filled; i++) {
            char c = chars[i];
            if (c <= last) {
                if (c == separator) {
                    row.endField(i);
                } else if (c == '\n') {
                    row.endField(i > at && chars[i - 1] == '\r' ? i - 1 : i);
                    return i;
                } else if (c == '"' || (c == '\r' && i + 1 < filled && chars[i + 1] != '\n')) {
                    return -1;
                }
            }
        }
        return atEnd(row);
    }

    private int atEnd(Row row) {
        if (ended && filled > at && text[filled - 1] == '\r') {
            return -1;
        }
        row.endField(filled);
        return filled;
    }

    private void fill() throws IOException {
        System.arraycopy(text, at, text, 0, filled - at);
        filled -= at;
        at = 0;
        int read = in.read(text, filled, SIZE - filled);
        ended = read < 0;
        filled += Math.max(0, read);
    }

    /** The text from the row on that was not told. */
    Reader rest() throws IOException {
        PushbackReader rest = new PushbackReader(in, SIZE);
        rest.unread(text, at, filled - at);
        return rest;
    }

    void close() throws IOException {
        in.close();
    }
}
