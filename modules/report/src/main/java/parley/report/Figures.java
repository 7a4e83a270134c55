package parley.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as people read them. */
final class Figures {

    private Figures() {}

    /** A percentage with at most two decimals. */
    static String percent(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** Cents as millions or billions of dollars: {@code $429.43bn}, {@code $3.8m}. */
    static String large(long cents) {
        double dollars = cents / 100.0;
        double size = Math.abs(dollars);
        if (size >= 1e9) {
            return String.format(Locale.ROOT, "$%,.2fbn", dollars / 1e9).replace("$-", "-$");
        }
        if (size >= 1e6) {
            return String.format(Locale.ROOT, "$%,.1fm", dollars / 1e6).replace("$-", "-$");
        }
        return String.format(Locale.ROOT, "$%,.0f", dollars).replace("$-", "-$");
    }

    /** A range of large amounts, one figure where both ends print alike. */
    static String large(long least, long greatest) {
        String low = large(least);
        String high = large(greatest);
        return low.equals(high) ? low : low + "–" + high;
    }

    /** A range of percentages with two decimals, one figure where both ends print alike. */
    static String percents(double least, double greatest) {
        String low = String.format(Locale.ROOT, "%.2f", least);
        String high = String.format(Locale.ROOT, "%.2f", greatest);
        return low.equals(high) ? low + "%" : low + "–" + high + "%";
    }
}
