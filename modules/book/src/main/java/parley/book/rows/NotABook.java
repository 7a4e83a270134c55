package parley.book.rows;

import java.io.IOException;

/** A file that is no book at all: of no form that is read, broken, or without what every line needs. */
public final class NotABook extends IOException {
    private static final long serialVersionUID = 1;

    public NotABook(String message) {
        super(message);
    }

    public NotABook(String message, Throwable cause) {
        super(message, cause);
    }
}
