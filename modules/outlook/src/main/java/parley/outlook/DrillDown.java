package parley.outlook;

import java.util.List;
import parley.book.OutcomeColumn.Share;

/**
 * One row of an outlook, down to its lines.
 *
 * @param measures every measure that comes to something in it, the largest first
 */
public record DrillDown(List<MeasureLines> measures) {

    public DrillDown {
        measures = List.copyOf(measures);
    }

    /**
     * The lines that owe under one measure.
     *
     * @param measure its id
     * @param lines how many lines, in the least or the greatest answer
     * @param valueCents their value
     * @param duty what they owe under it
     * @param largest those that owe most under it
     */
    public record MeasureLines(String measure, long lines, long valueCents, Share duty, List<LineShare> largest) {
        public MeasureLines {
            largest = List.copyOf(largest);
        }
    }

    /**
     * What one line owes under the measure.
     *
     * @param index its place in the book
     * @param code its code
     * @param description what the schedule says of the code; empty if it does not have it
     * @param valueCents its value
     * @param duty what it owes under the measure
     */
    public record LineShare(int index, String code, String description, long valueCents, Share duty) {}
}
