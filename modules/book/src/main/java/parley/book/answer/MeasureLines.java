package parley.book.answer;

import java.util.HashMap;
import java.util.Map;
import parley.book.OutcomeColumn.Share;
import parley.book.pass.Figure;
import parley.determination.Rater;
import parley.determination.Tally;
import parley.lawbook.card.RateCard;
import parley.measure.Measure;

/** How many lines of what value each measure bears on, in the making; on a line it bears once, at whichever end. */
final class MeasureLines {

    private final int views;
    private final Map<String, long[]> byMeasure = new HashMap<>();

    MeasureLines(int views) {
        this.views = views;
    }

    void add(int view, long value, Rater found) {
        Tally least = found.least();
        Tally greatest = found.greatest();
        each(view, value, least, null);
        if (greatest != least) {
            each(view, value, greatest, least);
        }
    }

    private void each(int view, long value, Tally tally, @org.jspecify.annotations.Nullable Tally counted) {
        var charges = tally.leaf().charges();
        for (int i = 0; i < charges.size(); i++) {
            Measure measure = charges.get(i).measure();
            if (tally.amount(i) != 0
                    && !bears(tally, measure, i)
                    && (counted == null
                            || !bears(counted, measure, counted.leaf().charges().size()))) {
                long[] sums = byMeasure.computeIfAbsent(measure.id(), _ -> new long[2 * views]);
                sums[2 * view]++;
                sums[2 * view + 1] += value;
            }
        }
    }

    /** Whether one of the first charges is the measure's, and comes to something. */
    private static boolean bears(Tally tally, Measure measure, int first) {
        for (int i = 0; i < first; i++) {
            RateCard.Charge charge = tally.leaf().charges().get(i);
            if (tally.amount(i) != 0 && charge.measure().id().equals(measure.id())) {
                return true;
            }
        }
        return false;
    }

    void merge(MeasureLines other) {
        other.byMeasure.forEach((id, theirs) -> {
            long[] ours = byMeasure.computeIfAbsent(id, _ -> new long[2 * views]);
            for (int i = 0; i < ours.length; i++) {
                ours[i] += theirs[i];
            }
        });
    }

    /** A measure's figure in one view. */
    Figure figure(String measure, int view, Share duty) {
        long[] sums = byMeasure.getOrDefault(measure, new long[2 * views]);
        return new Figure(sums[2 * view], sums[2 * view + 1], duty.least(), duty.greatest(), 0, 0);
    }
}
