package parley.evidence.claim;

/**
 * A place in a text.
 *
 * @param from first character
 * @param to the character after the last
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span: " + from + " to " + to);
        }
    }
}
