package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import parley.book.answer.BookAnswer;
import parley.book.answer.Breakdown;
import parley.book.answer.MovedLine;
import parley.book.pass.Figure;
import parley.report.result.Cells;

/**
 * What a book answers as CSV, a row for each group in each view, in dollars and percent, of the least and of the greatest
 * answers; and in a table of its own the lines that moved.
 */
public final class AnswerCsv {

    private static final List<String> COLUMNS = List.of(
            "by",
            "key",
            "view",
            "value",
            "duty_least",
            "duty_greatest",
            "rate_least",
            "rate_greatest",
            "lines",
            "lines_apart",
            "value_apart",
            "change_in_least",
            "change_in_greatest");

    private final BookAnswer answer;
    private final CsvWriter csv;

    private AnswerCsv(BookAnswer answer, CsvWriter csv) {
        this.answer = answer;
        this.csv = csv;
    }

    /** Writes the header and the rows whole; the caller closes. */
    public static void write(Writer out, BookAnswer answer) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS);
        new AnswerCsv(answer, csv).rows();
        csv.flush();
    }

    private void rows() {
        rows("outcome", "", answer.totals());
        for (Breakdown by : answer.breakdowns()) {
            by.groups().forEach(group -> rows(by.by(), group.key(), group.figures()));
            if (by.folded() > 0) {
                rows(by.by(), "(" + by.folded() + " others)", by.rest());
            }
        }
    }

    private void rows(String by, String key, List<Figure> figures) {
        answer.views().forEach(k -> {
            Figure figure = figures.get(k);
            Figure change = figure.minus(figures.getFirst());
            csv.writeRecord(Stream.concat(
                            Stream.of(
                                    Cells.inert(by),
                                    Cells.inert(key),
                                    answer.asked().views().get(k).title()),
                            Stream.of(
                                            AnswerWords.dollars(figure.value()),
                                            AnswerWords.dollars(figure.least()),
                                            AnswerWords.dollars(figure.greatest()),
                                            AnswerWords.percent(figure.least(), figure),
                                            AnswerWords.percent(figure.greatest(), figure),
                                            figure.lines(),
                                            figure.apart(),
                                            AnswerWords.dollars(figure.valueApart()),
                                            AnswerWords.dollars(change.least()),
                                            AnswerWords.dollars(change.greatest()))
                                    .map(Object::toString))
                    .toList());
        });
    }

    /** Writes the lines that moved, those that moved most first, under a header. */
    public static void writeMoved(Writer out, BookAnswer answer) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "row",
                "id",
                "code",
                "value",
                "before_least",
                "before_greatest",
                "after_least",
                "after_greatest",
                "change_in_least",
                "change_in_greatest");
        for (MovedLine line : answer.moved()) {
            csv.writeRecord(
                    Long.toString(line.row()),
                    Cells.inert(line.id()),
                    line.code(),
                    dollars(line.value()),
                    dollars(line.least()),
                    dollars(line.greatest()),
                    dollars(line.thenLeast()),
                    dollars(line.thenGreatest()),
                    dollars(line.leastChange()),
                    dollars(line.greatestChange()));
        }
        csv.flush();
    }

    private static String dollars(long cents) {
        return AnswerWords.dollars(cents).toString();
    }
}
