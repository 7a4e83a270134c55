package parley.talks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * So much at least and at most, of a unit that stands with what it is an amount of. Purchases are never negative, so that at
 * least nothing is always so.
 *
 * @param least at least; not negative
 * @param most at most; null if nothing at hand bounds it
 */
public record Amount(BigDecimal least, @Nullable BigDecimal most) {

    /** Nothing is known of it. */
    public static final Amount UNKNOWN = new Amount(BigDecimal.ZERO, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    public Amount {
        if (least.signum() < 0 || (most != null && most.compareTo(least) < 0)) {
            throw new IllegalArgumentException("from " + least + " to " + most + " is no amount");
        }
    }

    /**
     * Reads {@code 12}, {@code >= 8}, {@code < 4}, {@code 8.5 to 10}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static Amount parse(String text) {
        String given = text.strip();
        if (given.startsWith(">")) {
            return new Amount(number(given.replaceFirst(">=?", "")), null);
        }
        if (given.startsWith("<")) {
            return new Amount(BigDecimal.ZERO, number(given.replaceFirst("<=?", "")));
        }
        String[] ends = given.split(" to ", 2);
        return new Amount(number(ends[0]), number(ends[ends.length - 1]));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip());
    }

    public boolean isExact() {
        return most != null && least.compareTo(most) == 0;
    }

    /** In percent of something, unrounded. */
    public Amount percentOf(BigDecimal whole) {
        return new Amount(percent(least, whole), most == null ? null : percent(most, whole));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS);
    }

    /** So many percent of something. */
    public Amount of(BigDecimal whole) {
        return new Amount(
                least.multiply(whole).divide(HUNDRED, DIGITS),
                most == null ? null : most.multiply(whole).divide(HUNDRED, DIGITS));
    }

    public Amount plus(Amount other) {
        BigDecimal both = most == null || other.most == null ? null : most.add(other.most);
        return new Amount(least.add(other.least), both);
    }

    /** With so many digits behind the point; no trailing noughts are dropped. */
    public String toString(int digits) {
        if (most == null) {
            return least.signum() == 0 ? "unknown" : "at least " + rounded(least, digits);
        }
        String low = rounded(least, digits);
        String high = rounded(most, digits);
        return low.equals(high) ? low : least.signum() == 0 ? "at most " + high : low + " to " + high;
    }

    private static String rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public String toString() {
        return toString(Math.max(0, Math.max(least.scale(), most == null ? 0 : most.scale())));
    }
}
