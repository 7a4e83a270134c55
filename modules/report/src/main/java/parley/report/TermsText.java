package parley.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import parley.talks.Account;
import parley.talks.Arrangement;
import parley.talks.Lapse;
import parley.talks.Term;

/** The terms of each arrangement for a terminal: who owes what over which days, and what shows of it. */
public final class TermsText {

    private static final String INDENT = "  ";

    private final TalksView view;
    private final StringBuilder text = new StringBuilder();

    private TermsText(TalksView view) {
        this.view = view;
    }

    /** All of them, briefly. */
    public static String of(TalksView view) {
        TermsText all = new TermsText(view);
        all.text.append(Wrapped.lines("", view.heading("What the sides owe each other")));
        for (Arrangement arrangement : view.talks().arrangements()) {
            all.text.append('\n').append(Wrapped.lines("", heading(arrangement)));
            arrangement.terms().forEach(all::brief);
        }
        return all.text.toString();
    }

    /** One term in full: both sides' accounts apart, the evidence, every citation. */
    public static String of(TalksView view, Term term) {
        TermsText one = new TermsText(view);
        one.full(term);
        return one.text.toString();
    }

    private static String heading(Arrangement arrangement) {
        return arrangement.title() + "; text: " + arrangement.text();
    }

    private void brief(Term term) {
        text.append(Wrapped.lines(INDENT + id(term) + "  ", line(term)));
        text.append(Wrapped.lines(INDENT + INDENT, obligors(term) + " " + term.what()));
        law(term);
    }

    private static String id(Term term) {
        return term.id().substring(term.id().indexOf('/') + 1);
    }

    private String line(Term term) {
        String days = term.window().from() == null && term.window().until() == null ? "" : term.window() + ", ";
        String shown = term.findNewestEvidence()
                .map(evidence -> evidence.shows().toString())
                .orElse("nothing shows of it");
        return days + term.window().stage(view.at()) + "; " + shown + "; " + told(term);
    }

    private String told(Term term) {
        if (term.toldByBoth()) {
            return "told by both sides";
        }
        return term.accounts().stream()
                .map(Account::by)
                .distinct()
                .map(by -> by.length() == 2 ? by : view.talks().name(by))
                .collect(Collectors.joining(", ", "told by ", " alone"));
    }

    private static String obligors(Term term) {
        return String.join(" and ", term.obligors());
    }

    private void law(Term term) {
        if (!term.measures().isEmpty()) {
            text.append(Wrapped.lines(
                    INDENT + INDENT + "law: ",
                    term.measures().stream().map(view::standing).collect(Collectors.joining("; "))));
        }
    }

    /** What its end brings by the law as known. */
    private void end(Term term) {
        LocalDate until = term.window().until();
        if (until != null && !term.measures().isEmpty()) {
            List<String> brings =
                    DueDays.words(Lapse.of(until, view.law(), view.known(), term.measures(), term.total()));
            String words = brings.isEmpty() ? "the law changes nothing" : String.join("; ", brings);
            text.append(Wrapped.lines(INDENT + "at its end, " + until + ": ", words));
        }
    }

    private void full(Term term) {
        text.append(Wrapped.lines(term.id() + "  ", line(term)));
        text.append(Wrapped.lines(INDENT, obligors(term) + " " + term.what()));
        if (!term.window().says().isEmpty()) {
            text.append(Wrapped.lines(INDENT + "days: ", term.window().says()));
        }
        if (!term.condition().isEmpty()) {
            text.append(Wrapped.lines(INDENT + "on condition: ", term.condition()));
        }
        if (term.continues() != null) {
            text.append(INDENT).append("continues ").append(term.continues()).append('\n');
        }
        law(term);
        end(term);
        text.append("\nAs told\n");
        term.accounts().forEach(account -> TalksText.account(text, view, account, ""));
        List<Term.Evidence> evidence = term.evidence();
        if (!evidence.isEmpty()) {
            text.append("\nWhat shows of it\n");
            evidence.forEach(shown -> TalksText.account(text, view, shown.account(), shown.shows() + "; "));
        }
        TalksText.notes(text, term.notes());
    }
}
