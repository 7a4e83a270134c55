package parley.report;

import java.util.stream.Collectors;
import parley.talks.Proceeding;

/** Proceedings for a terminal: how each stands, what is due, and what it may lead to. */
public final class ProceedingsText {

    private static final String INDENT = "  ";

    private final TalksView view;
    private final StringBuilder text = new StringBuilder();

    private ProceedingsText(TalksView view) {
        this.view = view;
    }

    /** All of them, briefly. */
    public static String of(TalksView view) {
        ProceedingsText all = new ProceedingsText(view);
        all.text.append(Wrapped.lines("", view.heading("Proceedings")));
        for (Proceeding proceeding : view.talks().proceedings()) {
            all.text.append('\n');
            all.brief(proceeding);
        }
        return all.text.toString();
    }

    /** One in full, with every citation. */
    public static String of(TalksView view, Proceeding proceeding) {
        ProceedingsText one = new ProceedingsText(view);
        one.full(proceeding);
        return one.text.toString();
    }

    private void head(Proceeding proceeding) {
        text.append(Wrapped.lines(
                proceeding.id() + "  ",
                proceeding.title() + " (" + view.talks().name(proceeding.agency()) + "): "
                        + proceeding.status(view.at())));
    }

    private void brief(Proceeding proceeding) {
        head(proceeding);
        text.append(Wrapped.lines(INDENT + "opened " + proceeding.opened() + "; ", due(proceeding)));
        text.append(Wrapped.lines(INDENT + "may lead to ", proceeding.mayLeadTo()));
        law(proceeding);
    }

    private String due(Proceeding proceeding) {
        String due =
                proceeding.due(view.at()).stream().map(ProceedingsText::stage).collect(Collectors.joining("; "));
        return due.isEmpty() ? "nothing further is dated" : "ahead: " + due;
    }

    private static String stage(Proceeding.Stage stage) {
        return stage.kind() + " " + stage.day() + (stage.end() == null ? "" : " to " + stage.end());
    }

    private void law(Proceeding proceeding) {
        if (!proceeding.measures().isEmpty()) {
            text.append(Wrapped.lines(
                    INDENT + "law: ",
                    proceeding.measures().stream().map(view::standing).collect(Collectors.joining("; "))));
        }
        if (!proceeding.scenarios().isEmpty()) {
            text.append(Wrapped.lines(INDENT + "concluded by scenario: ", String.join(", ", proceeding.scenarios())));
        }
    }

    private void full(Proceeding proceeding) {
        head(proceeding);
        text.append(Wrapped.lines(INDENT + "under ", proceeding.authority()));
        if (!proceeding.docket().isEmpty()) {
            text.append(Wrapped.lines(INDENT + "docket ", proceeding.docket()));
        }
        text.append(Wrapped.lines(INDENT + "may lead to ", proceeding.mayLeadTo()));
        law(proceeding);
        text.append("\nStages\n");
        for (Proceeding.Stage stage : proceeding.stages()) {
            String words = stage.text().isEmpty() ? "" : ": " + stage.text();
            String ahead = stage.last().isBefore(view.at()) ? "" : " (ahead)";
            text.append(Wrapped.lines(INDENT, stage(stage) + ahead + words));
            text.append(Wrapped.lines(INDENT + INDENT + "[", TalksView.cited(stage.act()) + "]"));
        }
        if (!proceeding.accounts().isEmpty()) {
            text.append("\nWhat was said of it\n");
            proceeding.accounts().forEach(account -> TalksText.account(text, view, account, ""));
        }
        TalksText.notes(text, proceeding.notes());
    }
}
