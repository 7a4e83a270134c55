package parley.lawbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.measure.CommodityCode;
import parley.measure.DutyExpression;
import parley.measure.DutyExpressions;
import parley.measure.Levy;
import parley.measure.SpecialOffer;

/**
 * The base rates of one edition of a nomenclature, by line. Held in columns; texts that recur are held once. A line that is
 * known to stand at one of several rates is printed at each; a subheading of which only the average over its lines is known
 * is a line of six digits beside them.
 *
 * @see #resolve
 */
public final class Schedule {

    /**
     * One edition's lines in columns of equal length, ordered by code.
     *
     * @param shortest the fewest digits of a code that it rates
     */
    public record Columns(
            String edition,
            String document,
            int shortest,
            Texts codes,
            Texts units,
            Texts general,
            Texts special,
            Texts column2,
            Texts descriptions) {}

    /** What became of a code that was looked up. */
    public sealed interface Resolution {
        /** The edition has it. */
        record Line(int index) implements Resolution {}

        /** The edition lacks it, but all lines under its eight digits carry the same rates. */
        record OnEightDigits(int index) implements Resolution {}

        /**
         * It stands for several lines: it is shorter than they are, or its own line stands at one of several rates.
         *
         * @param lines the lines whose goods it may be
         * @param rates the line that gives the rate of each
         */
        record Several(List<Integer> lines, List<Integer> rates) implements Resolution {
            public Several {
                lines = List.copyOf(lines);
                rates = List.copyOf(rates);
            }
        }

        /** It cannot be rated by this edition. */
        record Unrated(String why, @Nullable String maybe) implements Resolution {}
    }

    private static final int MOST_DIGITS = 10;
    private static final int LENGTH_BITS = 4;

    /** The schedule of a border whose tariff is not at hand. */
    static final Schedule NONE = new Schedule(
            new Columns("none", "", 8, Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE));

    private final Columns columns;
    private final @Nullable DutyExpression[] general;
    private final @Nullable DutyExpression[] column2;
    private final Map<String, List<SpecialOffer>> offers = new ConcurrentHashMap<>();
    private volatile long @Nullable [] keys;

    public Schedule(Columns columns) {
        this.columns = columns;
        this.general = new DutyExpression[columns.codes.size()];
        this.column2 = new DutyExpression[columns.codes.size()];
    }

    public String edition() {
        return columns.edition;
    }

    public Columns columns() {
        return columns;
    }

    public int size() {
        return columns.codes.size();
    }

    public String code(int index) {
        return columns.codes.get(index);
    }

    public String description(int index) {
        return columns.descriptions.get(index);
    }

    /** The description of the line that rates the code. */
    public Optional<String> findDescription(CommodityCode code) {
        return switch (resolve(code)) {
            case Resolution.Line line -> Optional.of(description(line.index));
            case Resolution.OnEightDigits line -> Optional.of(description(line.index));
            case Resolution.Several several ->
                Optional.of(description(several.rates().getFirst()));
            case Resolution.Unrated _ -> Optional.empty();
        };
    }

    public String units(int index) {
        return columns.units.get(index);
    }

    /** The rate that a column gives for the line, as printed; parsed once. */
    public DutyExpression rate(int index, Levy.Column column) {
        return switch (column) {
            case GENERAL -> parsed(general, columns.general, index);
            case COLUMN2 -> parsed(column2, columns.column2, index);
            case SPECIAL -> throw new IllegalArgumentException("the special column offers a rate to each programme");
        };
    }

    /** What the special column offers for the line. */
    public List<SpecialOffer> special(int index) {
        return offers.computeIfAbsent(columns.special.get(index), SpecialOffer::parse);
    }

    private static DutyExpression parsed(@Nullable DutyExpression[] cache, Texts texts, int index) {
        DutyExpression rate = cache[index];
        if (rate == null) {
            String text = texts.get(index);
            rate = text.isEmpty() ? new DutyExpression.Textual("no rate is printed") : DutyExpressions.parse(text);
            cache[index] = rate;
        }
        return rate;
    }

    /**
     * Finds the line that rates a code: its own; else, where the edition lacks the ten-digit number, the eight-digit line if
     * all its suffixes agree on their rates. A code that is short of the lines but not too short is told by all of them.
     * Numbers of chapters 98 and 99 are no tariff lines.
     */
    public Resolution resolve(CommodityCode code) {
        String digits = code.digits();
        if (code.chapter() >= 98) {
            return new Resolution.Unrated(
                    code + " is a number of chapter " + code.chapter()
                            + ", which is no tariff line: the base line of the goods is missing",
                    null);
        }
        int first = firstAtOrAfter(digits);
        boolean isThere = first < size() && keys()[first] == key(digits);
        if (isThere && lastUnder(digits, first) == first + 1) {
            return new Resolution.Line(first);
        }
        if (digits.length() < 8 && digits.length() < columns.shortest) {
            return new Resolution.Unrated(
                    code + " has " + digits.length() + " digits; a line has eight or ten", nearest(digits));
        }
        if (isThere || digits.length() < 8) {
            return several(code, digits);
        }
        return carried(code, digits);
    }

    /** All lines under the digits, at the rate of the digits' own line where they have one. */
    private Resolution several(CommodityCode code, String digits) {
        int first = firstAtOrAfter(digits);
        int last = lastUnder(digits, first);
        if (first == last) {
            return new Resolution.Unrated(code + " is not in edition " + columns.edition, nearest(digits));
        }
        int own = first;
        while (own < last && columns.codes.get(own).equals(digits)) {
            own++;
        }
        boolean isAverage = own > first && own < last;
        List<Integer> lines =
                IntStream.range(isAverage ? own : first, last).boxed().toList();
        int average = first;
        return new Resolution.Several(
                lines, isAverage ? lines.stream().map(_ -> average).toList() : lines);
    }

    private Resolution carried(CommodityCode code, String digits) {
        String eight = digits.substring(0, 8);
        int first = firstAtOrAfter(eight);
        int last = lastUnder(eight, first);
        if (first == last) {
            return new Resolution.Unrated(code + " is not in edition " + columns.edition, nearest(digits));
        }
        if (last > first + 1 && columns.codes.get(last - 1).equals(eight)) {
            return several(code, eight);
        }
        for (int i = first + 1; i < last; i++) {
            if (!columns.general.get(i).equals(columns.general.get(first))
                    || !columns.column2.get(i).equals(columns.column2.get(first))) {
                return new Resolution.Unrated(
                        code + " is not in edition " + columns.edition + ", and the lines under " + eight
                                + " differ in rate",
                        new CommodityCode(columns.codes.get(first)).toString());
            }
        }
        return new Resolution.OnEightDigits(first);
    }

    /** Whether a line's code begins with the digits. */
    public boolean has(String digits) {
        int place = firstAtOrAfter(digits);
        return lastUnder(digits, place) > place;
    }

    /** The lines whose code begins with the digits. */
    public List<String> under(String digits) {
        int first = firstAtOrAfter(digits);
        return IntStream.range(first, lastUnder(digits, first))
                .mapToObj(columns.codes::get)
                .distinct()
                .toList();
    }

    /** The row behind the last whose code begins with the digits. */
    private int lastUnder(String digits, int first) {
        long[] all = keys();
        long behind = keyBehind(digits);
        int last = first;
        while (last < all.length && all[last] < behind) {
            last++;
        }
        return last;
    }

    /** The first row whose code is not before the digits. */
    private int firstAtOrAfter(String digits) {
        long[] all = keys();
        long key = key(digits);
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long[] keys() {
        long[] known = keys;
        if (known == null) {
            known = IntStream.range(0, size()).mapToLong(row -> key(code(row))).toArray();
            keys = known;
        }
        return known;
    }

    /** Orders as digits do, a code before those that it begins. */
    private static long key(String digits) {
        long number = 0;
        for (int i = 0; i < MOST_DIGITS; i++) {
            number = 10 * number + (i < digits.length() ? digits.charAt(i) - '0' : 0);
        }
        return (number << LENGTH_BITS) | digits.length();
    }

    /** A key behind those of all codes that the digits begin, and before those of all that come after. */
    private static long keyBehind(String digits) {
        long step = 1;
        for (int i = digits.length(); i < MOST_DIGITS; i++) {
            step *= 10;
        }
        return ((key(digits) >>> LENGTH_BITS) + step) << LENGTH_BITS;
    }

    private @Nullable String nearest(String digits) {
        int place = Math.min(firstAtOrAfter(digits), columns.codes.size() - 1);
        String candidate = columns.codes.get(place);
        int shared = Math.min(4, digits.length());
        return candidate.startsWith(digits.substring(0, shared)) ? new CommodityCode(candidate).toString() : null;
    }
}
