package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.Ledger;
import parley.book.LineForm;
import parley.book.Reconciliation;
import parley.book.ReconciliationRun;
import parley.book.Stretch;
import parley.ground.At;
import parley.measure.Regime;
import parley.report.ReconciliationJson;
import parley.report.ReconciliationPage;
import parley.report.ReconciliationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the duty that the law asks for on a book against the duty that was paid. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "Holds the duty that the law asks for on a book against the duty that was"
                    + " paid, by code, and names what each difference may come from.",
            "Without a book: all US imports from China in 2024, by ten-digit line."
        },
        footer = {
            "",
            "A line that says when it was entered is rated then; one that does not, on every",
            "stretch of law from --from to --to, weighted by its days.",
            "",
            "Examples:",
            "  parley reconcile --ledger reference/us/census/calculated-duty-2024.csv",
            "  parley reconcile book.csv --ledger paid.csv --from 2025-01-01 --to 2025-06-30"
        })
final class ReconcileCommand implements Callable<Integer> {

    /** The forms a reconciliation is written in. */
    enum Form {
        text,
        json,
        markdown
    }

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path file;

    @Option(
            names = "--ledger",
            required = true,
            paramLabel = "LEDGER",
            description = "What was paid: columns code, value, calculated_duty.")
    Path ledger;

    @Option(
            names = "--elsewhere",
            paramLabel = "LEDGER",
            description = "The same of origins without a programme of their own; shows how far claims open to all go.")
    @Nullable
    Path elsewhere;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day of the period. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2024-01-01")
    String from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Last day of the period. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2024-12-31")
    String to;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "Rate on this day instead, whatever the lines say. Repeat for several, weighted alike.")
    List<String> at = new ArrayList<>();

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json or markdown. Default: as FILE ends, else text.")
    @Nullable
    Form format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        Form form = output.form(format, Form.text);
        if (lawOptions.scenarios.size() > 1) {
            throw new Complaints.Unusable("--scenario: a ledger is held against one law at a time");
        }
        Ledger paid = Ledger.read(ledger);
        ReconciliationRun run = new ReconciliationRun(
                lawOptions.determiners().getFirst(), paid, elsewhere == null ? null : Ledger.read(elsewhere));
        List<Stretch> stretches = stretches();
        List<Book> books = new ArrayList<>();
        for (Stretch stretch : stretches) {
            books.add(read(stretch.from().toString()));
        }
        Reconciliation reconciliation = run.run(stretches, books);
        output.write(spec.commandLine().getOut(), out -> write(out, form, reconciliation));
        Book book = books.getFirst();
        bookOptions.account(spec.commandLine().getErr(), book);
        return book.rejects().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private List<Stretch> stretches() {
        if (!at.isEmpty()) {
            return at.stream()
                    .map(text -> day("--at", text))
                    .map(day -> new Stretch(day, day.plusDays(1)))
                    .toList();
        }
        LocalDate first = day("--from", from);
        LocalDate last = day("--to", to);
        if (last.isBefore(first)) {
            throw new Complaints.Unusable("--to: " + last + " is before " + first);
        }
        return Stretch.of(lawOptions.law(), lawOptions.known(), Regime.IMPORTING_US, first, last);
    }

    private static LocalDate day(String option, String text) {
        try {
            return At.date(text);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable(option + ": " + e.getMessage());
        }
    }

    private Book read(String date) throws IOException {
        return bookOptions.read(file, new LineForm(lawOptions.law().tables(), date, !at.isEmpty()));
    }

    private void write(Writer out, Form form, Reconciliation reconciliation) throws IOException {
        switch (form) {
            case text -> out.write(ReconciliationText.of(reconciliation));
            case json -> Json.write(out, json -> ReconciliationJson.write(json, reconciliation));
            case markdown -> out.write(ReconciliationPage.of(reconciliation));
        }
        out.flush();
    }
}
