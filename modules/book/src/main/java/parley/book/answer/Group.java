package parley.book.answer;

import java.util.List;
import parley.book.pass.Figure;

/**
 * Lines that belong together, in every view.
 *
 * @param key what they have in common; blank where the book says nothing
 * @param figures a figure for each view
 */
public record Group(String key, List<Figure> figures) {

    public Group {
        figures = List.copyOf(figures);
    }

    /** What a view owes beyond the first. */
    public Figure change(int view) {
        return figures.get(view).minus(figures.getFirst());
    }
}
