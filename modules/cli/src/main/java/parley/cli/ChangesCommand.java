package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.change.Changes;
import parley.book.change.ChangesRun;
import parley.book.change.Difference;
import parley.determination.Determiner;
import parley.report.ChangesCsv;
import parley.report.ChangesJson;
import parley.report.ChangesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed for the goods of a book, by the day it became known and by the day it takes effect. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what changed for the goods of a book since a day: what became known, and what takes effect.",
            "Each change is the book's lines rated before and after, as if all were entered then.",
            "Without a book: all US imports from China in 2024, by ten-digit line."
        },
        footer = {
            "",
            "Examples:",
            "  parley changes book.csv --since 2025-10-01 --known 2025-11-15",
            "  parley changes book.csv --since 2026-02-01 --until 2026-02-28 --format json",
        })
final class ChangesCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path file;

    @Option(names = "--since", paramLabel = "DATE", required = true, description = "First day, by either clock.")
    String since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Last day, by either clock. Default: whatever the law as known has set.")
    @Nullable
    String until;

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
        LocalDate first = Days.read("--since", since);
        LocalDate last = until == null ? null : Days.read("--until", until);
        if (last != null && last.isBefore(first)) {
            throw new Complaints.Unusable("--until: " + last + " is before " + first);
        }
        Determiner law = lawOptions.only();
        if (first.isAfter(law.known())) {
            throw new Complaints.Unusable(
                    "--since: " + first + " is after " + law.known() + ", the last day on which the law is known");
        }
        PrintWriter err = spec.commandLine().getErr();
        Book book = bookOptions.readLines(file, new LineForm(lawOptions.law().tables(), first.toString(), true), err);
        Changes changes = new ChangesRun(Days.goods(book), law.book(), first, last, law.known())
                .run(Progress.of(err, "compared"));
        output.write(spec.commandLine().getOut(), out -> write(out, form, changes));
        bookOptions.account(err, book);
        if (changes.answered() == 0) {
            err.println("No line of " + book.name() + " could be answered on " + first + ": "
                    + changes.apart().stream().map(Difference.Apart::why).collect(Collectors.joining("; ")));
            return ExitCode.REJECTS;
        }
        return book.rejects().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private void write(Writer out, Format form, Changes changes) throws IOException {
        switch (form) {
            case text -> out.write(ChangesText.of(changes));
            case json -> Json.write(out, json -> ChangesJson.write(json, changes));
            case csv -> ChangesCsv.write(out, changes);
        }
        out.flush();
    }
}
