package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.Reject;
import parley.book.TaxedBorders;
import parley.book.columns.Vocabulary;
import parley.book.pass.BatchReader;
import parley.book.pass.Pass;
import parley.book.rows.NotABook;
import parley.book.rows.RowSource;
import parley.determination.Determiner;
import parley.lawbook.CodeIndex;
import parley.report.DeterminationResult;
import parley.report.result.BookResult;
import parley.report.result.BookRows;
import parley.report.result.Layout;
import parley.report.result.ResultForm;
import picocli.CommandLine;

/** Rates a book of any size into a result of any form, in one pass. */
final class ResultRun {

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final LawOptions law;
    private final BookOptions options;
    private final CommandLine command;
    private final ResultForm result;
    private final boolean wide;
    private final List<Reject> rejects = new ArrayList<>();
    private long unanswered;
    private long lines;

    /** @param wide whether a line has one row, with what it owes under all outcomes beside one another */
    ResultRun(LawOptions law, BookOptions options, CommandLine command, ResultForm result, boolean wide) {
        this.law = law;
        this.options = options;
        this.command = command;
        this.result = result;
        this.wide = wide;
    }

    /**
     * @param output null for standard output
     * @return the exit code
     */
    int write(Path file, LineForm form, @Nullable Path output) throws IOException {
        List<Determiner> outcomes = law.determiners();
        Book[] read = new Book[1];
        SafeFile.Bytes content = out -> read[0] = options.open(
                file, file.toString(), form, (rows, vocabulary) -> rate(file, rows, vocabulary, form, outcomes, out));
        if (output == null) {
            content.writeTo(new WriterStream(command.getOut()));
        } else {
            SafeFile.writeBytes(output, content);
        }
        PrintWriter err = command.getErr();
        options.account(err, read[0]);
        Answers.countUnanswered(err, unanswered, lines * outcomes.size());
        return unanswered == 0 && rejects.isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private Book rate(
            Path file,
            RowSource rows,
            Vocabulary vocabulary,
            LineForm form,
            List<Determiner> outcomes,
            OutputStream out)
            throws IOException {
        CodeIndex codes = law.law().derived(CodeIndex.class, CodeIndex::new);
        BatchReader reader = new BatchReader(rows, vocabulary, form, codes, null, rejects::add);
        BookResult to = DeterminationResult.open(
                result, out, new Layout(outcomes, wide, hasTaxes(file, reader, form, outcomes)));
        Progress progress = new Progress(command.getErr(), "lines rated");
        List<BookRows> workers = new Pass(outcomes, THREADS).run(reader, to::worker, batch -> {
            to.take(batch);
            progress.at(lines += batch.size());
        });
        progress.done();
        if (reader.lines() + reader.rejected() == 0) {
            throw new NotABook(rows.name() + " has no lines");
        }
        for (Reject reject : rejects) {
            to.reject(reject);
        }
        to.finish();
        unanswered = workers.stream().mapToLong(BookRows::unanswered).sum();
        return new Book(
                rows.name(),
                List.of(),
                rejects,
                reader.unread(),
                Book.Account.of(reader.lines(), rejects, reader.joined()),
                reader.notes());
    }

    /** Whether some line is bound for a border that levies taxes; what cannot be read twice may have one. */
    private boolean hasTaxes(Path file, BatchReader reader, LineForm form, List<Determiner> outcomes)
            throws IOException {
        if (!reader.tells("destination")) {
            return TaxedBorders.isUnsaid(form, outcomes);
        }
        return !Files.isRegularFile(file)
                || options.open(
                        file,
                        file.toString(),
                        form,
                        (rows, vocabulary) -> TaxedBorders.among(rows, vocabulary, form, outcomes));
    }
}
