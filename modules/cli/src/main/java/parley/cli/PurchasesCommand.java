package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.report.PurchasesJson;
import parley.report.PurchasesText;
import parley.report.TalksTables;
import parley.report.TalksView;
import parley.talks.Commitment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what was promised to be bought, and what came of it. */
@Command(
        name = "purchases",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what was promised to be bought and what came of it, by definition: announced, booked, shipped, arrived. What"
                    + " figures leave open is an interval. Definitions and tellers are never mixed.",
            "With a name: one promise in full, with every source."
        },
        footer = {
            "",
            "A file that ends in .xlsx is a workbook.",
            "",
            "Examples:",
            "  parley purchases",
            "  parley purchases soybeans --known 2025-12-16",
            "  parley purchases phase-one --format csv"
        })
final class PurchasesCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PROMISE", description = "One promise: soybeans, phase-one …")
    @Nullable
    String promise;

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
        List<Commitment> asked =
                TalksOptions.asked("promise", promise, view.talks().commitments(), Commitment::id);
        output.write(
                spec.commandLine().getOut(),
                List.of(TalksTables.purchases(view, asked)),
                out -> write(out, view, asked));
        return ExitCode.COMPLETE;
    }

    private void write(Writer out, TalksView view, List<Commitment> asked) throws IOException {
        switch (format) {
            case text -> out.write(PurchasesText.of(view, asked));
            case json -> Json.write(out, json -> PurchasesJson.write(json, view, asked));
            case csv -> TalksTables.purchases(view, asked).writeCsv(out);
        }
        out.flush();
    }
}
