package parley.book.answer;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parley.book.pass.Figure;

/**
 * What a book answers. A line is summed only if it can be in every view, so that views compare; amounts are cents.
 *
 * @param book what the book is called
 * @param asked what was asked of it
 * @param totals a figure for each view
 * @param breakdowns the book told apart, in the order asked
 * @param apart lines that a view cannot sum, by why
 * @param missing missing facts, the one that is worth most first; empty if they were not asked for
 * @param movedLines how many lines differ between the first two views; nil if that was not asked
 * @param movedValue their value
 * @param moved those that differ most
 * @param steps the law between views that differ in the day alone
 * @param lawHash the hash of the law book
 */
public record BookAnswer(
        String book,
        Asked asked,
        List<Figure> totals,
        List<Breakdown> breakdowns,
        List<Apart> apart,
        List<MissingFact> missing,
        long movedLines,
        long movedValue,
        List<MovedLine> moved,
        List<Steps> steps,
        String lawHash) {

    public BookAnswer {
        totals = List.copyOf(totals);
        breakdowns = List.copyOf(breakdowns);
        apart = List.copyOf(apart);
        missing = List.copyOf(missing);
        moved = List.copyOf(moved);
        steps = List.copyOf(steps);
    }

    /** How many lines the book has. */
    public long lines() {
        return totals.getFirst().lines() + totals.getFirst().apart();
    }

    /** Their value. */
    public long value() {
        return totals.getFirst().value() + totals.getFirst().valueApart();
    }

    /** What a view owes beyond the first. */
    public Figure change(int view) {
        return totals.get(view).minus(totals.getFirst());
    }

    /** Why lines are apart, in every view in which they are. */
    public SortedMap<String, List<Apart>> apartByReason() {
        SortedMap<String, List<Apart>> byReason = new TreeMap<>();
        apart.forEach(one -> byReason.merge(
                one.why(),
                List.of(one),
                (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList()));
        return byReason;
    }

    /** The same with no more than so many groups in each breakdown; the others stand together. */
    public BookAnswer most(int many) {
        return new BookAnswer(
                book,
                asked,
                totals,
                breakdowns.stream().map(breakdown -> breakdown.most(many)).toList(),
                apart,
                missing,
                movedLines,
                movedValue,
                moved,
                steps,
                lawHash);
    }

    /** The numbers of the views, from nil. */
    public IntStream views() {
        return IntStream.range(0, totals.size());
    }
}
