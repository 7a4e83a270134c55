package parley.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.Reject;
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.report.DeterminationText;
import parley.report.ResultCsv;
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
        description = "Rates one shipment line, or every line of a CSV book.",
        footer = {
            "",
            "Examples:",
            "  parley rate --code 9503.00.0073 --origin CN --at 2025-11-15 --value 10000",
            "  parley rate --code 8544.42.9090 --origin CN --at 2025-10-25 --value 10000 \\",
            "      --fact copper-content=2000 --format json",
            "  parley rate book.csv -o result.csv --at 2025-11-15 --scenario truce-extended"
        })
final class RateCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "BOOK.csv",
            description = "A book: columns code, origin, value and more, as in docs/reference/books.md.")
    @Nullable
    Path file;

    @Mixin
    LineOptions lineOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(names = "--format", paramLabel = "FORM", description = "text, json or csv.")
    @Nullable
    Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    @Nullable
    Path output;

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            SafeFile.check(output);
        }
        if (file != null) {
            lineOptions.refuseBesideBook();
            return rateBook(file);
        }
        if (!lineOptions.isGiven()) {
            throw new Complaints.Unusable("a --code or a BOOK.csv is needed. See parley rate --help");
        }
        ShipmentLine line = lineOptions.line(lawOptions.law());
        List<Determination> answers = lawOptions.determiners().stream()
                .map(determiner -> Answers.determine(determiner, line))
                .toList();
        toOutput(out -> write(out, answers, List.of(), false));
        return Answers.exitCode(answers, List.of());
    }

    private int rateBook(Path path) throws IOException {
        LineForm form = new LineForm(lawOptions.law().tables(), lineOptions.at, false);
        Book book;
        if (Files.isDirectory(path)) {
            throw new Complaints.Unusable(path + " is a folder, not a book");
        }
        try (var reader = Files.newBufferedReader(path)) {
            book = new BookReader(form).read(reader, path.toString());
        }
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
        toOutput(out -> write(out, answers, book.rejects(), true));
        Answers.complain(err, book, book.rejects());
        Answers.countUnanswered(err, answers);
        return Answers.exitCode(answers, book.rejects());
    }

    private void toOutput(SafeFile.Content content) throws IOException {
        if (output == null) {
            content.writeTo(spec.commandLine().getOut());
        } else {
            SafeFile.write(output, content);
        }
    }

    private void write(Writer out, List<Determination> answers, List<Reject> rejects, boolean book) throws IOException {
        Format form = format == null ? (book ? Format.csv : Format.text) : format;
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
            case csv -> {
                CsvWriter csv = CsvWriter.builder().build(out);
                ResultCsv.header(csv);
                answers.forEach(answer -> ResultCsv.row(csv, answer));
                rejects.forEach(reject -> ResultCsv.reject(csv, reject.name(), reject.toString()));
                csv.flush();
            }
        }
        out.flush();
    }
}
