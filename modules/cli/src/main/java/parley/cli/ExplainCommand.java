package parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import parley.determination.Determination;
import parley.determination.ShipmentLine;
import parley.report.DeterminationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains what one line owes: every component, what was considered and did not apply, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains what one line owes: components in filing order, what did not apply, and why.",
        footer = {
            "",
            "Example:",
            "  parley explain --code 7326.90.8688 --origin CN --at 2025-10-25 --value 10000 \\",
            "      --fact steel-content=40%%"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    LineOptions lineOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(names = "--format", paramLabel = "FORM", description = "text or json.", defaultValue = "text")
    Format format;

    @Override
    public Integer call() {
        if (format == Format.csv) {
            throw new Complaints.Unusable("--format: explain writes text or json");
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
        return Answers.exitCode(answers, List.of());
    }
}
