package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.determination.CaseCheck;
import parley.determination.licence.LicenceCaseCheck;
import parley.ground.Problem;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.lawbook.source.LawCheck;
import parley.lawbook.source.WorkedCases;
import parley.measure.Measure;
import parley.report.LawText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and checks the law itself. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "Shows and checks the law itself.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  parley law list us/ieepa --at 2025-11-15 --known 2025-10-25",
            "  parley law show us/ieepa/reciprocal-china",
            "  parley law diff --at 2025-11-15 --known 2025-10-25 --to-known 2025-11-10",
            "  parley law check"
        })
final class LawCommand {

    @Spec
    CommandSpec spec;

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists how measures stand at an instant, as known by a day.")
    int list(
            @Parameters(arity = "0..1", paramLabel = "PREFIX", defaultValue = "", description = "Ids that begin so.")
                    String under,
            @Mixin LawOptions options,
            @Option(names = "--at", paramLabel = "DATE", description = "Default: the day of --known.") @Nullable
                    String at) {
        LocalDate known = options.known();
        LawBook book = options.determiners().getFirst().book();
        String listed = LawText.list(book, moment(at, known), known, under);
        if (listed.isEmpty()) {
            throw new NoSuchElementException(
                    "no measure that has begun has an id that begins with '" + under + "'" + maybe(under, book));
        }
        out().print(listed);
        return ExitCode.COMPLETE;
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows one measure whole: history, acts, provisos, notes.")
    int show(
            @Parameters(paramLabel = "MEASURE", description = "Its id, as law list prints it.") String id,
            @Mixin LawOptions options) {
        LawBook book = options.determiners().getFirst().book();
        Measure measure = book.findMeasure(id).orElseThrow(() -> missing(id, book));
        out().print(LawText.show(book, measure));
        return ExitCode.COMPLETE;
    }

    private static NoSuchElementException missing(String id, LawBook book) {
        return new NoSuchElementException("there is no measure '" + id + "'" + maybe(id, book));
    }

    /** The measure, or the folder of measures, whose name is near. */
    private static String maybe(String id, LawBook book) {
        List<String> names = book.measures().stream()
                .map(Measure::id)
                .flatMap(each -> Stream.iterate(
                        each, at -> !at.isEmpty(), at -> at.substring(0, Math.max(0, at.lastIndexOf('/')))))
                .distinct()
                .toList();
        String near = Words.nearest(id, names);
        return near == null ? "" : ". Maybe " + near;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Shows which measures stand differently between two days of knowledge, or under a scenario.")
    int diff(
            @Mixin LawOptions options,
            @Option(names = "--at", paramLabel = "DATE", description = "When; default: the day of --known.") @Nullable
                    String at,
            @Option(names = "--to-known", paramLabel = "DATE", description = "The other day of knowledge.") @Nullable
                    String toKnown) {
        LocalDate known = options.known();
        LocalDate other = toKnown == null ? known : LawOptions.known(toKnown);
        if (toKnown == null && options.scenarios.isEmpty()) {
            throw new Complaints.Unusable("law diff needs --to-known DATE or --scenario NAME");
        }
        LawBook after = options.determiners().getFirst().book();
        out().print(LawText.diff(options.law(), known, after, other, moment(at, known)));
        return ExitCode.COMPLETE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Checks the law files against the numbered rules, and works their cases.")
    int check(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "ROOT",
                            description = "The folder that holds law/, documents/ and the rest. Default: Parley's own.")
                    @Nullable
                    Path root)
            throws IOException {
        Path home = root == null ? Path.of(System.getProperty("parley.home", ".")) : root;
        LawCheck.Report report = LawCheck.check(home);
        List<Problem> problems = new ArrayList<>(report.problems());
        WorkedCases.Reading worked = WorkedCases.read(home);
        CaseCheck.Report cases = CaseCheck.check(report.book(), worked);
        problems.addAll(cases.problems());
        problems.addAll(LicenceCaseCheck.check(report.book(), worked.licences()));
        problems.forEach(out()::println);
        String counts = String.format(
                Locale.ROOT,
                "%,d measures, %,d citations: %,d of acts read (%d%%), %,d unverified; %,d list rows whose codes no edition at hand has",
                report.measures(),
                report.citations(),
                report.read(),
                report.citations() == 0 ? 0 : 100 * report.read() / report.citations(),
                report.unverified(),
                report.unchecked());
        out().print(LawText.checked(problems, counts));
        out().printf(
                        Locale.ROOT,
                        "%,d worked cases, %,d of them where the law is not modelled%n",
                        cases.cases() + worked.licences().size(),
                        cases.outside());
        return problems.isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private static String moment(@Nullable String at, LocalDate known) {
        return at == null ? known.toString() : Days.moment("--at", at);
    }
}
