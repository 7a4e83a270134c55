package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.report.ProceedingsJson;
import parley.report.ProceedingsText;
import parley.report.TalksTables;
import parley.report.TalksView;
import parley.talks.Proceeding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the cases that may lead to measures. */
@Command(
        name = "proceedings",
        mixinStandardHelpOptions = true,
        description = {
            "Tells the cases of authorities that may lead to measures: when they were opened, what is due, how they stand, and"
                    + " how the law stands that they led to or may lead to.",
            "With a name: one case in full, with every source. A scenario may conclude one."
        },
        footer = {
            "",
            "A file that ends in .xlsx is a workbook.",
            "",
            "Examples:",
            "  parley proceedings --known 2025-10-25",
            "  parley proceedings phase-one-probe",
            "  parley proceedings phase-one-probe --at 2026-10-26 \\",
            "      --scenario phase-one-probe-concluded"
        })
final class ProceedingsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "One case: phase-one-probe …")
    @Nullable
    String proceeding;

    @Mixin
    TalksOptions talksOptions;

    @Option(names = "--format", paramLabel = "FORM", description = "text, json or csv.", defaultValue = "text")
    Format format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        TalksView view = talksOptions.view();
        List<Proceeding> asked =
                TalksOptions.asked("case", proceeding, view.talks().proceedings(), Proceeding::id);
        output.write(
                spec.commandLine().getOut(),
                List.of(TalksTables.proceedings(view, asked)),
                out -> write(out, view, asked));
        return ExitCode.COMPLETE;
    }

    private void write(Writer out, TalksView view, List<Proceeding> asked) throws IOException {
        switch (format) {
            case text ->
                out.write(proceeding == null ? ProceedingsText.of(view) : ProceedingsText.of(view, asked.getFirst()));
            case json -> Json.write(out, json -> ProceedingsJson.write(json, view, asked));
            case csv -> TalksTables.proceedings(view, asked).writeCsv(out);
        }
        out.flush();
    }
}
