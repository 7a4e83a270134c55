package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.report.TalksJson;
import parley.report.TalksTables;
import parley.report.TalksText;
import parley.report.TalksView;
import parley.report.result.AnswerTable;
import parley.talks.Round;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the meetings of the two sides, what was threatened, and what forecasts came true. */
@Command(
        name = "talks",
        mixinStandardHelpOptions = true,
        description = {
            "Tells the meetings of the two sides with place, people and outcome, what was threatened and what became of it,"
                    + " and which forecasts came true.",
            "With a name: one meeting in full, with every source."
        },
        footer = {
            "",
            "A file that ends in .xlsx is a workbook.",
            "",
            "Examples:",
            "  parley talks --known 2025-10-25",
            "  parley talks kuala-lumpur",
            "  parley talks --format csv -o talks.csv"
        })
final class TalksCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "MEETING", description = "One meeting: kuala-lumpur, busan …")
    @Nullable
    String meeting;

    @Mixin
    TalksOptions talksOptions;

    @Option(names = "--format", paramLabel = "FORM", description = "text, json or csv.", defaultValue = "text")
    Format format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        Outlet outlet = new Outlet(spec.commandLine(), output.file, null);
        TalksView view = talksOptions.view();
        Round one = meeting == null
                ? null
                : TalksOptions.named("meeting", meeting, view.talks().rounds(), Round::id);
        if (!outlet.writeWorkbook(tables(view))) {
            outlet.write(out -> write(out, view, one));
        }
        return ExitCode.COMPLETE;
    }

    private static List<AnswerTable> tables(TalksView view) {
        return List.of(TalksTables.rounds(view), TalksTables.threats(view), TalksTables.forecasts(view));
    }

    private void write(Writer out, TalksView view, @Nullable Round one) throws IOException {
        switch (format) {
            case text -> out.write(one == null ? TalksText.of(view) : TalksText.of(view, one));
            case json -> Json.write(out, json -> TalksJson.write(json, view));
            case csv -> TalksTables.rounds(view).writeCsv(out);
        }
    }
}
