package parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.report.TalksJson;
import parley.report.TalksTables;
import parley.report.TalksView;
import parley.report.TermsText;
import parley.report.result.AnswerTable;
import parley.talks.Talks;
import parley.talks.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

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
final class TermsCommand extends TalksListing<Term> {

    @Parameters(arity = "0..1", paramLabel = "TERM", description = "One term: geneva/us-suspends-24 …")
    @Nullable
    String term;

    TermsCommand() {
        super("term", Talks::terms, Term::id);
    }

    @Override
    @Nullable
    String named() {
        return term;
    }

    @Override
    AnswerTable table(TalksView view, List<Term> asked) {
        return TalksTables.terms(view, asked);
    }

    @Override
    String text(TalksView view, List<Term> asked) {
        return term == null ? TermsText.of(view) : TermsText.of(view, asked.getFirst());
    }

    @Override
    void json(JsonGenerator json, TalksView view, List<Term> asked) {
        TalksJson.writeTerms(json, view, asked);
    }
}
