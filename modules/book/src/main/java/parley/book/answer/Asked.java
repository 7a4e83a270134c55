package parley.book.answer;

import java.util.List;
import parley.book.pass.Dimension;

/**
 * What is asked of a book.
 *
 * @param views the ways of looking at it, one at least; others are held against the first
 * @param dimensions what lines are told apart by
 * @param label what the book's own column is called that {@link Dimension#LABEL} tells lines apart by; else empty
 * @param measures whether duty is told by measure, too
 * @param facts whether missing facts are ranked by what they are worth in the first view
 * @param moved how many of the lines that differ between the first two views are kept, those that differ most
 */
public record Asked(
        List<View> views, List<Dimension> dimensions, String label, boolean measures, boolean facts, int moved) {

    public Asked {
        views = List.copyOf(views);
        dimensions = List.copyOf(dimensions);
        if (views.isEmpty() || (moved > 0 && views.size() != 2)) {
            throw new IllegalArgumentException(
                    "lines move between two views, and one at least is asked: " + views.size());
        }
    }
}
