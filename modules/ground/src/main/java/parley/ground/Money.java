package parley.ground;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of United States dollars, exact to the cent. Whatever yields fractions of a cent says how it rounds; nothing
 * rounds unasked.
 *
 * @param cents the amount in cents
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern CURRENCY = Pattern.compile("(?i)US ?\\$|\\$|\\bUSD\\b|(?<=\\d)USD\\b|\\bUSD(?=\\d)");

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /** Dollars with at most two decimals; finer amounts and amounts beyond a {@code long} of cents are refused. */
    public static Money ofDollars(BigDecimal dollars) {
        return new Money(dollars.movePointRight(2).longValueExact());
    }

    /** As {@link #parse(String, Notation)}, with a decimal point. */
    public static Money parse(String text) {
        return parse(text, Notation.PLAIN);
    }

    /**
     * Reads what people type: {@code 10000}, {@code 10,000.50}, {@code $1,234.5}, {@code USD 1 234.50}, {@code 1.234,50},
     * {@code (12.00)}, {@code 1.2e3}.
     *
     * @throws IllegalArgumentException if the text is no amount of dollars, or is finer than a cent
     */
    public static Money parse(String text, Notation notation) {
        try {
            return ofDollars(new BigDecimal(notation.number(withoutCurrency(text))));
        } catch (NumberFormatException e) {
            String maybe = MoneyHints.maybe(text);
            throw new IllegalArgumentException(
                    "'" + text + "' is not an amount of dollars" + (maybe == null ? "" : ". Maybe " + maybe), e);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("'" + text + "' is finer than a cent, or too large", e);
        }
    }

    private static String withoutCurrency(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' || c == 'U' || c == 'u') {
                return CURRENCY.matcher(text).replaceFirst("").strip();
            }
        }
        return text;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public BigDecimal dollars() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** This amount as a percentage of another, to four decimals, half up. The other must not be zero. */
    public BigDecimal percentOf(Money whole) {
        return BigDecimal.valueOf(cents)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole.cents), 4, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Dollars with two decimals and separators, as {@code $10,000.50}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s$%,.2f", cents < 0 ? "-" : "", dollars().abs());
    }
}
