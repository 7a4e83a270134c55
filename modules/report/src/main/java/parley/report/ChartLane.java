package parley.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Marks and bars along a scale of days, each with its label beside it, in the first row in which both stand clear of those
 * before.
 */
final class ChartLane {

    private static final double GAP = 14;
    private static final double SYMBOL = 8;

    private final TimeScale scale;
    private final double left;
    private final double width;
    private final double letter;
    private final List<Item> items = new ArrayList<>();

    /**
     * @param left where the scale begins, in pixels
     * @param width how wide it is
     * @param letter how wide a letter of a label is on average
     */
    ChartLane(TimeScale scale, double left, double width, double letter) {
        this.scale = scale;
        this.left = left;
        this.width = width;
        this.letter = letter;
    }

    /** What stands in a lane: from a day to a day, which are the same for a mark. */
    record Item(String label, LocalDate from, LocalDate to, String css, String tip) {}

    /**
     * An item in its place.
     *
     * @param from where it begins, in pixels
     * @param to where it ends
     * @param label where its label begins, or ends if it stands left of it
     * @param leftOf whether its label stands left of it
     * @param row its row, from 0
     */
    record Placed(Item item, double from, double to, double label, boolean leftOf, int row) {}

    /** Adds an item if any of it lies within the scale. */
    void add(Item item) {
        if (!item.to().isBefore(scale.first()) && !item.from().isAfter(scale.end())) {
            items.add(item);
        }
    }

    double x(LocalDate day) {
        return left + width * scale.at(day);
    }

    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Item item : items.stream()
                .sorted(Comparator.comparing(Item::from).thenComparing(Item::label))
                .toList()) {
            double from = x(item.from());
            double to = Math.max(x(item.to()), from);
            double text = letter * item.label().length();
            boolean fits = to + SYMBOL + text <= left + width;
            boolean leftOf = !fits && from - SYMBOL - text > left;
            // Where there is room on neither side, it stands on the bar.
            double label = leftOf ? from - SYMBOL : fits ? to + SYMBOL : from + SYMBOL;
            double begins = leftOf ? from - SYMBOL - text : from - SYMBOL;
            double after = fits ? to + SYMBOL + text : to + SYMBOL;
            int row = 0;
            while (row < ends.size() && ends.get(row) > begins) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, after + GAP);
            placed.add(new Placed(item, from, to, label, leftOf, row));
        }
        return placed;
    }

    static int rows(List<Placed> placed) {
        return placed.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
    }
}
