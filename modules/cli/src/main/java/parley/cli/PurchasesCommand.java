package parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.report.PurchasesJson;
import parley.report.PurchasesText;
import parley.report.TalksTables;
import parley.report.TalksView;
import parley.report.result.AnswerTable;
import parley.talks.Commitment;
import parley.talks.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

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
final class PurchasesCommand extends TalksListing<Commitment> {

    @Parameters(arity = "0..1", paramLabel = "PROMISE", description = "One promise: soybeans, phase-one …")
    @Nullable
    String promise;

    PurchasesCommand() {
        super("promise", Talks::commitments, Commitment::id);
    }

    @Override
    @Nullable
    String named() {
        return promise;
    }

    @Override
    AnswerTable table(TalksView view, List<Commitment> asked) {
        return TalksTables.purchases(view, asked);
    }

    @Override
    String text(TalksView view, List<Commitment> asked) {
        return PurchasesText.of(view, asked);
    }

    @Override
    void json(JsonGenerator json, TalksView view, List<Commitment> asked) {
        PurchasesJson.write(json, view, asked);
    }
}
