package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.report.DisputeChart;
import parley.report.TalksJson;
import parley.report.TalksPage;
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
            "  parley talks --known 2025-10-25 --format html -o talks.html",
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

    /** The forms it is written in. */
    enum Form {
        text,
        json,
        csv,
        html,
        svg
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json, csv, html (a page) or svg (the chart). Default: as FILE ends, else text.")
    @Nullable
    Form format;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day of the chart. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2025-01-01")
    String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day of the chart. Default: a year after --at.")
    @Nullable
    String to;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        Form form = output.formBesideWorkbook(format, Form.text);
        TalksView view = talksOptions.view();
        List<Round> asked = TalksOptions.asked("meeting", meeting, view.talks().rounds(), Round::id);
        output.write(spec.commandLine().getOut(), tables(view, asked), out -> write(out, form, view, asked));
        return ExitCode.COMPLETE;
    }

    private List<AnswerTable> tables(TalksView view, List<Round> asked) {
        AnswerTable rounds = TalksTables.rounds(view, asked);
        return meeting == null
                ? List.of(rounds, TalksTables.threats(view), TalksTables.forecasts(view))
                : List.of(rounds);
    }

    private void write(Writer out, Form form, TalksView view, List<Round> asked) throws IOException {
        switch (form) {
            case text -> out.write(meeting == null ? TalksText.of(view) : TalksText.of(view, asked.getFirst()));
            case json ->
                Json.write(out, json -> {
                    if (meeting == null) {
                        TalksJson.write(json, view);
                    } else {
                        TalksJson.write(json, view, asked.getFirst());
                    }
                });
            case csv -> TalksTables.rounds(view, asked).writeCsv(out);
            case html -> out.write(TalksPage.of(view, first(), last(view)));
            case svg -> out.write(DisputeChart.of(view, first(), last(view)));
        }
        out.flush();
    }

    private LocalDate first() {
        return Days.read("--from", from);
    }

    private LocalDate last(TalksView view) {
        LocalDate last = to == null ? view.at().plusYears(1) : Days.read("--to", to);
        if (!last.isAfter(first())) {
            throw new Complaints.Unusable("--to: " + last + " is not after the first day, " + first());
        }
        return last;
    }
}
