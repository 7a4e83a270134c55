package parley.convert.exclusions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.convert.table.ConversionException;
import parley.convert.table.CustomsDay;

/**
 * One exclusion: the article, and the ten-digit numbers under which it is entered, each with its days.
 *
 * @param goods a row for each number
 */
record Exclusion(List<Goods> goods) {

    private static final String DAY = "([A-Z][a-z]+ \\d{1,2}, \\d{4})";
    private static final Pattern CODE = Pattern.compile("\\d{4}\\.\\d\\d\\.?\\d\\d\\.?\\d\\d");
    private static final Pattern PRINTER = Pattern.compile("\\s*\\[Compiler's note:.*?]");
    private static final Pattern WINDOW =
            Pattern.compile("on or after 12:01 a\\.m\\. eastern \\w+ time on " + DAY + ", and before " + DAY);
    /** A bracket that says under which numbers the article is entered; it may hold one more bracket. */
    private static final Pattern NUMBERS =
            Pattern.compile("\\s*\\((?:[^()]|\\([^()]*\\))*?(?:described|provided for) in (?:[^()]|\\([^()]*\\))*\\)");

    private static final Pattern PARTS = Pattern.compile(";|(?=described in )");
    private static final Pattern BEFORE = Pattern.compile("prior to " + DAY);
    private static final Pattern SPAN = Pattern.compile(DAY + ",? through " + DAY);
    private static final Pattern SINCE = Pattern.compile("(?:effective|post),? " + DAY);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    /**
     * A number and the article under it.
     *
     * @param code ten digits
     * @param from first day of the number; null if it is as old as the exclusion
     * @param until first day on which the number is out of use; null if it is in use
     * @param describedAs the article; "" for all that is entered under the number
     */
    record Goods(
            String code, @Nullable LocalDate from, @Nullable LocalDate until, String describedAs)
            implements Comparable<Goods> {

        private static final Comparator<Goods> ORDER = Comparator.comparing(Goods::code)
                .thenComparing(goods -> goods.from == null ? LocalDate.MIN : goods.from)
                .thenComparing(Goods::describedAs);

        /** What is left of it between the days of its heading; empty if nothing is. */
        Optional<Goods> findDuring(LocalDate first, @Nullable LocalDate over) {
            LocalDate begin = from == null || from.isBefore(first) ? first : from;
            LocalDate end = until == null || (over != null && over.isBefore(until)) ? over : until;
            return end != null && !end.isAfter(begin)
                    ? Optional.empty()
                    : Optional.of(new Goods(code, begin, end, describedAs));
        }

        List<String> cells() {
            return List.of(code, instant(from), instant(until), "", describedAs);
        }

        private static String instant(@Nullable LocalDate day) {
            return day == null ? "" : CustomsDay.start(day.toString());
        }

        @Override
        public int compareTo(Goods other) {
            return ORDER.compare(this, other);
        }
    }

    static Exclusion parse(String item) {
        String text =
                item.replaceAll("\\s+", " ").replace("re porting", "reporting").strip();
        String bare = PRINTER.matcher(text).replaceAll("").strip();
        String described = NUMBERS.matcher(bare).replaceAll("").strip();
        String numbers = described.equals(bare) ? bare : String.join(";", brackets(bare));
        boolean whole = CODE.matcher(described).lookingAt();
        List<Goods> goods = new ArrayList<>();
        for (String part : PARTS.split(numbers, -1)) {
            goods.addAll(goods(part, text, whole ? "" : described));
        }
        if (goods.isEmpty()) {
            throw new ConversionException("no ten-digit number in the exclusion \"" + item + "\".");
        }
        return new Exclusion(goods);
    }

    private static List<String> brackets(String text) {
        return NUMBERS.matcher(text).results().map(result -> result.group()).toList();
    }

    private static List<Goods> goods(String part, String text, String described) {
        Matcher before = BEFORE.matcher(part);
        Matcher span = SPAN.matcher(part);
        Matcher since = SINCE.matcher(part);
        Matcher window = WINDOW.matcher(text);
        @Nullable LocalDate[] days = new LocalDate[2];
        if (before.find()) {
            days[1] = day(before.group(1));
        } else if (span.find()) {
            days[0] = day(span.group(1));
            days[1] = day(span.group(2)).plusDays(1);
        } else if (since.find()) {
            days[0] = day(since.group(1));
        } else if (window.find()) {
            days[0] = day(window.group(1));
            days[1] = day(window.group(2));
        }
        return CODE.matcher(part)
                .results()
                .map(code -> new Goods(code.group().replace(".", ""), days[0], days[1], described))
                .toList();
    }

    private static LocalDate day(String printed) {
        return LocalDate.parse(printed, PRINTED);
    }
}
