package parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.report.ProceedingsJson;
import parley.report.ProceedingsText;
import parley.report.TalksTables;
import parley.report.TalksView;
import parley.report.result.AnswerTable;
import parley.talks.Proceeding;
import parley.talks.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

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
final class ProceedingsCommand extends TalksListing<Proceeding> {

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "One case: phase-one-probe …")
    @Nullable
    String proceeding;

    ProceedingsCommand() {
        super("case", Talks::proceedings, Proceeding::id);
    }

    @Override
    @Nullable
    String named() {
        return proceeding;
    }

    @Override
    AnswerTable table(TalksView view, List<Proceeding> asked) {
        return TalksTables.proceedings(view, asked);
    }

    @Override
    String text(TalksView view, List<Proceeding> asked) {
        return proceeding == null ? ProceedingsText.of(view) : ProceedingsText.of(view, asked.getFirst());
    }

    @Override
    void json(JsonGenerator json, TalksView view, List<Proceeding> asked) {
        ProceedingsJson.write(json, view, asked);
    }
}
