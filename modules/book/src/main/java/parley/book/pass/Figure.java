package parley.book.pass;

/**
 * What some lines owe under one outcome, in cents. Lines that cannot be summed stand apart, by number and value; none is
 * dropped.
 *
 * @param lines how many lines are summed
 * @param value their value
 * @param least what they owe at least
 * @param greatest what they owe at most
 * @param apart how many lines are not summed: unbounded, not rated or not modelled
 * @param valueApart their value
 */
public record Figure(long lines, long value, long least, long greatest, long apart, long valueApart) {

    public static final Figure NONE = new Figure(0, 0, 0, 0, 0, 0);

    public Figure plus(Figure other) {
        return new Figure(
                lines + other.lines,
                value + other.value,
                least + other.least,
                greatest + other.greatest,
                apart + other.apart,
                valueApart + other.valueApart);
    }

    /** What is owed here beyond another: how two dates or two outcomes differ. */
    public Figure minus(Figure other) {
        return new Figure(
                lines - other.lines,
                value - other.value,
                least - other.least,
                greatest - other.greatest,
                apart - other.apart,
                valueApart - other.valueApart);
    }
}
