package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.Reject;
import parley.book.columns.Vocabulary;
import parley.book.pass.BatchReader;
import parley.book.pass.Pass;
import parley.book.rows.NotABook;
import parley.book.rows.RowSource;
import parley.determination.Determiner;
import parley.lawbook.CodeIndex;
import parley.report.result.BookRows;
import parley.report.result.CsvRows;
import parley.report.result.ResultRow;
import parley.report.result.ResultWorker;
import parley.report.result.WideWorker;

/** Rates a book of any size into a file of CSV, in one pass. */
final class ResultRun {

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final LawOptions law;
    private final BookOptions options;
    private final PrintWriter err;
    private final boolean wide;
    private final List<Reject> rejects = new ArrayList<>();
    private long unanswered;
    private long lines;

    /** @param wide whether a line has one row, with the duty under all outcomes beside one another */
    ResultRun(LawOptions law, BookOptions options, PrintWriter err, boolean wide) {
        this.law = law;
        this.options = options;
        this.err = err;
        this.wide = wide;
    }

    /** @return the exit code */
    int write(Path file, LineForm form, Path output) throws IOException {
        List<Determiner> outcomes = law.determiners();
        Book[] read = new Book[1];
        SafeFile.writeBytes(
                output,
                out -> read[0] = options.open(
                        file,
                        file.toString(),
                        form,
                        (rows, vocabulary) -> rate(rows, vocabulary, form, outcomes, out)));
        Book book = read[0];
        options.account(err, book);
        Answers.countUnanswered(err, unanswered, lines * outcomes.size());
        return unanswered == 0 && rejects.isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private Book rate(RowSource rows, Vocabulary vocabulary, LineForm form, List<Determiner> outcomes, OutputStream out)
            throws IOException {
        CodeIndex codes = law.law().derived(CodeIndex.class, CodeIndex::new);
        BatchReader reader = new BatchReader(rows, vocabulary, form, codes, null, rejects::add);
        Progress progress = new Progress(err, "lines rated");
        out.write(wide ? WideWorker.header(outcomes) : ResultWorker.header());
        List<BookRows> workers = new Pass(outcomes, THREADS)
                .run(reader, () -> wide ? new WideWorker(outcomes) : new ResultWorker(outcomes), batch -> {
                    batch.out().writeTo(out);
                    progress.at(lines += batch.size());
                });
        progress.done();
        if (reader.lines() + reader.rejected() == 0) {
            throw new NotABook(rows.name() + " has no lines");
        }
        writeRejects(out, outcomes.size());
        unanswered = workers.stream().mapToLong(BookRows::unanswered).sum();
        return new Book(
                rows.name(),
                List.of(),
                rejects,
                reader.unread(),
                Book.Account.of(reader.lines(), rejects, reader.joined()),
                reader.notes());
    }

    private void writeRejects(OutputStream out, int outcomes) throws IOException {
        if (wide) {
            for (Reject reject : rejects) {
                out.write(WideWorker.row(reject, outcomes));
            }
            return;
        }
        try (CsvRows rest = CsvRows.following(out)) {
            for (Reject reject : rejects) {
                rest.write(ResultRow.of(reject));
            }
        }
    }
}
