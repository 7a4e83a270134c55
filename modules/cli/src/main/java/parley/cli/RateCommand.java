package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.LineForm;
import parley.determination.Determination;
import parley.determination.ShipmentLine;
import parley.report.DeterminationText;
import parley.report.result.ResultForm;
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
            "  parley rate es-003.xlsx --preset ace-es-003 -o result.xlsx \\",
            "      --rejects rejects.csv"
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

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json, csv, xlsx or parquet. Default: as FILE ends.")
    @Nullable
    ResultForm format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    @Nullable
    Path output;

    @Option(
            names = "--wide",
            description =
                    "Of a book: one row for each line, with the duty under all outcomes side by side. Not as text.")
    boolean wide;

    @Override
    public Integer call() throws IOException {
        ResultForm form = form();
        refuse(form);
        if (output != null) {
            SafeFile.check(output);
        }
        if (file != null) {
            lineOptions.refuseBesideBook();
            LineForm lines = new LineForm(lawOptions.law().tables(), lineOptions.at, false);
            return new ResultRun(lawOptions, bookOptions, spec.commandLine(), form, wide).write(file, lines, output);
        }
        if (!lineOptions.isGiven()) {
            throw new Complaints.Unusable("a --code or a BOOK is needed. See parley rate --help");
        }
        ShipmentLine line = lineOptions.line(lawOptions.law());
        List<Determination> answers = lawOptions.determiners().stream()
                .map(determiner -> Answers.determine(determiner, line))
                .toList();
        write(form, answers);
        return Answers.exitCode(answers);
    }

    /** The form asked for, else the one that the file's name ends in, else what suits. */
    private ResultForm form() {
        return FormByName.of(format, output, file == null ? ResultForm.text : ResultForm.csv);
    }

    private void refuse(ResultForm form) {
        if (wide && file == null) {
            throw new Complaints.Unusable("--wide: one line has no rows to lay beside one another. Maybe a BOOK");
        }
        if (wide && form == ResultForm.text) {
            throw new Complaints.Unusable("--wide: a text has no columns. Maybe --format csv");
        }
        if (output == null && !form.isText()) {
            throw new Complaints.Unusable(
                    "--format " + form + ": a file is needed to write to. Maybe -o result." + form);
        }
    }

    private void write(ResultForm form, List<Determination> answers) throws IOException {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            write(form, answers, new WriterStream(out));
            out.flush();
        } else {
            SafeFile.writeBytes(output, out -> write(form, answers, out));
        }
    }

    private static void write(ResultForm form, List<Determination> answers, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        switch (form) {
            case text -> {
                for (Determination answer : answers) {
                    text.write(DeterminationText.shortly(answer));
                    text.write(answers.size() > 1 ? "\n" : "");
                }
            }
            case json -> Answers.json(text, answers);
            case csv, xlsx, parquet -> form.write(out, answers);
        }
        text.flush();
    }
}
