package parley.book.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.book.OutcomeColumn.Share;
import parley.book.pass.Batch;
import parley.book.pass.Figures;
import parley.book.pass.Worker;
import parley.determination.Crossing;
import parley.determination.LineRater;
import parley.determination.Rater;
import parley.measure.Regime;
import parley.measure.Territory;

/** What one worker gathers of a book for the answer. */
final class Gathered implements Worker {

    private static final String[] REASONS = {
        "law not modelled",
        "code, or the parts of the value, that cannot be rated",
        "rate that needs a quantity, or its words"
    };

    private final Asked asked;
    private final int views;
    final Figures figures;
    final MeasureLines measures;
    final MissingFacts missing;
    final MovedLines moved;
    final Set<Place> places = new HashSet<>();
    private final long[] apart;
    private int lastCrossing = -1;
    boolean told;

    /** Where goods cross, and whence they come. */
    record Place(Regime regime, Territory origin) {}

    Gathered(Asked asked) {
        this.asked = asked;
        views = asked.views().size();
        figures = new Figures(views, asked.dimensions(), true);
        measures = new MeasureLines(views);
        missing = new MissingFacts(asked.views().getFirst());
        moved = new MovedLines(asked.moved());
        apart = new long[2 * REASONS.length * views];
    }

    @Override
    public void line(Batch batch, int line, LineRater answers) {
        figures.line(batch, line, answers);
        place(batch, line);
        told |= !batch.facts(line).isEmpty();
        if (!figures.isSummedEverywhere(answers)) {
            apart(batch.value(line), answers);
            return;
        }
        for (int k = 0; asked.measures() && k < views; k++) {
            measures.add(k, batch.value(line), answers.answer(k).found());
        }
        if (asked.facts() && !answers.answer(0).found().isExact()) {
            Rater found = answers.answer(0).found();
            missing.add(
                    batch,
                    line,
                    new Share(found.least().total(), found.greatest().total()),
                    List.copyOf(found.open()));
        }
        if (asked.moved() > 0) {
            move(batch, line, answers.answer(0).found(), answers.answer(1).found());
        }
    }

    private void place(Batch batch, int line) {
        int number = batch.crossingNumber(line);
        if (number < 0 || number != lastCrossing) {
            Crossing crossing = batch.crossing(line);
            places.add(new Place(crossing.regime(), crossing.origin()));
            lastCrossing = number;
        }
    }

    private void apart(long value, LineRater answers) {
        for (int k = 0; k < views; k++) {
            LineRater.Answer answer = answers.answer(k);
            int why = switch (answer.kind()) {
                case NOT_MODELLED -> 0;
                case UNRATED -> 1;
                case RATED -> answer.found().isUnbounded() ? 2 : -1;
            };
            if (why >= 0) {
                int at = 2 * (k * REASONS.length + why);
                apart[at]++;
                apart[at + 1] += value;
            }
        }
    }

    private void move(Batch batch, int line, Rater before, Rater after) {
        long least = before.least().total();
        long greatest = before.greatest().total();
        long thenLeast = after.least().total();
        long thenGreatest = after.greatest().total();
        long size = Math.max(Math.abs(thenLeast - least), Math.abs(thenGreatest - greatest));
        if (size != 0 && moved.counts(batch.value(line), size)) {
            moved.keep(new MovedLine(
                    batch.row(line),
                    batch.id(line),
                    batch.code(line).toString(),
                    batch.value(line),
                    least,
                    greatest,
                    thenLeast,
                    thenGreatest));
        }
    }

    /** Takes what another worker gathered. */
    Gathered merge(Gathered other) {
        figures.merge(other.figures);
        measures.merge(other.measures);
        missing.merge(other.missing);
        moved.merge(other.moved);
        places.addAll(other.places);
        told |= other.told;
        for (int i = 0; i < apart.length; i++) {
            apart[i] += other.apart[i];
        }
        return this;
    }

    List<Apart> apart() {
        List<Apart> all = new ArrayList<>();
        for (int k = 0; k < views; k++) {
            int view = k;
            IntStream.range(0, REASONS.length).forEach(why -> {
                int at = 2 * (view * REASONS.length + why);
                if (apart[at] > 0) {
                    all.add(new Apart(view, REASONS[why], apart[at], apart[at + 1]));
                }
            });
        }
        return all;
    }
}
