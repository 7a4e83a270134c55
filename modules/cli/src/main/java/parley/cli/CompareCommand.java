package parley.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.RateSeries;
import parley.book.SeriesCause;
import parley.book.SeriesCauses;
import parley.book.SeriesComparison;
import parley.book.SeriesComparisonRun;
import parley.report.SeriesComparisonPage;
import parley.report.SeriesComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a published series of average rates against the law. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Holds average rates by day, as somebody publishes them, against what the law"
                    + " comes to on a book: on which days they differ, by how much, and why.",
            "Without a book: all US imports from China in 2024, by ten-digit line."
        },
        footer = {
            "",
            "The series has the columns date, authority, rate; the causes are described in",
            "docs/reference/trackers.md. Each day is taken as the law stands at its noon.",
            "",
            "Examples:",
            "  parley compare series.csv",
            "  parley compare series.csv book.csv --causes causes.csv --tolerance 0.5"
        })
final class CompareCommand implements Callable<Integer> {

    /** The forms a comparison is written in. */
    enum Form {
        text,
        markdown
    }

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SERIES.csv", description = "The rates: columns date, authority, rate.")
    Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "BOOK",
            description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path book;

    @Option(
            names = "--causes",
            paramLabel = "CAUSES.csv",
            description = "Why the series departs from the law, and what that comes to.")
    @Nullable
    Path causes;

    @Option(
            names = "--tolerance",
            paramLabel = "POINTS",
            description = "Differences up to so many points are not listed. Default: ${DEFAULT-VALUE}.",
            defaultValue = "0.1")
    double tolerance;

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text or markdown. Default: as FILE ends, else text.")
    @Nullable
    Form format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        Form form = output.form(format, Form.text);
        if (lawOptions.scenarios.size() > 1) {
            throw new Complaints.Unusable("--scenario: a series is held against one law at a time");
        }
        RateSeries series = series();
        SeriesComparison comparison = new SeriesComparisonRun(
                        lawOptions.determiners().getFirst(), series, causes(), book(series.first()))
                .run(tolerance);
        output.write(spec.commandLine().getOut(), out -> write(out, form, comparison));
        bookOptions.account(spec.commandLine().getErr(), comparison.book());
        comparison
                .reachless()
                .forEach(title -> spec.commandLine()
                        .getErr()
                        .println("the cause '" + title + "' reaches no line of the book, in one row at least"));
        return comparison.book().rejects().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private RateSeries series() throws IOException {
        RateSeries series;
        try (Reader reader = TableText.read(file, List.of("date", "authority", "rate")::contains)) {
            series = RateSeries.read(reader, file.getFileName().toString());
        }
        series.check(lawOptions.law().tables().authorities().keySet());
        return series;
    }

    private List<SeriesCause> causes() throws IOException {
        if (causes == null) {
            return List.of();
        }
        try (Reader reader = TableText.read(causes, List.of("cause", "side", "authority")::contains)) {
            return SeriesCauses.read(reader, causes.getFileName().toString());
        }
    }

    /** The book; the day it is read for is the first that is compared. */
    private Book book(LocalDate first) throws IOException {
        return bookOptions.read(book, new LineForm(lawOptions.law().tables(), first.toString(), true));
    }

    private void write(Writer out, Form form, SeriesComparison comparison) throws IOException {
        out.write(
                switch (form) {
                    case text -> SeriesComparisonText.of(comparison);
                    case markdown -> SeriesComparisonPage.of(comparison);
                });
        out.flush();
    }
}
