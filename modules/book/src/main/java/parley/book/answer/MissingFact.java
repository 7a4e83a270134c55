package parley.book.answer;

/**
 * A fact that some lines did not tell though their duty depends on it, in cents.
 *
 * @param fact its name
 * @param lines how many lines lack it
 * @param value their value
 * @param width how far the least and the greatest duty of those lines are apart; a line that lacks several facts is under each
 * @param widthIfNot how far they would be apart if each line told that there is none of it: none of the content, not so
 * @param widthIfSo how far if each told that it is all of it: the whole value, and so
 */
public record MissingFact(String fact, long lines, long value, long width, long widthIfNot, long widthIfSo) {

    /** How much narrower the answer is at least, once the fact is told at either end. */
    public long leastWorth() {
        return width - Math.max(widthIfNot, widthIfSo);
    }

    /** How much narrower at most. */
    public long greatestWorth() {
        return width - Math.min(widthIfNot, widthIfSo);
    }

    MissingFact plus(MissingFact other) {
        return new MissingFact(
                fact,
                lines + other.lines,
                value + other.value,
                width + other.width,
                widthIfNot + other.widthIfNot,
                widthIfSo + other.widthIfSo);
    }
}
