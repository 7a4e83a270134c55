package parley.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination;
import parley.determination.ShipmentLine;
import parley.measure.Citation;
import parley.measure.Measure;

/**
 * What of a book's duty rests on measures since held void, by measure and month of entry, and by line. It is what was or would be
 * assessed; what an importer gets back turns on the procedure of each entry, and is not in it. Amounts are cents.
 *
 * @param book the book
 * @param asked how the question was put
 * @param voids the measures held void, as known then
 * @param notYet where there are none: the first act of the law book that voids a measure, known later; null if no act does
 * @param rows by measure, then month; those under which nothing was assessed are left out
 * @param lines every line of the book, in its order
 */
public record Refunds(
        Book book,
        Determination.Asked asked,
        List<Voiding> voids,
        @Nullable Voiding notYet,
        List<Row> rows,
        List<Line> lines) {

    public Refunds {
        voids = List.copyOf(voids);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /** That an act holds a measure void, and the first day on which that could be known. */
    public record Voiding(Measure measure, Citation act, LocalDate known) {}

    /** From the least to the greatest. */
    public record Range(long least, long greatest) {
        public static final Range NIL = new Range(0, 0);

        public Range plus(Range other) {
            return new Range(least + other.least, greatest + other.greatest);
        }
    }

    /**
     * One measure in one month of entry.
     *
     * @param lines how many lines it bears on
     * @param value what these are worth
     * @param assessed what is assessed under it
     * @param refundable what of that is void
     */
    public record Row(Voiding by, YearMonth month, long lines, long value, Range assessed, Range refundable) {}

    /**
     * One line.
     *
     * @param month its month of entry
     * @param byMeasure what measures held void come to on it, by their ids
     * @param refundable what is refundable on it, from the least to the greatest of all answers; null if it cannot be said
     * @param problem why it cannot be said; empty if it can
     */
    public record Line(
            ShipmentLine line,
            YearMonth month,
            SortedMap<String, Part> byMeasure,
            @Nullable Range refundable,
            String problem) {}

    /**
     * What a measure comes to on a line, and what of that is void: between the answers with the least and with the greatest duty. On a
     * line that is exact, its measures sum to what is refundable on it; on another, that can be wider than their sum.
     */
    public record Part(Range assessed, Range refundable) {
        Part plus(Part other) {
            return new Part(assessed.plus(other.assessed), refundable.plus(other.refundable));
        }
    }

    /** What is refundable on all lines for which it can be said. */
    public Range whole() {
        return sum(lines);
    }

    /** What is refundable on these of its lines. */
    public static Range sum(List<Line> lines) {
        return lines.stream().map(Line::refundable).filter(Objects::nonNull).reduce(Range.NIL, Range::plus);
    }

    /** The lines on which something is, or may be, refundable. */
    public List<Line> concerned() {
        return lines.stream()
                .filter(line -> line.refundable != null && line.refundable.greatest > 0)
                .toList();
    }

    /** The lines for which it cannot be said. */
    public List<Line> unanswered() {
        return lines.stream().filter(line -> line.refundable == null).toList();
    }
}
