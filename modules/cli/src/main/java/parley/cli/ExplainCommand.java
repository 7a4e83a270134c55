package parley.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination;
import parley.determination.ShipmentLine;
import parley.report.DeterminationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains what one line owes, or which measures add up to a number that was printed. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Explains what one line owes: components in filing order, what did not apply, and why.",
            "Given a percentage: which measures in force, threatened or suspended add up to it, the smallest sum first."
        },
        footer = {
            "",
            "Examples:",
            "  parley explain 155%% --at 2025-10-25",
            "  parley explain --code 7326.90.8688 --origin CN --at 2025-10-25 --value 10000 \\",
            "      --fact steel-content=40%%"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PERCENT",
            description =
                    "A percentage, as 155%%: of duties of the United States on goods of China; with --destination CN the other way.")
    @Nullable
    String percent;

    @Mixin
    LineOptions lineOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(names = "--column-1", description = "With a percentage: column 1 counts too.")
    boolean columnOne;

    @Option(names = "--format", paramLabel = "FORM", description = "text or json.", defaultValue = "text")
    Format format;

    @Override
    public Integer call() {
        if (format == Format.csv) {
            throw new Complaints.Unusable("--format: explain writes text or json");
        }
        if (percent != null) {
            return explainSum(percent);
        }
        if (columnOne) {
            throw new Complaints.Unusable("--column-1 is for a percentage; a line owes it anyway");
        }
        ShipmentLine line = lineOptions.line(lawOptions.law());
        List<Determination> answers = lawOptions.determiners().stream()
                .map(determiner -> Answers.determine(determiner, line))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            Answers.json(out, answers);
        } else {
            answers.forEach(answer -> out.print(DeterminationText.fully(answer)));
        }
        return Answers.exitCode(answers);
    }

    private int explainSum(String text) {
        if (lineOptions.isGiven()) {
            throw new Complaints.Unusable("a percentage and a line: one of them is explained");
        }
        if (lineOptions.at == null) {
            throw new Complaints.Unusable("--at is needed: a number is explained for a day");
        }
        LocalDate known = lawOptions.known == null ? null : lawOptions.known();
        return new SumsDoor(text, columnOne, lineOptions.destination)
                .explain(
                        spec.commandLine().getOut(),
                        lawOptions.only().book(),
                        Days.read("--at", lineOptions.at),
                        known,
                        format == Format.json);
    }
}
