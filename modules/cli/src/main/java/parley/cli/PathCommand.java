package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.path.PathRun;
import parley.book.path.RatePaths;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.report.PathCsv;
import parley.report.PathJson;
import parley.report.PathText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how the average rate of a book moves with the law. */
@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        description = {
            "Shows how the average rate of a book moves by day, and by which acts.",
            "Each day is told as if the whole book had been entered on it.",
            "Without a book: all US imports from China in 2024, by ten-digit line."
        },
        footer = {
            "",
            "Scenarios give further paths, of what comes after --known.",
            "",
            "Examples:",
            "  parley path",
            "  parley path --from 2025-01-01 --known 2025-10-25 --scenario truce-extended",
            "  parley path book.csv --format csv -o path.csv"
        })
final class PathCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path file;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2018-07-01")
    String from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Last day. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2026-10-31")
    String to;

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
        LocalDate first = Days.read("--from", from);
        LocalDate last = Days.read("--to", to);
        if (last.isBefore(first)) {
            throw new Complaints.Unusable("--to: " + last + " is before " + first);
        }
        List<PathRun.Asked> asked = asked(first, last);
        Book book = bookOptions.readLines(
                file,
                new LineForm(lawOptions.law().tables(), first.toString(), true),
                spec.commandLine().getErr());
        if (book.lines().stream().map(ShipmentLine::regime).distinct().count() > 1) {
            throw new Complaints.Unusable(book.name() + " has lines for several borders; a path is over one");
        }
        RatePaths paths = new PathRun(book, asked).run();
        if (paths.summedLines() == 0) {
            throw new Complaints.Unusable("no line can be answered on every day from " + first + " to " + last + ": "
                    + paths.apart().stream().map(RatePaths.Apart::why).collect(Collectors.joining("; "))
                    + ". Maybe a later --from");
        }
        output.write(spec.commandLine().getOut(), out -> write(out, form, paths));
        bookOptions.account(spec.commandLine().getErr(), book);
        return book.rejects().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private List<PathRun.Asked> asked(LocalDate first, LocalDate last) {
        List<PathRun.Asked> asked = new ArrayList<>();
        asked.add(new PathRun.Asked("The law", List.of(), lawOptions.determiner(List.of()), first, last));
        LocalDate after = lawOptions.known().isAfter(first) ? lawOptions.known() : first;
        for (Determiner determiner :
                lawOptions.scenarios.isEmpty() ? List.<Determiner>of() : lawOptions.determiners()) {
            List<String> names = determiner.book().scenarioNames();
            if (names.isEmpty()) {
                continue; // the law as known, which is there already
            }
            if (after.isAfter(last)) {
                throw new Complaints.Unusable("--scenario: what comes after --known " + lawOptions.known()
                        + " is not in the period, which ends on " + last);
            }
            String title = names.stream()
                    .map(name -> lawOptions.law().scenario(name).title())
                    .collect(Collectors.joining(" + "));
            asked.add(new PathRun.Asked(title, names, determiner, after, last));
        }
        return asked;
    }

    private void write(Writer out, Format form, RatePaths paths) throws IOException {
        switch (form) {
            case text -> out.write(PathText.of(paths));
            case json -> Json.write(out, json -> PathJson.write(json, paths));
            case csv -> PathCsv.write(out, paths);
        }
        out.flush();
    }
}
