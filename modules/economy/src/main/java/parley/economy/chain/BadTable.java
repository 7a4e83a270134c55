package parley.economy.chain;

/** A table that cannot be computed with; the message gives value and place. */
public final class BadTable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadTable(String message) {
        super(message);
    }
}
