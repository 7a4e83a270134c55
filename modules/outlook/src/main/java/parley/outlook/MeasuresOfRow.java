package parley.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import parley.book.OutcomeColumn.Share;
import parley.determination.Rater;
import parley.determination.Tally;
import parley.outlook.DrillDown.LineShare;
import parley.outlook.DrillDown.MeasureLines;

/** One row of an outlook down to its lines, in the making. */
final class MeasuresOfRow {

    private static final int LARGEST = 5;

    private final Map<String, OfMeasure> byMeasure = new HashMap<>();
    private final List<OfMeasure> touched = new ArrayList<>();

    /** What lines owe under one measure; and what the line at hand does, until it is settled. */
    private static final class OfMeasure {
        private final String measure;
        private final Largest<LineShare> largest = new Largest<>(LARGEST);
        private long lines;
        private long value;
        private long leastHere;
        private long greatestHere;

        OfMeasure(String measure) {
            this.measure = measure;
        }

        void settle(int line, long worth) {
            if (leastHere != 0 || greatestHere != 0) {
                Share duty = new Share(leastHere, greatestHere);
                largest.offer(most(duty), line, index -> new LineShare(index, "", "", worth, duty));
                lines++;
                value += worth;
            }
            leastHere = 0;
            greatestHere = 0;
        }

        void merge(OfMeasure other) {
            largest.merge(other.largest);
            lines += other.lines;
            value += other.value;
        }
    }

    /** @param line its place in the book */
    void add(int line, long value, Rater found) {
        charges(found.least(), true);
        charges(found.greatest(), false);
        for (OfMeasure of : touched) {
            of.settle(line, value);
        }
        touched.clear();
    }

    private void charges(Tally tally, boolean least) {
        var charges = tally.leaf().charges();
        for (int i = 0; i < charges.size(); i++) {
            OfMeasure of = of(charges.get(i).measure().id());
            if (of.leastHere == 0 && of.greatestHere == 0) {
                touched.add(of);
            }
            if (least) {
                of.leastHere += tally.amount(i);
            } else {
                of.greatestHere += tally.amount(i);
            }
        }
    }

    private OfMeasure of(String measure) {
        return byMeasure.computeIfAbsent(measure, OfMeasure::new);
    }

    void merge(MeasuresOfRow other) {
        other.byMeasure.forEach((measure, theirs) -> of(measure).merge(theirs));
    }

    /**
     * @param shares what each measure comes to in the row, by its id
     * @param told adds what the schedule says of a line
     */
    DrillDown drillDown(Map<String, Share> shares, UnaryOperator<LineShare> told) {
        return new DrillDown(byMeasure.values().stream()
                .filter(of -> of.lines > 0)
                .map(of -> new MeasureLines(
                        of.measure,
                        of.lines,
                        of.value,
                        shares.getOrDefault(of.measure, new Share(0, 0)),
                        of.largest.inOrder().stream().map(told).toList()))
                .sorted(Comparator.comparingLong((MeasureLines of) -> most(of.duty()))
                        .reversed()
                        .thenComparing(MeasureLines::measure))
                .toList());
    }

    private static long most(Share share) {
        return Math.max(share.least(), share.greatest());
    }
}
