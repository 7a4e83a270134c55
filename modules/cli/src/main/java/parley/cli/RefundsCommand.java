package parley.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.RefundRun;
import parley.book.Refunds;
import parley.report.RefundsCsv;
import parley.report.RefundsJson;
import parley.report.RefundsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what of a book's duty rests on measures since held void. */
@Command(
        name = "refunds",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what of a book's duty is refundable, by measure and month of entry.",
            "",
            "It is what was or would be assessed under measures since held void. Without",
            "a book: all US imports from China in 2024, as if entered --at."
        },
        footer = {
            "",
            "CSV has a row for each line and measure; JSON has the sums and the lines.",
            "",
            "Examples:",
            "  parley refunds book.csv",
            "  parley refunds book.csv --format csv -o refundable.csv",
            "  parley refunds book.csv --known 2026-02-19",
            "  parley refunds --at 2025-11-15"
        })
final class RefundsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path file;

    @Option(names = "--at", paramLabel = "DATE", description = "When lines were entered that do not say so.")
    @Nullable
    String at;

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json or csv. Default: as FILE ends, else text.")
    @Nullable
    Format format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        Format form = output.form(format, Format.text);
        if (lawOptions.scenarios.size() > 1) {
            throw new Complaints.Unusable("--scenario: what is refundable is asked of one law at a time");
        }
        Book book = book();
        Refunds refunds = new RefundRun(lawOptions.determiners().getFirst()).run(book);
        output.write(spec.commandLine().getOut(), out -> write(out, form, refunds));
        PrintWriter err = spec.commandLine().getErr();
        bookOptions.account(err, book);
        return refunds.unanswered().isEmpty() && book.rejects().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private Book book() throws IOException {
        if (file == null && at == null) {
            throw new Complaints.Unusable(
                    "--at is needed without a book: the sample says no day of entry. Maybe --at 2025-11-15");
        }
        if (at != null) {
            Days.moment("--at", at);
        }
        Book book = bookOptions.read(file, new LineForm(lawOptions.law().tables(), at, false));
        if (book.lines().isEmpty()) {
            bookOptions.account(spec.commandLine().getErr(), book);
            throw new Complaints.Unusable("no row of " + book.name() + " could be read as a line"
                    + (at == null ? "; lines that say no day of entry need --at" : ""));
        }
        return book;
    }

    private void write(Writer out, Format form, Refunds refunds) throws IOException {
        switch (form) {
            case text -> out.write(RefundsText.of(refunds));
            case json -> Json.write(out, json -> RefundsJson.write(json, refunds));
            case csv -> {
                CsvWriter csv = CsvWriter.builder().build(out);
                RefundsCsv.write(csv, refunds);
                csv.flush();
            }
        }
        out.flush();
    }
}
