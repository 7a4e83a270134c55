package parley.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.determination.Crossing;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.Meeting;
import parley.determination.ShipmentLine;
import parley.lawbook.CodeIndex;

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
        LineRater rater = new LineRater(outcomes);
        Map<Crossing, Integer> crossings = new HashMap<>();
        CodeIndex codes = outcomes.getFirst().book().derived(CodeIndex.class, CodeIndex::new);
        List<OutcomeColumn> columns = outcomes.stream()
                .map(outcome -> OutcomeColumn.empty(outcome, book.lines().size()))
                .toList();
        for (int i = 0; i < book.lines().size(); i++) {
            ShipmentLine line = book.lines().get(i);
            Crossing crossing = line.crossing();
            Meeting meeting = rater.meet(
                    crossings.computeIfAbsent(crossing, _ -> crossings.size()),
                    crossing,
                    codes.number(line.code()),
                    line.code());
            rater.rate(meeting, line.value().cents(), line.quantity(), line.facts());
            for (int k = 0; k < columns.size(); k++) {
                columns.get(k).take(i, rater.answer(k));
            }
        }
        return new ResultGrid(book, columns);
    }
}
