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
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.report.DeterminationText;
import parley.report.result.CsvRows;
import parley.report.result.ResultForm;
import parley.report.result.ResultRow;
import parley.report.result.ResultRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rates one line, told in options, or every line of a book. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        description = "Rates one shipment line, or every line of a book.",
        footer = {
            "",
            "Examples:",
            "  parley rate --code 9503.00.0073 --origin CN --at 2025-11-15 --value 10000",
            "  parley rate --code 8544.42.9090 --origin CN --at 2025-10-25 --value 10000 \\",
            "      --fact copper-content=2000 --format json",
            "  parley rate book.csv -o result.csv --at 2025-11-15 --scenario truce-extended",
            "  parley rate book.csv -o duty.csv --wide --scenario none --scenario plus-100",
            "  parley rate es-003.xlsx --preset ace-es-003 -o result.xlsx --rejects rejects.csv"
        })
final class RateCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "BOOK",
            description =
                    "A book, CSV, XLSX or Parquet: columns code, origin, value and more, as in docs/reference/books.md.")
    @Nullable
    Path file;

    @Mixin
    LineOptions lineOptions;

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    /** The forms a result is written in. */
    enum Form {
        text,
        json,
        csv,
        xlsx,
        parquet
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json, csv, xlsx or parquet. Default: as FILE ends.")
    @Nullable
    Form format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    @Nullable
    Path output;

    @Option(
            names = "--wide",
            description =
                    "A book into a CSV file: one row for each line, with the duty under all outcomes side by side.")
    boolean wide;

    @Override
    public Integer call() throws IOException {
        if (wide && (file == null || output == null || form(true) != Form.csv)) {
            throw new Complaints.Unusable("--wide: a BOOK is written so into a file of CSV. Maybe -o result.csv");
        }
        if (output != null) {
            SafeFile.check(output);
        }
        if (file != null) {
            lineOptions.refuseBesideBook();
            return rateBook(file);
        }
        if (!lineOptions.isGiven()) {
            throw new Complaints.Unusable("a --code or a BOOK is needed. See parley rate --help");
        }
        ShipmentLine line = lineOptions.line(lawOptions.law());
        List<Determination> answers = lawOptions.determiners().stream()
                .map(determiner -> Answers.determine(determiner, line))
                .toList();
        write(answers, List.of(), false);
        return Answers.exitCode(answers, List.of());
    }

    private int rateBook(Path path) throws IOException {
        LineForm form = new LineForm(lawOptions.law().tables(), lineOptions.at, false);
        if (output != null && form(true) == Form.csv) {
            return new ResultRun(lawOptions, bookOptions, spec.commandLine().getErr(), wide).write(path, form, output);
        }
        Book book = bookOptions.read(path, path.toString(), form);
        PrintWriter err = spec.commandLine().getErr();
        List<Determiner> determiners = lawOptions.determiners();
        Progress progress = new Progress(err, book.lines().size(), "lines rated");
        List<Determination> answers = new ArrayList<>();
        for (ShipmentLine line : book.lines()) {
            for (Determiner determiner : determiners) {
                answers.add(Answers.determine(determiner, line));
            }
            progress.step();
        }
        progress.done();
        write(answers, book.rejects(), true);
        bookOptions.account(err, book);
        Answers.countUnanswered(err, answers);
        return Answers.exitCode(answers, book.rejects());
    }

    private Form form(boolean book) {
        return FormByName.of(format, output, Form.class, book ? Form.csv : Form.text);
    }

    private void write(List<Determination> answers, List<Reject> rejects, boolean book) throws IOException {
        Form form = form(book);
        if (form == Form.xlsx || form == Form.parquet) {
            if (output == null) {
                throw new Complaints.Unusable(
                        "--format " + form + ": a file is needed to write to. Maybe -o result." + form);
            }
            ResultForm file = ResultForm.valueOf(form.name());
            SafeFile.writeBytes(output, out -> {
                try (ResultRows rows = file.open(out)) {
                    rows(rows, answers, rejects);
                }
            });
        } else if (output == null) {
            write(spec.commandLine().getOut(), form, answers, rejects, book);
        } else {
            SafeFile.write(output, out -> write(out, form, answers, rejects, book));
        }
    }

    private static void rows(ResultRows rows, List<Determination> answers, List<Reject> rejects) throws IOException {
        for (Determination answer : answers) {
            rows.write(ResultRow.of(answer));
        }
        for (Reject reject : rejects) {
            rows.write(ResultRow.of(reject));
        }
    }

    private static void write(Writer out, Form form, List<Determination> answers, List<Reject> rejects, boolean book)
            throws IOException {
        switch (form) {
            case text -> {
                for (Determination answer : answers) {
                    out.write(DeterminationText.shortly(answer));
                    out.write(answers.size() > 1 ? "\n" : "");
                }
                for (Reject reject : rejects) {
                    out.write(reject + "\n");
                }
            }
            case json -> {
                if (book) {
                    Answers.json(out, answers, rejects);
                } else {
                    Answers.json(out, answers);
                }
            }
            case csv, xlsx, parquet -> {
                try (ResultRows rows = new CsvRows(out)) {
                    rows(rows, answers, rejects);
                }
            }
        }
        out.flush();
    }
}
