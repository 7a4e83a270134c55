package parley.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parley.book.pass.Batch;
import parley.book.pass.Dimension;
import parley.book.pass.Figures;
import parley.book.pass.Worker;
import parley.determination.LineRater;
import parley.determination.Rater;
import parley.measure.FactTest;

/** What one worker gathers of a book for its outlook. The first row is the reference, the second the first outcome. */
final class Gathered implements Worker {

    private static final int FIRST = 1;
    private static final int LARGEST = 20;

    private final int rows;
    private final int[] moved;
    private final Map<String, Outlook.Width> widths = new HashMap<>();
    private final Map<String, Outlook.Presumed> presumed = new HashMap<>();
    final Figures figures;
    final Cited cited;
    final List<MeasuresOfRow> measures;
    final Largest<Owed> largest = new Largest<>(LARGEST);
    final List<Integer> apart = new ArrayList<>();

    /** What a line owes in every row. */
    record Owed(int line, List<Outlook.Ends> duty) {}

    /** @param lines how many lines the book has */
    Gathered(int rows, int lines) {
        this.rows = rows;
        this.moved = new int[rows];
        this.figures = new Figures(rows, List.of(Dimension.CHAPTER), true);
        this.cited = new Cited(lines);
        this.measures =
                IntStream.range(0, rows).mapToObj(_ -> new MeasuresOfRow()).toList();
    }

    @Override
    public void line(Batch batch, int at, LineRater answers) {
        int line = (int) batch.row(at);
        figures.line(batch, at, answers);
        for (int row = 0; row < rows; row++) {
            if (answers.answer(row).kind() == LineRater.Kind.RATED) {
                cited.add(row, line, answers.answer(row).found());
            }
        }
        if (!figures.isSummedEverywhere(answers)) {
            apart.add(line);
            return;
        }
        long value = batch.value(at);
        Rater reference = answers.answer(0).found();
        for (int row = 0; row < rows; row++) {
            Rater found = answers.answer(row).found();
            measures.get(row).add(line, value, found);
            if (found.least().total() != reference.least().total()
                    || found.greatest().total() != reference.greatest().total()) {
                moved[row]++;
            }
        }
        Rater first = answers.answer(FIRST).found();
        largest.offer(first.greatest().total(), line, of -> new Owed(of, ends(answers)));
        if (!first.isExact()) {
            open(value, first);
        }
        answers.claimsNotMade(FIRST, value, batch.quantity(at), batch.facts(at), (claim, cents) -> {
            Outlook.Presumed one = new Outlook.Presumed(claim, 1, value, cents);
            presumed.merge(claim, one, Outlook.Presumed::plus);
        });
    }

    private List<Outlook.Ends> ends(LineRater answers) {
        return IntStream.range(0, rows)
                .mapToObj(row -> answers.answer(row).found())
                .map(found ->
                        new Outlook.Ends(found.least().total(), found.greatest().total()))
                .toList();
    }

    private void open(long value, Rater found) {
        String facts = found.open().isEmpty()
                ? "code, or the rate of its line"
                : String.join(
                        " and ",
                        new LinkedHashSet<>(
                                found.open().stream().map(FactTest::fact).toList()));
        long width = found.greatest().total() - found.least().total();
        widths.merge(facts, new Outlook.Width(facts, 1, value, width), Outlook.Width::plus);
    }

    /** Takes what another worker gathered. */
    Gathered merge(Gathered other) {
        figures.merge(other.figures);
        cited.merge(other.cited);
        for (int row = 0; row < rows; row++) {
            measures.get(row).merge(other.measures.get(row));
            moved[row] += other.moved[row];
        }
        largest.merge(other.largest);
        apart.addAll(other.apart);
        other.widths.forEach((facts, theirs) -> widths.merge(facts, theirs, Outlook.Width::plus));
        other.presumed.forEach((claim, theirs) -> presumed.merge(claim, theirs, Outlook.Presumed::plus));
        return this;
    }

    /** How many lines owe something else in a row than in the reference. */
    int moved(int row) {
        return moved[row];
    }

    /** What facts leave open in the first outcome, the widest first. */
    List<Outlook.Width> widths() {
        return new TreeMap<>(widths)
                .values().stream()
                        .sorted(Comparator.comparingLong(Outlook.Width::widthCents)
                                .reversed())
                        .toList();
    }

    /** What claims would save in the first outcome, the most first. */
    List<Outlook.Presumed> presumed() {
        return new TreeMap<>(presumed)
                .values().stream()
                        .sorted(Comparator.comparingLong(Outlook.Presumed::savesCents)
                                .reversed())
                        .toList();
    }
}
