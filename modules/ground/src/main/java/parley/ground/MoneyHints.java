package parley.ground;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.ground.Notation.Decimal;

/** What an amount that cannot be read maybe should be. */
final class MoneyHints {

    private static final Pattern THOUSANDS = Pattern.compile("(?i)\\$?\\s*(\\d+(?:\\.\\d+)?)\\s*(k|m)");
    private static final Notation COMMA = Notation.PLAIN.with(Decimal.COMMA);

    private MoneyHints() {}

    static @Nullable String maybe(String text) {
        String given = text.strip();
        Matcher thousands = THOUSANDS.matcher(given);
        if (thousands.matches()) {
            int zeros = thousands.group(2).equalsIgnoreCase("k") ? 3 : 6;
            return new BigDecimal(thousands.group(1)).movePointRight(zeros).toPlainString();
        }
        if (given.matches(".*(€|£|¥|\\b(EUR|GBP|CNY|RMB|JPY|CAD)\\b).*")) {
            return "its worth in US dollars is meant";
        }
        if (given.matches("\\$?[\\d.]*,\\d{1,2}")) {
            return COMMA.number(given.replace("$", "")) + ", with a decimal comma";
        }
        return null;
    }
}
