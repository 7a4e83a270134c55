package parley.book;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.book.columns.Columns;
import parley.book.columns.Vocabulary;
import parley.book.rows.RowSource;
import parley.determination.Determiner;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Whether some line of a book is bound for a border that levies taxes. It is asked before the book is rated, since a result
 * names its columns before its first row.
 */
public final class TaxedBorders {

    private static final String DESTINATION = "destination";

    private TaxedBorders() {}

    /** Whether the border is such of lines that say no destination. */
    public static boolean isUnsaid(LineForm form, List<Determiner> outcomes) {
        return levies(outcomes, form, "");
    }

    /** Reads rows up to the first that is so bound. */
    public static boolean among(RowSource rows, Vocabulary vocabulary, LineForm form, List<Determiner> outcomes)
            throws IOException {
        Columns columns = Columns.of(rows, vocabulary, BookReader.NEEDED);
        Map<String, Boolean> known = new HashMap<>();
        while (rows.next()) {
            if (known.computeIfAbsent(columns.text(rows, DESTINATION), text -> levies(outcomes, form, text))) {
                return true;
            }
        }
        return false;
    }

    /** A text that names no border is the reject of its row, later. */
    private static boolean levies(List<Determiner> outcomes, LineForm form, String text) {
        Territory border;
        try {
            border = form.destination(text);
        } catch (LineForm.Unreadable _) {
            return false;
        }
        Regime importing = Regime.importing(border);
        return outcomes.stream()
                .flatMap(outcome -> outcome.book().measures(importing).stream())
                .anyMatch(measure -> measure.kind().equals("tax"));
    }
}
