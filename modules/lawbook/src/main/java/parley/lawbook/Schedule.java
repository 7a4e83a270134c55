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
 * The base rates of one edition of a nomenclature, by ten-digit line. Held in columns; texts that recur are held once.
 *
 * @see #resolve
 */
public final class Schedule {

    /** One edition's lines in columns of equal length, ordered by code. */
    public record Columns(
            String edition,
            String document,
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

        /** It cannot be rated by this edition. */
        record Unrated(String why, @Nullable String maybe) implements Resolution {}
    }

    /** The schedule of a border whose tariff is not at hand. */
    static final Schedule NONE = new Schedule(
            new Columns("none", "", Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE));

    private final Columns columns;
    private final @Nullable DutyExpression[] general;
    private final @Nullable DutyExpression[] column2;
    private final Map<String, List<SpecialOffer>> offers = new ConcurrentHashMap<>();

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
     * all its suffixes agree on their rates. Numbers of chapters 98 and 99 are no tariff lines.
     */
    public Resolution resolve(CommodityCode code) {
        String digits = code.digits();
        if (code.chapter() >= 98) {
            return new Resolution.Unrated(
                    code + " is a number of chapter " + code.chapter()
                            + ", which is no tariff line: the base line of the goods is missing",
                    null);
        }
        int found = search(digits);
        if (found >= 0) {
            return new Resolution.Line(found);
        }
        if (digits.length() < 8) {
            return new Resolution.Unrated(
                    code + " has " + digits.length() + " digits; a line has eight or ten", nearest(digits));
        }
        String eight = digits.substring(0, 8);
        int first = firstAtOrAfter(eight);
        int last = first;
        while (last < columns.codes.size() && columns.codes.get(last).startsWith(eight)) {
            last++;
        }
        if (first == last) {
            return new Resolution.Unrated(code + " is not in edition " + columns.edition, nearest(digits));
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
        return place < columns.codes.size() && columns.codes.get(place).startsWith(digits);
    }

    /** The lines whose code begins with the digits. */
    public List<String> under(String digits) {
        int first = firstAtOrAfter(digits);
        int last = first;
        while (last < columns.codes.size() && columns.codes.get(last).startsWith(digits)) {
            last++;
        }
        return IntStream.range(first, last).mapToObj(columns.codes::get).toList();
    }

    /** The row of a code; where it is not there, −1 less the row where it would stand. */
    private int search(String digits) {
        int low = 0;
        int high = columns.codes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = columns.codes.get(middle).compareTo(digits);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private int firstAtOrAfter(String digits) {
        int place = search(digits);
        return place < 0 ? -place - 1 : place;
    }

    private @Nullable String nearest(String digits) {
        int place = Math.min(firstAtOrAfter(digits), columns.codes.size() - 1);
        String candidate = columns.codes.get(place);
        int shared = Math.min(4, digits.length());
        return candidate.startsWith(digits.substring(0, shared)) ? new CommodityCode(candidate).toString() : null;
    }
}
