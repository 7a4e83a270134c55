package parley.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Marks above a chart, each in the lowest row in which it stands clear of those before it. They are placed for the narrowest
 * chart that the page shows, so that they never meet on a wider one.
 */
final class PathMarks {

    /** Width of a mark with its margin, as a share of the narrowest chart. */
    private static final double WIDTH = 0.031;

    /** A mark: what it says, and the day it stands on. */
    record Mark(String label, LocalDate day, String css) {}

    /** A mark in its place. */
    record Placed(Mark mark, double at, int row) {}

    private PathMarks() {}

    static List<Placed> place(List<Mark> marks, TimeScale scale) {
        List<Placed> placed = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Mark mark : marks.stream()
                .filter(mark -> scale.holds(mark.day()))
                .sorted(Comparator.comparing(Mark::day))
                .toList()) {
            double at = Math.clamp(scale.at(mark.day()), WIDTH / 2, 1 - WIDTH / 2);
            int row = 0;
            while (row < ends.size() && ends.get(row) > at) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, at + WIDTH);
            placed.add(new Placed(mark, at, row));
        }
        return placed;
    }

    static int rows(List<Placed> placed) {
        return placed.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
    }
}
