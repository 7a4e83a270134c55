package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.path.RatePaths;
import parley.determination.Determiner;
import parley.lawbook.DefaultOutcome;
import parley.outlook.Outlook;
import parley.outlook.OutlookRun;
import parley.report.OutlookJson;
import parley.report.OutlookPage;
import parley.report.OutlookText;
import parley.report.result.OutlookWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a book owes under every outcome of the talks. */
@Command(
        name = "outlook",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what a book of shipments owes under each outcome of the talks.",
            "Without a book: all US imports from China in 2024, by ten-digit line."
        },
        footer = {
            "",
            "Examples:",
            "  parley outlook",
            "  parley outlook book.csv --at 2025-12-01 --scenario truce-extended",
            "  parley outlook book.csv -o page.html --xlsx tables.xlsx",
            "  parley outlook --weights 1,3,1,0,5 --format json"
        })
final class OutlookCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path file;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description =
                    "Enter the whole book then; overrides what its lines say. Default: 2025-11-15 for lines that say nothing.")
    @Nullable
    String at;

    @Option(
            names = "--reference",
            paramLabel = "DATE",
            description = "When the reference row is entered. Default: --known.")
    @Nullable
    String reference;

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(
            names = "--weights",
            paramLabel = "N,N,…",
            split = ",",
            description = "Your own weight for each outcome, in order; none are invented.")
    List<Double> weights = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORM", description = "text or json.", defaultValue = "text")
    Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write the page; a name that ends in .xlsx has the tables written instead, in .json the JSON."
                            + " Default: ${DEFAULT-VALUE}.",
            defaultValue = "outlook.html")
    Path page;

    @Option(
            names = "--xlsx",
            paramLabel = "FILE",
            description = "Where to write the tables as a workbook, beside the page.")
    @Nullable
    Path workbook;

    /** What is written into the file, by its name. */
    private enum Form {
        html("page"),
        json("JSON"),
        xlsx("workbook");

        private final String word;

        Form(String word) {
            this.word = word;
        }
    }

    @Override
    public Integer call() throws IOException {
        String entered = at == null ? "2025-11-15" : at;
        LocalDate known = lawOptions.known == null ? LocalDate.of(2025, 10, 25) : lawOptions.known();
        String referenceDate = reference == null ? known.toString() : Days.moment("--reference", reference);
        PrintWriter err = spec.commandLine().getErr();
        SafeFile.check(page);
        Form into = FormByName.of(null, page, Form.html);
        if (workbook != null) {
            SafeFile.check("--xlsx", workbook);
        }
        LineForm form = new LineForm(lawOptions.law().tables(), entered, at != null);
        Book book = bookOptions.readLines(file, form, err);
        if (file != null && at != null) {
            err.println("All lines are entered " + at + ", whatever they say themselves.");
        }
        Determiner base = lawOptions.determiner(List.of(), known);
        List<OutlookRun.Asked> asked = asked(known, base);
        Outlook outlook = new OutlookRun(book, referenceDate, base, asked).run();
        if (format == Format.json && into != Form.json) {
            Json.write(spec.commandLine().getOut(), json -> OutlookJson.write(json, outlook));
        } else if (format != Format.json) {
            spec.commandLine().getOut().print(OutlookText.of(outlook));
        }
        if (workbook != null) {
            SafeFile.writeBytes(workbook, out -> OutlookWorkbook.write(outlook, out));
        }
        switch (into) {
            case html -> {
                RatePaths byDay = OutlookPath.of(book, base, asked);
                SafeFile.write(page, out -> OutlookPage.write(outlook, byDay, out));
            }
            case xlsx -> SafeFile.writeBytes(page, out -> OutlookWorkbook.write(outlook, out));
            case json -> SafeFile.write(page, out -> Json.write(out, json -> OutlookJson.write(json, outlook)));
        }
        bookOptions.account(err, book);
        if (workbook != null) {
            err.println("The workbook is " + workbook);
        }
        err.println("The " + into.word + " is " + page);
        if (outlook.answered() == 0) {
            err.println("No line of " + book.name() + " could be answered");
            return ExitCode.REJECTS;
        }
        return book.rejects().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private List<OutlookRun.Asked> asked(LocalDate known, Determiner base) {
        List<DefaultOutcome> outcomes = lawOptions.scenarios.isEmpty()
                ? lawOptions.law().tables().outcomes()
                : lawOptions.scenarios.stream().map(this::outcome).toList();
        if (!weights.isEmpty() && weights.size() != outcomes.size()) {
            throw new Complaints.Unusable(
                    "--weights: " + weights.size() + " weights for " + outcomes.size() + " outcomes");
        }
        if (weights.stream().anyMatch(weight -> weight < 0)) {
            throw new Complaints.Unusable("--weights: a weight is not negative: " + weights);
        }
        List<OutlookRun.Asked> asked = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            List<String> scenarios = outcomes.get(i).scenarios();
            Determiner determiner = scenarios.isEmpty() ? base : lawOptions.determiner(scenarios, known);
            double weight = weights.isEmpty() ? -1 : weights.get(i);
            asked.add(new OutlookRun.Asked(outcomes.get(i).title(), scenarios, weight, determiner));
        }
        return asked;
    }

    private DefaultOutcome outcome(String combined) {
        List<String> names = combined.equals("none") ? List.of() : List.of(combined.split("\\+", -1));
        String title = names.isEmpty()
                ? "No further act"
                : String.join(
                        " + ",
                        names.stream()
                                .map(name -> lawOptions.law().scenario(name).title())
                                .toList());
        return new DefaultOutcome(title, names);
    }
}
