package parley.screening;

import java.math.BigDecimal;

/**
 * A percentage of an entity's shares, exact: a whole number of 10⁻¹² percent. Sums are exact, and so is the comparison with
 * a threshold; a share of 49.999999999999 % is under one half.
 *
 * @param units how many 10⁻¹² percent, not negative
 */
public record Percent(long units) implements Comparable<Percent> {

    /** Decimals of a percent that are kept; a finer share is refused. */
    public static final int DECIMALS = 12;

    public static final Percent ZERO = new Percent(0);
    public static final Percent WHOLE = ofPercent(100);

    public Percent {
        if (units < 0) {
            throw new IllegalArgumentException("a share is not negative");
        }
    }

    public static Percent ofPercent(long percent) {
        return new Percent(Math.multiplyExact(percent, 1_000_000_000_000L));
    }

    /**
     * Reads {@code 50}, {@code 33.34}, {@code 49.9 %}.
     *
     * @throws IllegalArgumentException if the text is no percentage between 0 and 100, or has more than twelve decimals
     */
    public static Percent parse(String text) {
        String digits = text.strip().replaceFirst("\\s*[%％]$", "");
        BigDecimal percent;
        try {
            percent = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            String maybe = digits.matches("\\d+,\\d+") ? ". Maybe " + digits.replace(',', '.') : "";
            throw new IllegalArgumentException("'" + text + "' is not a percentage" + maybe, e);
        }
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("'" + text + "' is not between 0 and 100 percent");
        }
        try {
            return new Percent(percent.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("'" + text + "' has more than " + DECIMALS + " decimals", e);
        }
    }

    public BigDecimal decimal() {
        BigDecimal plain = BigDecimal.valueOf(units, DECIMALS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Percent other) {
        return Long.compare(units, other.units);
    }

    /** As {@code 49.9 %}. */
    @Override
    public String toString() {
        return decimal().toPlainString() + " %";
    }
}
