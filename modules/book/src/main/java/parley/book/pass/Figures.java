package parley.book.pass;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.determination.LineRater;
import parley.determination.Rater;
import parley.determination.Tally;
import parley.lawbook.card.RateCard;

/**
 * Figures of a book under every outcome: of all lines, of lines told apart by dimensions, and of measures. Gathered by each
 * worker for itself and put together in the end.
 */
public final class Figures implements Worker {

    private final int outcomes;
    private final List<Dimension> dimensions;
    private final boolean together;
    private final Sums all;
    private final List<Groups> by = new ArrayList<>();
    private final IdentityHashMap<RateCard.Leaf, Shares> shares = new IdentityHashMap<>();

    /** What a measure comes to in the least and in the greatest answers of the summed lines, in cents. */
    public record Share(long least, long greatest) {
        Share plus(Share other) {
            return new Share(least + other.least, greatest + other.greatest);
        }
    }

    public Figures(int outcomes, List<Dimension> dimensions) {
        this(outcomes, dimensions, false);
    }

    /** @param together whether a line is summed only if it can be under every outcome, so that outcomes compare */
    public Figures(int outcomes, List<Dimension> dimensions, boolean together) {
        this.outcomes = outcomes;
        this.dimensions = List.copyOf(dimensions);
        this.together = together;
        this.all = new Sums(outcomes);
        dimensions.forEach(dimension -> by.add(new Groups(dimension, outcomes)));
    }

    @Override
    public void line(Batch batch, int line, LineRater answers) {
        long value = batch.value(line);
        boolean counts = !together || Sums.allSummed(answers, outcomes);
        all.add(value, answers, counts);
        for (int d = 0; d < by.size(); d++) {
            by.get(d).of(batch, line).add(value, answers, counts);
        }
        for (int k = 0; k < outcomes; k++) {
            LineRater.Answer answer = answers.answer(k);
            if (counts && Sums.isSummed(answer)) {
                share(answer.found(), k);
            }
        }
    }

    private void share(Rater found, int outcome) {
        Tally least = found.least();
        Tally greatest = found.greatest();
        if (least == greatest) {
            of(least).add(outcome, least, 1, 1);
        } else {
            of(least).add(outcome, least, 1, 0);
            of(greatest).add(outcome, greatest, 0, 1);
        }
    }

    private Shares of(Tally tally) {
        Shares known = shares.get(tally.leaf());
        if (known == null) {
            known = new Shares(tally.leaf().charges().size(), outcomes);
            shares.put(tally.leaf(), known);
        }
        return known;
    }

    /** What the charges of one leaf came to, by outcome. */
    private static final class Shares {
        private final int charges;
        private final long[] least;
        private final long[] greatest;

        Shares(int charges, int outcomes) {
            this.charges = charges;
            least = new long[charges * outcomes];
            greatest = new long[charges * outcomes];
        }

        void add(int outcome, Tally tally, int low, int high) {
            for (int i = 0, at = outcome * charges; i < charges; i++, at++) {
                least[at] += low * tally.amount(i);
                greatest[at] += high * tally.amount(i);
            }
        }

        void merge(Shares other) {
            for (int i = 0; i < least.length; i++) {
                least[i] += other.least[i];
                greatest[i] += other.greatest[i];
            }
        }
    }

    /** Whether a line with these answers is summed in every outcome. */
    public boolean isSummedEverywhere(LineRater answers) {
        return Sums.allSummed(answers, outcomes);
    }

    /** Takes what another worker gathered. */
    public Figures merge(Figures other) {
        all.merge(other.all);
        for (int d = 0; d < by.size(); d++) {
            by.get(d).merge(other.by.get(d));
        }
        other.shares.forEach((leaf, theirs) -> shares.computeIfAbsent(leaf, _ -> new Shares(theirs.charges, outcomes))
                .merge(theirs));
        return this;
    }

    /** All lines, under an outcome. */
    public Figure all(int outcome) {
        return all.figure(outcome);
    }

    /** Figures of a dimension by what lines are under, in words; for each outcome in their order. */
    public SortedMap<String, List<Figure>> by(Dimension dimension) {
        return by.get(dimensions.indexOf(dimension)).figures();
    }

    /** What each measure comes to under an outcome, by its id. */
    public SortedMap<String, Share> byMeasure(int outcome) {
        SortedMap<String, Share> byMeasure = new TreeMap<>();
        shares.forEach((leaf, of) -> {
            for (int i = 0, at = outcome * of.charges; i < of.charges; i++, at++) {
                byMeasure.merge(
                        leaf.charges().get(i).measure().id(), new Share(of.least[at], of.greatest[at]), Share::plus);
            }
        });
        return byMeasure;
    }
}
