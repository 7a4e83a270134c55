package parley.evidence.text;

/** A file that is no report that can be read, in one clear sentence. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    public Unreadable(String message) {
        super(message);
    }
}
