package parley.cli;

import java.io.PrintWriter;
import java.util.List;
import parley.book.Book;
import parley.book.Reject;
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;

/** What the commands share in answering. */
final class Answers {

    private static final int SHOWN = 10;

    private Answers() {}

    static Determination determine(Determiner determiner, ShipmentLine line) {
        try {
            return determiner.determine(line);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable("line " + line.id() + ": " + e.getMessage());
        }
    }

    /** Says which rows were not read and which columns were not used. */
    static void complain(PrintWriter err, Book book, List<Reject> rejects) {
        if (!book.unread().isEmpty()) {
            err.println("Columns that are no facts, and were not used: " + String.join(", ", book.unread()));
        }
        rejects.stream().limit(SHOWN).forEach(err::println);
        if (!rejects.isEmpty()) {
            err.println(rejects.size() + " of "
                    + (book.lines().size() + book.rejects().size())
                    + " rows could not be read as lines"
                    + (rejects.size() > SHOWN ? "; the first " + SHOWN + " are shown" : ""));
        }
    }
}
