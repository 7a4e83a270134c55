package parley.convert.china;

import java.math.BigDecimal;

/** Rates in percent as our schedules print them. */
final class RateText {

    /** A rate that the table does not give: a specific duty, or one that hangs on the price. */
    static final String NOT_GIVEN = "";

    private RateText() {}

    /** {@code 8} is {@code 8%}, {@code 0} is {@code Free}. */
    static String of(BigDecimal percent) {
        return percent.signum() == 0 ? "Free" : percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** A rate of three decimals is the worth of a specific duty in one year's prices, and no rate of the tariff. */
    static boolean isWorthOfSpecific(BigDecimal percent) {
        return percent.stripTrailingZeros().scale() > 2;
    }
}
