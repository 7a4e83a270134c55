package parley.book.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the header: reports have titles, parameters and notes above it. */
final class HeaderRow {

    /** How far down a header is looked for. */
    static final int ROWS = 40;

    private HeaderRow() {}

    /** Where in the rows the header is: the first of those with most known names, if they are two; else the first. */
    static int index(List<List<String>> rows, Predicate<String> known) {
        int best = 0;
        int most = 1;
        for (int i = 0; i < rows.size(); i++) {
            int names = names(rows.get(i), known);
            if (names > most) {
                most = names;
                best = i;
            }
        }
        return best;
    }

    static int names(List<String> row, Predicate<String> known) {
        Set<String> names = new HashSet<>();
        for (String field : row) {
            if (known.test(field)) {
                names.add(field);
            }
        }
        return names.size();
    }

    /** What to say of the rows above the header. */
    static String passedOver(int rows, long header) {
        return (rows == 1 ? "1 row above the header is" : rows + " rows above the header are")
                + " passed over; the header is row " + header;
    }
}
