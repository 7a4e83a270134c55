package parley.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import parley.book.Book;
import parley.book.Reject;
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.report.DeterminationJson;

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

    /** A line without an answer makes the whole incomplete. */
    static int exitCode(List<Determination> answers) {
        boolean all = answers.stream().allMatch(answer -> answer instanceof Determination.Rated);
        return all ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    /** Writes one answer as an object, several as an array. */
    static void json(Writer out, List<Determination> answers) {
        Json.write(out, json -> {
            if (answers.size() == 1) {
                DeterminationJson.write(json, answers.getFirst());
                return;
            }
            json.writeStartArray();
            answers.forEach(answer -> DeterminationJson.write(json, answer));
            json.writeEndArray();
        });
    }

    /** Says how many lines of a book have no answer; which and why stands in the result. */
    static void countUnanswered(PrintWriter err, long not, long of) {
        if (not > 0) {
            err.println(not + " of " + of + " answers are 'not rated' or 'not modelled'; the result says why");
        }
    }

    /** Says how the book was read, what became of its rows, and which columns were not used. */
    static void complain(PrintWriter err, Book book) {
        book.notes().forEach(note -> err.println(book.name() + ": " + note));
        if (!book.unread().isEmpty()) {
            err.println("Columns that are no facts, and were not used: " + String.join(", ", book.unread()));
        }
        List<Reject> rejects = book.rejects();
        rejects.stream().limit(SHOWN).forEach(err::println);
        err.println(book.account());
        if (!rejects.isEmpty()) {
            Money worth = book.account().worth();
            err.println(rejects.size() + " of " + book.account().rows() + " rows could not be read as lines"
                    + (worth == null ? "" : ", worth " + worth + " as far as can be read")
                    + (rejects.size() > SHOWN ? "; the first " + SHOWN + " are shown, --rejects writes all" : ""));
        }
    }
}
