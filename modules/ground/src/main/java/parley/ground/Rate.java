package parley.ground;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A share, held in millionths (1 % is 10,000 millionths), which is finer than any ad valorem rate in the schedules.
 *
 * @param millionths the share in millionths
 */
public record Rate(long millionths) implements Comparable<Rate> {

    public static final Rate ZERO = new Rate(0);
    public static final Rate WHOLE = new Rate(1_000_000);

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    public static Rate ofPercent(long percent) {
        return new Rate(Math.multiplyExact(percent, 10_000L));
    }

    /** Percent with at most four decimals; finer rates are refused. */
    public static Rate ofPercent(BigDecimal percent) {
        return new Rate(percent.movePointRight(4).longValueExact());
    }

    /** As {@link #parsePercent(String, Notation)}, with a decimal point. */
    public static Rate parsePercent(String text) {
        return parsePercent(text, Notation.PLAIN);
    }

    /**
     * Reads {@code 25%}, {@code 7.5 %}, {@code 0.1}; the sign of percent may be left out.
     *
     * @throws IllegalArgumentException if the text is no percentage, or has more than four decimals
     */
    public static Rate parsePercent(String text, Notation notation) {
        try {
            String given = text.strip();
            return ofPercent(new BigDecimal(
                    notation.number(given.endsWith("%") ? given.substring(0, given.length() - 1) : given)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("'" + text + "' is not a percentage with at most four decimals", e);
        }
    }

    public Money of(Money base) {
        return Money.ofCents(centsOf(base.cents()));
    }

    /** The same share of an amount in cents, rounded half up (away from zero at the half) to the cent. */
    public long centsOf(long cents) {
        return share(cents, millionths);
    }

    /** {@code cents × millionths / 1,000,000}, rounded half up to the cent; exact for every {@code long}. */
    public static long share(long cents, long millionths) {
        if ((cents | millionths) >>> (Integer.SIZE - 1) == 0) {
            return (cents * millionths + 500_000) / 1_000_000; // as most are, with no look at the upper half
        }
        long high = Math.multiplyHigh(cents, millionths);
        long low = cents * millionths;
        if (high == 0 && low >= 0 && low <= Long.MAX_VALUE - 500_000) {
            return (low + 500_000) / 1_000_000;
        }
        BigDecimal exact = new BigDecimal(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(millionths)), 6);
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The least cents that come to the share of an amount: {@code cents × millionths / 1,000,000}, rounded up. */
    public static long shareRoundedUp(long cents, long millionths) {
        if (Math.multiplyHigh(cents, millionths) == 0 && cents * millionths >= 0) {
            return Math.ceilDiv(cents * millionths, 1_000_000);
        }
        return BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(millionths, 6))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** The most cents of which the amount is the whole share: {@code cents × 1,000,000 / millionths}, rounded down. */
    public static long baseOfShare(long cents, long millionths) {
        if (Math.multiplyHigh(cents, 1_000_000) == 0 && cents * 1_000_000 >= 0) {
            return cents * 1_000_000 / millionths;
        }
        return BigInteger.valueOf(cents)
                .multiply(MILLION)
                .divide(BigInteger.valueOf(millionths))
                .longValueExact();
    }

    /** What share the part is of the whole, rounded down; a whole of nil is refused. */
    public static Rate shareOf(Money part, Money whole) {
        BigInteger share = BigInteger.valueOf(part.cents()).multiply(MILLION).divide(BigInteger.valueOf(whole.cents()));
        return new Rate(share.longValueExact());
    }

    public Rate plus(Rate other) {
        return new Rate(Math.addExact(millionths, other.millionths));
    }

    public Rate minus(Rate other) {
        return new Rate(Math.subtractExact(millionths, other.millionths));
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(millionths, 4);
    }

    public boolean isZero() {
        return millionths == 0;
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(millionths, other.millionths);
    }

    /** As the schedules print it: {@code 7.5%}. */
    @Override
    public String toString() {
        return millionths == 0 ? "0%" : percent().stripTrailingZeros().toPlainString() + "%";
    }
}
