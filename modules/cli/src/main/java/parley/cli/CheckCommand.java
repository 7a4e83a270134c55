package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.Reject;
import parley.determination.ShipmentLine;
import parley.determination.licence.ShipmentCheck;
import parley.lawbook.Documents;
import parley.report.CheckJson;
import parley.report.CheckTable;
import parley.report.CheckText;
import parley.report.RejectJson;
import parley.report.ScreeningJson;
import parley.screening.ownership.Ownership;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers for shipments whole: what is owed where they enter, and whether they may leave where they come from. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Answers for a shipment whole, or for every line of a book: duty owed at the border, licence needed or export"
                    + " refused, each with reason, act and dates.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  parley check --code 8505.11.0070 --origin CN --at 2025-10-08 --value 10000 \\",
            "      --fact material=neodymium-iron-boron --fact contains=dysprosium",
            "  parley check --code 8112.92.1000 --origin CN --at 2026-03-01 --value 10000 \\",
            "      --item gallium --end-use military",
            "  parley check --code 8505.11.0070 --origin JP --at 2025-12-01 --value 10000 \\",
            "      --fact cn-content-share=0.1%% --scenario 61-not-suspended",
            "  parley check --code 8471.30.10 --origin US --destination CN \\",
            "      --at 2025-10-15 --value 10000 --item EAR99 --party \"end-user=Example Co\"",
            "  parley check book.csv -o result.xlsx"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "BOOK",
            description = "A book as of rate; the columns item, end-use, end-user and others tell more.")
    @Nullable
    Path file;

    @Mixin
    LineOptions lineOptions;

    @Option(
            names = "--item",
            paramLabel = "CODE",
            description = "What it is on a control list: 1C904.a, EAR99, words, or none.")
    @Nullable
    String item;

    @Option(names = "--end-use", paramLabel = "USE", description = "What it is for: civil, military, logic-chips …")
    @Nullable
    String endUse;

    @Mixin
    PartyOptions partyOptions;

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    /** The forms an answer is written in. */
    enum Form {
        text,
        json,
        csv,
        xlsx
    }

    @Option(names = "--format", paramLabel = "FORM", description = "text, json, csv or xlsx. Default: as FILE ends.")
    @Nullable
    Form format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        if (format == Form.xlsx) {
            output.refuseStandard("xlsx");
        }
        Ownership ownership = partyOptions.ownership();
        if (ownership != null) {
            OwnershipInput.complain(ownership.problems(), spec.commandLine().getErr());
        }
        ShipmentChecks checks = new ShipmentChecks(lawOptions.determiners(), ownership);
        LineForm form = new LineForm(lawOptions.law().tables(), lineOptions.at, false).withControls();
        return file == null ? checkLine(checks, form) : checkBook(checks, form, file);
    }

    private int checkLine(ShipmentChecks checks, LineForm form) throws IOException {
        if (!lineOptions.isGiven()) {
            throw new Complaints.Unusable("a --code or a BOOK is needed. See parley check --help");
        }
        tell("item", item);
        tell("end-use", endUse);
        partyOptions.told(lawOptions.law()).forEach(this::tell);
        ShipmentLine line = lineOptions.line(form);
        List<ShipmentCheck> answers = checks.check(line);
        write(answers, List.of(), false);
        return exitCode(answers, List.of());
    }

    private void tell(String fact, @Nullable String text) {
        if (text != null) {
            lineOptions.facts.put(fact, text);
        }
    }

    private int checkBook(ShipmentChecks checks, LineForm form, Path path) throws IOException {
        lineOptions.refuseBesideBook();
        partyOptions.refuseBesideBook();
        if (item != null || endUse != null) {
            throw new Complaints.Unusable((item == null ? "--end-use" : "--item")
                    + " tells of one line; in a book it is a column. See docs/reference/books.md");
        }
        Book book = bookOptions.read(path, path.toString(), form);
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, book.lines().size(), "lines checked");
        List<ShipmentCheck> answers = new ArrayList<>();
        for (ShipmentLine line : book.lines()) {
            answers.addAll(checks.check(line));
            progress.step();
        }
        progress.done();
        write(answers, book.rejects(), true);
        bookOptions.account(err, book);
        long open = answers.stream().filter(answer -> !answer.isAnswered()).count();
        Answers.countUnanswered(err, open, answers.size());
        return exitCode(answers, book.rejects());
    }

    private static int exitCode(List<ShipmentCheck> answers, List<Reject> rejects) {
        return answers.stream().allMatch(ShipmentCheck::isAnswered) && rejects.isEmpty()
                ? ExitCode.COMPLETE
                : ExitCode.REJECTS;
    }

    private Form form(boolean book) {
        return FormByName.of(format, output.file, book ? Form.csv : Form.text);
    }

    private void write(List<ShipmentCheck> answers, List<Reject> rejects, boolean book) throws IOException {
        Form form = form(book);
        if (form == Form.xlsx) {
            output.writeWorkbook(List.of(CheckTable.of(answers, rejects)));
        } else {
            output.write(spec.commandLine().getOut(), out -> write(out, form, answers, rejects, book));
        }
    }

    private void write(Writer out, Form form, List<ShipmentCheck> answers, List<Reject> rejects, boolean book)
            throws IOException {
        switch (form) {
            case text -> {
                out.write(String.join("\n", answers.stream().map(CheckText::of).toList()));
                for (Reject reject : rejects) {
                    out.write(reject + "\n");
                }
            }
            case json -> json(out, answers, rejects, book);
            case csv, xlsx -> CheckTable.of(answers, rejects).writeCsv(out);
        }
        out.flush();
    }

    private void json(Writer out, List<ShipmentCheck> answers, List<Reject> rejects, boolean book) {
        Documents documents = lawOptions.law().tables().documents();
        ScreeningJson.Citing citing = party -> NamesDoor.cited(party, documents);
        Json.write(out, json -> {
            boolean one = answers.size() == 1 && !book;
            if (!one) {
                json.writeStartArray();
            }
            answers.forEach(answer -> CheckJson.write(json, answer, citing));
            rejects.forEach(reject -> RejectJson.write(json, reject));
            if (!one) {
                json.writeEndArray();
            }
        });
    }
}
