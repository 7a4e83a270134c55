package parley.convert.goods;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.convert.table.ConversionException;
import parley.convert.table.CustomsDay;

/**
 * One line of a goods list. Blank times mean: as the measure.
 *
 * @param code 2, 4, 6, 8 or 10 digits without dots
 * @param from first instant covered, with its offset
 * @param until first instant no longer covered
 * @param known first day on which the public could know it
 * @param describedAs the article within the code that alone is meant
 */
record GoodsRow(String code, String from, String until, String known, String describedAs)
        implements Comparable<GoodsRow> {

    static final List<String> HEADER = List.of("code", "from", "until", "known", "described-as");

    private static final Pattern DIGITS = Pattern.compile("(\\d\\d){1,5}");
    private static final Comparator<GoodsRow> ORDER = Comparator.comparing(GoodsRow::code)
            .thenComparing(GoodsRow::from)
            .thenComparing(GoodsRow::describedAs)
            .thenComparing(GoodsRow::known);

    /** A code as the lists write it: no dots, no blanks. */
    static String plainCode(String code) {
        return code.replaceAll("[.\\s]", "");
    }

    /** One row; two where the end was known later than the rest: as first known, and as known with its end. */
    static Stream<GoodsRow> of(String place, String code, Map<Field, String> values) {
        if (!DIGITS.matcher(code).matches()) {
            throw new ConversionException(place + ": \"" + code + "\" is not a code of 2 to 10 digits."
                    + " Maybe the cell has several: give `split`.");
        }
        String until = values.getOrDefault(Field.UNTIL, "");
        String through = values.getOrDefault(Field.THROUGH, "");
        GoodsRow row = new GoodsRow(
                code,
                start(values.getOrDefault(Field.FROM, "")),
                through.isEmpty() ? start(until) : CustomsDay.endAfter(through),
                day(values.getOrDefault(Field.KNOWN, "")),
                values.getOrDefault(Field.DESCRIBED_AS, "").replaceAll("\\s+", " "));
        String untilKnown = day(values.getOrDefault(Field.UNTIL_KNOWN, ""));
        if (untilKnown.isEmpty()) {
            return Stream.of(row);
        }
        if (row.until.isEmpty()) {
            throw new ConversionException(place + ": " + code + " has a day on which its end was known, and no end.");
        }
        return Stream.of(
                new GoodsRow(code, row.from, "", row.known, row.describedAs),
                new GoodsRow(code, row.from, row.until, untilKnown, row.describedAs));
    }

    private static String day(String day) {
        return day.isEmpty() ? "" : CustomsDay.day(day).toString();
    }

    private static String start(String day) {
        return day.isEmpty() ? "" : CustomsDay.start(day);
    }

    /** Whether both speak of the same article at some instant, and neither tells the other's stretch anew, known later. */
    boolean overlaps(GoodsRow other) {
        return code.equals(other.code)
                && describedAs.equals(other.describedAs)
                && (known.equals(other.known) || !from.equals(other.from))
                && beginsBefore(other.until)
                && other.beginsBefore(until);
    }

    private boolean beginsBefore(String end) {
        return from.isEmpty() || end.isEmpty() || OffsetDateTime.parse(from).isBefore(OffsetDateTime.parse(end));
    }

    List<String> cells() {
        return List.of(code, from, until, known, describedAs);
    }

    @Override
    public int compareTo(GoodsRow other) {
        return ORDER.compare(this, other);
    }
}
