package parley.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A squarified treemap: a rectangle divided into rectangles of given shares, as nearly square as they get. Bruls, Huizing, van
 * Wijk, <i>Squarified Treemaps</i> (2000): rows are laid along the shorter side, and a row takes the next item as long as its
 * worst ratio of sides does not become worse.
 */
final class Squarified {

    private final List<Tile> tiles = new ArrayList<>();
    private double left;
    private double top;
    private double width;
    private double height;

    /** A rectangle, in the units of the whole. */
    record Tile(double x, double y, double width, double height) {}

    private Squarified(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The tiles of the sizes, in their order.
     *
     * @param sizes more than nil, the largest first
     */
    static List<Tile> of(List<Double> sizes, double width, double height) {
        double sum = sizes.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> areas =
                sizes.stream().map(size -> size / sum * width * height).toList();
        Squarified layout = new Squarified(width, height);
        int from = 0;
        while (from < areas.size()) {
            int to = from + 1;
            while (to < areas.size()
                    && layout.worst(areas.subList(from, to + 1)) <= layout.worst(areas.subList(from, to))) {
                to++;
            }
            layout.lay(areas.subList(from, to));
            from = to;
        }
        return layout.tiles;
    }

    /** The worst ratio of sides in a row along the shorter side. */
    private double worst(List<Double> row) {
        double side = Math.min(width, height);
        double sum = row.stream().mapToDouble(Double::doubleValue).sum();
        double most = row.getFirst();
        double least = row.getLast();
        return Math.max(side * side * most / (sum * sum), sum * sum / (side * side * least));
    }

    private void lay(List<Double> row) {
        double sum = row.stream().mapToDouble(Double::doubleValue).sum();
        boolean upright = width >= height;
        double thick = sum / (upright ? height : width);
        double at = upright ? top : left;
        for (double area : row) {
            double along = area / thick;
            tiles.add(upright ? new Tile(left, at, thick, along) : new Tile(at, top, along, thick));
            at += along;
        }
        if (upright) {
            left += thick;
            width -= thick;
        } else {
            top += thick;
            height -= thick;
        }
    }
}
