package parley.ground;

import java.math.BigDecimal;

/**
 * So much of a unit, as a schedule counts it.
 *
 * @param amount how many, not negative
 * @param unit the unit, as {@code kg}, {@code No.}, {@code liters}
 */
public record Quantity(BigDecimal amount, String unit) {

    private static final int DIGITS = 12;

    public Quantity {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a quantity is not negative: " + amount);
        }
        if (amount.scale() > DIGITS || amount.precision() - amount.scale() > DIGITS) {
            throw new IllegalArgumentException(
                    "a quantity has at most " + DIGITS + " digits before and after its point");
        }
    }

    /** As {@link #parse(String, String, Notation)}, with a decimal point. */
    public static Quantity parse(String amount, String unit) {
        return parse(amount, unit, Notation.PLAIN);
    }

    /**
     * @throws IllegalArgumentException if the amount is no number or is negative
     */
    public static Quantity parse(String amount, String unit, Notation notation) {
        try {
            return new Quantity(new BigDecimal(notation.number(amount)), unit.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + amount + "' is not a quantity", e);
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
