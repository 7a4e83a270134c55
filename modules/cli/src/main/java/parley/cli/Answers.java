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
import tools.jackson.core.JsonGenerator;

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

    /** Some line or row without an answer makes the whole incomplete. */
    static int exitCode(List<Determination> answers, List<Reject> rejects) {
        boolean all = answers.stream().allMatch(answer -> answer instanceof Determination.Rated);
        return all && rejects.isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    /** Writes one answer as an object, several as an array. */
    static void json(Writer out, List<Determination> answers) {
        if (answers.size() == 1) {
            Json.write(out, json -> DeterminationJson.write(json, answers.getFirst()));
        } else {
            json(out, answers, List.of());
        }
    }

    /** Writes the answers for a book as an array, its rejects behind them. */
    static void json(Writer out, List<Determination> answers, List<Reject> rejects) {
        Json.write(out, json -> {
            json.writeStartArray();
            answers.forEach(answer -> DeterminationJson.write(json, answer));
            rejects.forEach(reject -> reject(json, reject));
            json.writeEndArray();
        });
    }

    /** Writes a row that could not be read as a line. */
    static void reject(JsonGenerator json, Reject reject) {
        json.writeStartObject();
        json.writeStringProperty("id", reject.name());
        if (!reject.sheet().isEmpty()) {
            json.writeStringProperty("sheet", reject.sheet());
        }
        json.writeNumberProperty("row", reject.row());
        json.writeStringProperty("column", reject.column());
        json.writeStringProperty("text", reject.value());
        json.writeNullProperty("duty");
        json.writeArrayPropertyStart("problems");
        json.writeString(reject.message());
        json.writeEndArray();
        String maybe = reject.maybe();
        if (maybe == null) {
            json.writeNullProperty("maybe");
        } else {
            json.writeStringProperty("maybe", maybe);
        }
        json.writeEndObject();
    }

    /** Says how many lines of a book have no answer; which and why stands in the result. */
    static void countUnanswered(PrintWriter err, List<Determination> answers) {
        long not = answers.stream()
                .filter(answer -> !(answer instanceof Determination.Rated))
                .count();
        countUnanswered(err, not, answers.size());
    }

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
