package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.report.TalksJson;
import parley.report.TalksTables;
import parley.report.TalksView;
import parley.report.TermsText;
import parley.talks.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what the sides owe each other. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what the sides owe each other by each arrangement: who, what, over which days, on what condition; how each"
                    + " side tells it; what shows that it was kept; and how the law stands that carries it.",
            "With a name: one term in full, with every source."
        },
        footer = {
            "",
            "A file that ends in .xlsx is a workbook.",
            "",
            "Examples:",
            "  parley terms --known 2025-10-25",
            "  parley terms kuala-lumpur/cn-soybeans-25",
            "  parley terms --at 2026-11-10 --format json"
        })
final class TermsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TERM", description = "One term: geneva/us-suspends-24 …")
    @Nullable
    String term;

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
        List<Term> asked = TalksOptions.asked("term", term, view.talks().terms(), Term::id);
        output.write(
                spec.commandLine().getOut(), List.of(TalksTables.terms(view, asked)), out -> write(out, view, asked));
        return ExitCode.COMPLETE;
    }

    private void write(Writer out, TalksView view, List<Term> asked) throws IOException {
        switch (format) {
            case text -> out.write(term == null ? TermsText.of(view) : TermsText.of(view, asked.getFirst()));
            case json -> Json.write(out, json -> TalksJson.writeTerms(json, view, asked));
            case csv -> TalksTables.terms(view, asked).writeCsv(out);
        }
        out.flush();
    }
}
