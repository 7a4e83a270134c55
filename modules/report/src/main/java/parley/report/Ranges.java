package parley.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Figures of a page: ranges of money that break between their ends and nowhere else, signs, counts, dates in words. */
final class Ranges {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Ranges() {}

    /** Amounts from least to greatest, in cents. */
    static void money(Html html, long least, long greatest) {
        range(html, money(least), money(greatest), "–");
    }

    /** Changes from least to greatest, in cents, with their signs. */
    static void change(Html html, long one, long other) {
        range(html, signed(Math.min(one, other)), signed(Math.max(one, other)), " to ");
    }

    /** Percentages from least to greatest, as {@code 40.03–47.37%}; never broken. */
    static void percents(Html html, double least, double greatest) {
        html.element("span", Figures.percents(least, greatest), "class", "n");
    }

    private static void range(Html html, String low, String high, String between) {
        if (low.equals(high)) {
            html.element("span", low, "class", "n");
        } else {
            html.element("span", low + between.stripTrailing(), "class", "n");
            html.text(between.endsWith(" ") ? " " : "");
            html.open("wbr").element("span", high, "class", "n");
        }
    }

    /** An amount as {@link Figures#large} gives it, with a true minus sign. */
    static String money(long cents) {
        return Figures.large(cents).replace('-', '−');
    }

    private static String signed(long cents) {
        return (cents > 0 ? "+" : "") + money(cents);
    }

    /** A number with two decimals. */
    static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** So many of a thing, as {@code 1 line} or {@code 14,422 lines}. */
    static String count(long count, String thing) {
        return count(count) + " " + thing + (count == 1 ? "" : "s");
    }

    /** A date in words where the text is one, as {@code 15 November 2025}; else the text. */
    static String day(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** The text with its first letter in capitals. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
