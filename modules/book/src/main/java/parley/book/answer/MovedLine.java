package parley.book.answer;

import java.util.Comparator;

/**
 * A line that owes something else in the second view than in the first; in cents.
 *
 * @param row the row of the file that it begins on
 * @param id what the book calls it
 * @param code its commodity code
 * @param value its customs value
 * @param least what it owes at least in the first view
 * @param greatest what it owes at most in the first view
 * @param thenLeast what it owes at least in the second
 * @param thenGreatest what it owes at most in the second
 */
public record MovedLine(
        long row, String id, String code, long value, long least, long greatest, long thenLeast, long thenGreatest) {

    /** Those that move most first, then in the order of the book. */
    static final Comparator<MovedLine> MOST =
            Comparator.comparingLong(MovedLine::size).reversed().thenComparingLong(MovedLine::row);

    /** How far the end that moves further moves. */
    long size() {
        return Math.max(Math.abs(leastChange()), Math.abs(greatestChange()));
    }

    /** What it owes more at least. */
    public long leastChange() {
        return thenLeast - least;
    }

    /** What it owes more at most. */
    public long greatestChange() {
        return thenGreatest - greatest;
    }
}
