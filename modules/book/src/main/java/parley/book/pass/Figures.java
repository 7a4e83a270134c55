package parley.book.pass;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.book.OutcomeColumn.Share;
import parley.book.pass.Dimension.Trait;
import parley.determination.LineRater;

/**
 * Figures of a book under every outcome: of all lines, of lines told apart by dimensions, and of measures. Gathered by each
 * worker for itself and put together in the end.
 */
public final class Figures implements Worker {

    private final int outcomes;
    private final boolean together;
    private final Groups byCode;
    private final Groups byCrossing;
    private final Groups byLabel;
    private final boolean codes;
    private final boolean labels;
    private final Shares shares = new Shares();

    public Figures(int outcomes, List<Dimension> dimensions) {
        this(outcomes, dimensions, false);
    }

    /** @param together whether a line is summed only if it can be under every outcome, so that outcomes compare */
    public Figures(int outcomes, List<Dimension> dimensions, boolean together) {
        this.outcomes = outcomes;
        this.together = together;
        this.byCode = new Groups(Trait.CODE, dimensions);
        this.byCrossing = new Groups(Trait.CROSSING, dimensions);
        this.byLabel = new Groups(Trait.LABEL, dimensions);
        this.codes = dimensions.stream().anyMatch(of -> of.trait() == Trait.CODE);
        this.labels = dimensions.contains(Dimension.LABEL);
    }

    @Override
    public void line(Batch batch, int line, LineRater answers) {
        long value = batch.value(line);
        boolean counts = !together || Sums.allSummed(answers);
        byCrossing.of(batch, line, batch.crossingNumber(line)).add(value, answers, counts);
        if (codes) {
            byCode.of(batch, line, batch.codeNumber(line)).add(value, answers, counts);
        }
        if (labels) {
            byLabel.of(batch, line, batch.labelNumber(line)).add(value, answers, counts);
        }
        if (counts) {
            shares.add(answers);
        }
    }

    /** Whether a line with these answers is summed in every outcome. */
    public boolean isSummedEverywhere(LineRater answers) {
        return Sums.allSummed(answers);
    }

    /** Takes what another worker gathered. */
    public Figures merge(Figures other) {
        byCode.merge(other.byCode);
        byCrossing.merge(other.byCrossing);
        byLabel.merge(other.byLabel);
        shares.merge(other.shares);
        return this;
    }

    /** All lines, under each outcome in their order. */
    public List<Figure> all() {
        return byCrossing.all().figures(outcomes);
    }

    /** Figures of a dimension by what lines are under, in words; for each outcome in their order. */
    public SortedMap<String, List<Figure>> by(Dimension dimension) {
        Groups groups = switch (dimension.trait()) {
            case CODE -> byCode;
            case CROSSING -> byCrossing;
            case LABEL -> byLabel;
        };
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        groups.by(dimension).forEach((under, sums) -> figures.put(under, sums.figures(outcomes)));
        return figures;
    }

    /** What each measure comes to, by its id; under each outcome in their order. */
    public List<SortedMap<String, Share>> byMeasure() {
        return shares.byMeasure(outcomes);
    }
}
