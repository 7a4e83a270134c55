package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.change.DeadlineRun;
import parley.book.change.Deadlines;
import parley.book.change.Difference;
import parley.book.change.Goods;
import parley.determination.Determiner;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.measure.Regime;
import parley.measure.Territory;
import parley.report.ChangesCsv;
import parley.report.DeadlinesCalendar;
import parley.report.DeadlinesJson;
import parley.report.DeadlinesText;
import parley.report.DueDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells every end and step that the law has set, and what happens then if nothing further is done. */
@Command(
        name = "deadlines",
        mixinStandardHelpOptions = true,
        description = {
            "Tells every end and step that the law as known has set, and what happens then if nothing further is done; beside"
                    + " them the days that the talks have set: terms, cases, threats, promises, meetings.",
            "Without a book: for all goods of one origin, by rate; with one: for its lines, in dollars."
        },
        footer = {
            "",
            "Examples:",
            "  parley deadlines --known 2025-10-25",
            "  parley deadlines --of talks --known 2025-10-25",
            "  parley deadlines book.csv --known 2025-10-25 --from 2025-11-01",
            "  parley deadlines book.csv --ics --remind 14 -o duties.ics"
        })
final class DeadlinesCommand implements Callable<Integer> {

    private static final Set<String> CHINA = Set.of("CN", "HK", "MO");

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path file;

    @Option(names = "--from", paramLabel = "DATE", description = "First day. Default: the day of --known.")
    @Nullable
    String from;

    @Option(
            names = "--origin",
            paramLabel = "COUNTRY",
            description = "Without a book: whose goods. Default: CN, into China US.",
            defaultValue = Option.NULL_VALUE)
    @Nullable
    String origin;

    @Option(
            names = "--destination",
            paramLabel = "COUNTRY",
            description = "Without a book: into which country. Default: US, for goods of the United States CN.",
            defaultValue = Option.NULL_VALUE)
    @Nullable
    String destination;

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    /** Whose days are told. */
    enum Whose {
        law,
        talks,
        both
    }

    @Option(
            names = "--of",
            paramLabel = "WHOSE",
            description = "law, talks or both. Default: both where goods of China or into China are asked, else law.")
    @Nullable
    Whose whose;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json or csv. Default: as FILE ends, else text.")
    @Nullable
    Format format;

    @Option(names = "--ics", description = "As a calendar to subscribe to (RFC 5545).")
    boolean calendar;

    @Option(
            names = "--remind",
            paramLabel = "DAYS",
            description = "In the calendar: remind so many days before. Default: not at all.",
            defaultValue = "0")
    int remind;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        boolean isCalendar = calendar || FormByName.said(output.file).equals("ics");
        if (isCalendar && format != null) {
            throw new Complaints.Unusable(
                    "--format " + format + ": a calendar has its own form. Maybe without --format");
        }
        Format form = isCalendar ? Format.text : output.form(format, Format.text);
        if (remind < 0 || (remind > 0 && !isCalendar)) {
            throw new Complaints.Unusable("--remind: so many days before, of a calendar. Maybe with --ics");
        }
        if ((origin != null || destination != null) && file != null) {
            throw new Complaints.Unusable(
                    (origin == null ? "--destination" : "--origin") + ": the lines of a book say their own");
        }
        Determiner law = lawOptions.only();
        LocalDate first = from == null ? law.known() : Days.read("--from", from);
        PrintWriter err = spec.commandLine().getErr();
        Book book = file == null
                ? null
                : bookOptions.readLines(file, new LineForm(lawOptions.law().tables(), first.toString(), true), err);
        Goods goods = book == null ? goods(law.book(), first) : Days.goods(book);
        DeadlineRun run = new DeadlineRun(goods, law, first);
        Whose told = whose(goods);
        Deadlines deadlines = told == Whose.talks ? run.unanswered() : run.run(Progress.of(err, "compared"));
        DueDays talks = told == Whose.law
                ? DueDays.none(law.book(), law.known())
                : DueDays.of(TalksOptions.talks(), law.book(), law.known(), first);
        output.write(spec.commandLine().getOut(), out -> {
            if (isCalendar) {
                out.write(DeadlinesCalendar.of(deadlines, talks, remind));
            } else {
                write(out, form, told, deadlines, talks);
            }
            out.flush();
        });
        if (book != null) {
            bookOptions.account(err, book);
        }
        if (deadlines.answered() == 0) {
            err.println("Nothing of " + goods.name() + " could be answered on " + first + ": "
                    + deadlines.apart().stream().map(Difference.Apart::why).collect(Collectors.joining("; ")));
            return ExitCode.REJECTS;
        }
        return book == null || book.rejects().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    /** Whose days are told where it is not said: the talks are about goods of China, and goods into China. */
    private Whose whose(Goods goods) {
        if (whose != null) {
            return whose;
        }
        boolean china = goods.regime().territory().code().equals("CN")
                || goods.origins().stream().anyMatch(origin -> CHINA.contains(origin.code()));
        return china ? Whose.both : Whose.law;
    }

    private static Territory territory(String option, String text) {
        try {
            return Territory.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable(option + ": " + e.getMessage());
        }
    }

    private Goods goods(LawBook law, LocalDate first) {
        boolean isOfUnitedStates = "US".equalsIgnoreCase(origin);
        Regime regime = Regime.importing(
                territory("--destination", destination != null ? destination : isOfUnitedStates ? "CN" : "US"));
        boolean isIntoChina = regime.territory().code().equals("CN");
        Territory of = territory("--origin", origin != null ? origin : isIntoChina ? "US" : "CN");
        At entered = At.ofDay(first, LawBook.zone(regime));
        Schedule schedule = law.schedule(regime, entered.from());
        return Goods.of(schedule, regime, of, entered);
    }

    private static void write(Writer out, Format form, Whose told, Deadlines deadlines, DueDays talks)
            throws IOException {
        switch (form) {
            case text ->
                out.write(
                        told == Whose.talks
                                ? DeadlinesText.of(talks, deadlines.from())
                                : DeadlinesText.of(deadlines, talks));
            case json -> Json.write(out, json -> DeadlinesJson.write(json, deadlines, talks, told.name()));
            case csv -> ChangesCsv.write(out, deadlines, talks);
        }
    }
}
