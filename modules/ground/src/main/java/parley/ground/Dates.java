package parley.ground;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.ground.Notation.DateOrder;

/** Reads dates in the forms people and spreadsheets write. */
final class Dates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})[-/. ]*([A-Za-z]{3,9})\\.?,?[-/. ]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY = Pattern.compile("([A-Za-z]{3,9})[-/. ]*(\\d{1,2}),?[-/. ]+(\\d{4})");
    private static final Pattern MIDNIGHT =
            Pattern.compile("(?i)(.*\\d)(?:T|\\s+)(?:00?:00(?::00(?:\\.0+)?)?|12:00(?::00)? ?AM)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The day that spreadsheets count as nil, so that every day since March 1900 has the number they give it. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Serial numbers of 1990 to 2099; others are numbers of something else. */
    private static final int FIRST_SERIAL = 32_874;

    private static final int LAST_SERIAL = 73_050;

    private Dates() {}

    /** A date that two people would read as two days. */
    static final class TwoReadings extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private TwoReadings(String text, LocalDate monthFirst, LocalDate dayFirst) {
            super("'" + text + "' is a date of two readings. Maybe " + monthFirst + " (month first), or " + dayFirst
                    + " (day first)");
        }
    }

    /**
     * @return the day; null if the text is no date
     * @throws TwoReadings if it is one of two days and the order is not said
     */
    static @Nullable LocalDate read(String text, DateOrder order) {
        try {
            return of(text, order);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate of(String text, DateOrder order) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return LocalDate.parse(text);
        }
        Matcher midnight = MIDNIGHT.matcher(text);
        if (midnight.matches()) {
            return of(midnight.group(1), order);
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return digits(text);
        }
        Matcher parts = YEAR_FIRST.matcher(text);
        if (parts.matches()) {
            return LocalDate.of(number(parts, 1), number(parts, 3), number(parts, 4));
        }
        parts = YEAR_LAST.matcher(text);
        if (parts.matches()) {
            return yearLast(text, number(parts, 1), number(parts, 3), parts.group(4), order);
        }
        parts = DAY_MONTH.matcher(text);
        if (parts.matches()) {
            return named(parts.group(2), number(parts, 1), year(parts.group(3), order));
        }
        parts = MONTH_DAY.matcher(text);
        return parts.matches() ? named(parts.group(1), number(parts, 2), year(parts.group(3), order)) : null;
    }

    private static @Nullable LocalDate digits(String text) {
        if (text.length() == 8) {
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6)));
        }
        int serial = text.length() == 5 ? Integer.parseInt(text) : 0;
        return serial < FIRST_SERIAL || serial > LAST_SERIAL ? null : SERIAL_ZERO.plusDays(serial);
    }

    private static @Nullable LocalDate yearLast(String text, int first, int second, String yearText, DateOrder order) {
        int year = year(yearText, order);
        if (year == 0) {
            return null;
        }
        LocalDate monthFirst = order == DateOrder.DAY_FIRST ? null : day(year, first, second);
        LocalDate dayFirst = order == DateOrder.MONTH_FIRST ? null : day(year, second, first);
        if (monthFirst != null && dayFirst != null && !monthFirst.equals(dayFirst)) {
            throw new TwoReadings(text, monthFirst, dayFirst);
        }
        return monthFirst == null ? dayFirst : monthFirst;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate named(String month, int day, int year) {
        String word = month.toLowerCase(Locale.ROOT);
        int index = MONTHS.indexOf(word.substring(0, 3));
        boolean whole = index >= 0
                && (word.length() == 3
                        || word.equals("sept")
                        || Month.of(index + 1).name().toLowerCase(Locale.ROOT).equals(word));
        return whole && year > 0 ? LocalDate.of(year, index + 1, day) : null;
    }

    /** Two digits are a year of this century where the order of the date is said; otherwise they may be a day, too: 0. */
    private static int year(String text, DateOrder order) {
        int year = Integer.parseInt(text);
        return text.length() == 4 ? year : order == DateOrder.UNSAID ? 0 : 2000 + year;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
