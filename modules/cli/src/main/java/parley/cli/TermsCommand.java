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
        Outlet outlet = new Outlet(spec.commandLine(), output.file, null);
        TalksView view = talksOptions.view();
        Term one = term == null
                ? null
                : TalksOptions.named("term", term, view.talks().terms(), Term::id);
        if (!outlet.writeWorkbook(List.of(TalksTables.terms(view)))) {
            outlet.write(out -> write(out, view, one));
        }
        return ExitCode.COMPLETE;
    }

    private void write(Writer out, TalksView view, @Nullable Term one) throws IOException {
        switch (format) {
            case text -> out.write(one == null ? TermsText.of(view) : TermsText.of(view, one));
            case json -> Json.write(out, json -> TalksJson.writeTerms(json, view));
            case csv -> TalksTables.terms(view).writeCsv(out);
        }
    }
}
