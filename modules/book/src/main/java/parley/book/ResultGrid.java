package parley.book;

import java.util.List;
import parley.determination.Determiner;

/**
 * Every line of a book under every outcome. The book is read once; each outcome is a column.
 *
 * @param book the book
 * @param columns one for each outcome, in the order asked
 */
public record ResultGrid(Book book, List<OutcomeColumn> columns) {

    public ResultGrid {
        columns = List.copyOf(columns);
    }

    /** Rates the book under each law book. */
    public static ResultGrid of(Book book, List<Determiner> outcomes) {
        return new ResultGrid(
                book,
                outcomes.stream()
                        .map(outcome -> OutcomeColumn.of(book, outcome))
                        .toList());
    }
}
