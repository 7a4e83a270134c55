package parley.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import parley.talks.Account;
import parley.talks.Counting;
import parley.talks.Round;
import parley.talks.Score;
import parley.talks.Threat;

/** The meetings, threats and forecasts for a terminal. */
public final class TalksText {

    private static final String INDENT = "  ";

    private final TalksView view;
    private final StringBuilder text = new StringBuilder();

    private TalksText(TalksView view) {
        this.view = view;
    }

    /** All of them, briefly. */
    public static String of(TalksView view) {
        TalksText all = new TalksText(view);
        all.text.append(Wrapped.lines("", view.heading("The talks between the United States and China")));
        view.talks().rounds().forEach(all::brief);
        all.countings();
        all.threats();
        all.forecasts();
        return all.text.toString();
    }

    /** One meeting in full, with every citation. */
    public static String of(TalksView view, Round round) {
        TalksText one = new TalksText(view);
        one.full(round);
        return one.text.toString();
    }

    private void brief(Round round) {
        text.append('\n').append(Wrapped.lines(when(round) + "  ", what(round)));
        people(round, "US");
        people(round, "CN");
        round.outcome().forEach(this::says);
    }

    private static String when(Round round) {
        return round.start().equals(round.end()) ? round.start().toString() : round.start() + " to " + round.end();
    }

    private String what(Round round) {
        StringBuilder words = new StringBuilder(round.title());
        if (!round.place().venue().isEmpty()) {
            words.append(", ").append(round.place().venue());
        }
        words.append(": ").append(round.kind());
        view.findOrdinal(round).ifPresent(number -> words.append(' ').append(number));
        return words.append(", ").append(round.status(view.at())).toString();
    }

    private void people(Round round, String side) {
        List<Round.Delegate> there = round.delegates(side);
        if (!there.isEmpty()) {
            text.append(Wrapped.lines(
                    INDENT + side + "  ",
                    there.stream().map(one -> view.talks().name(one.actor())).collect(Collectors.joining(", "))));
        }
    }

    private void says(Account account) {
        text.append(Wrapped.lines(
                INDENT + INDENT, Ranges.sentence(view.talks().name(account.by())) + ": " + account.text()));
    }

    private void countings() {
        text.append("\nCounted by ").append(view.at()).append('\n');
        TextTable table = new TextTable("rl");
        for (Counting counting : view.talks().countings()) {
            if (view.talks().findRound(counting.first()).isPresent()) {
                table.row(Long.toString(view.counted(counting)), counting.title());
            }
        }
        text.append(table.render(2));
    }

    private void threats() {
        if (view.talks().threats().isEmpty()) {
            return;
        }
        text.append("\nThreats\n");
        for (Threat threat : view.talks().threats()) {
            text.append(Wrapped.lines(INDENT + threat.steps().getFirst().known() + "  ", threat(threat)));
        }
    }

    private String threat(Threat threat) {
        Threat.Step last = threat.last();
        String day = last.effective() == null ? "" : " for " + last.effective();
        String told = threat.steps().size() == 1 ? "" : ", known " + last.known();
        return threat.title() + " (" + threat.by() + "): " + last.state()
                + (last.state().next().isEmpty() ? "" : day) + told
                + (threat.isOverdue(view.at()) ? "; its day has come and nothing tells what became of it" : "");
    }

    private void forecasts() {
        List<Score> scores = view.scores();
        if (scores.isEmpty()) {
            return;
        }
        text.append('\n').append(Wrapped.lines("Forecasts: ", tally(scores)));
        for (Score score : scores) {
            text.append(Wrapped.lines(
                    INDENT + score.forecast().said() + "  ",
                    view.talks().name(score.forecast().by()) + ", by "
                            + score.forecast().until() + ": " + score.forecast().what()));
            text.append(Wrapped.lines(INDENT + " ".repeat(12), score.verdict() + ": " + score.reason()));
        }
    }

    static String tally(List<Score> scores) {
        return Arrays.stream(Score.Verdict.values())
                .map(verdict -> scores.stream()
                                .filter(score -> score.verdict() == verdict)
                                .count()
                        + " " + verdict)
                .filter(words -> !words.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    private void full(Round round) {
        text.append(Wrapped.lines(when(round) + "  ", what(round)));
        for (Counting counting : view.talks().countings()) {
            view.talks()
                    .findOrdinal(round, counting)
                    .ifPresent(number ->
                            text.append(Wrapped.lines(INDENT + "number " + number + " of ", counting.title())));
        }
        text.append("\nDays\n");
        for (Round.Dates dates : round.dates()) {
            String days = dates.start().equals(dates.end()) ? "" : " to " + dates.end();
            text.append(Wrapped.lines(INDENT, dates.start() + days + ", known " + dates.known()));
            cited(TalksView.cited(dates.act()));
        }
        place(round.place());
        for (String side : List.of("US", "CN")) {
            if (!round.delegates(side).isEmpty()) {
                text.append('\n').append("For ").append(view.talks().name(side)).append('\n');
                round.delegates(side).forEach(this::delegate);
            }
        }
        accounts("Agenda", round.agenda());
        accounts("Outcome", round.outcome());
        notes(text, round.notes());
    }

    private void place(Round.Place place) {
        if (place.city().isEmpty()) {
            return;
        }
        text.append("\nPlace\n");
        String venue = place.venue().isEmpty() ? "" : ", " + place.venue();
        String occasion = place.occasion().isEmpty() ? "" : "; beside: " + place.occasion();
        text.append(Wrapped.lines(INDENT, place.city() + " (" + place.country() + ")" + venue + occasion));
        cited(TalksView.cited(place.act()));
    }

    private void delegate(Round.Delegate delegate) {
        String role = view.talks()
                .findActor(delegate.actor())
                .map(actor -> actor.name() + ", " + actor.role())
                .orElse(delegate.actor());
        String note = delegate.note().isEmpty() ? "" : "; " + delegate.note();
        text.append(Wrapped.lines(INDENT, role + (delegate.lead() ? " (lead)" : "") + note));
        cited(TalksView.cited(delegate.act()));
    }

    private void accounts(String heading, List<Account> accounts) {
        if (!accounts.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            accounts.forEach(account -> account(text, view, account, ""));
        }
    }

    /** One account with its day and its citation. */
    static void account(StringBuilder text, TalksView view, Account account, String before) {
        text.append(Wrapped.lines(
                INDENT,
                before + Ranges.sentence(view.talks().name(account.by())) + ", " + account.known() + ": "
                        + account.text()));
        text.append(Wrapped.lines(INDENT + INDENT + "[", TalksView.cited(account.act()) + "]"));
    }

    private void cited(String act) {
        text.append(Wrapped.lines(INDENT + INDENT + "[", act + "]"));
    }

    static void notes(StringBuilder text, List<String> notes) {
        if (!notes.isEmpty()) {
            text.append("\nNotes\n");
            notes.forEach(note -> text.append(Wrapped.lines(INDENT + "- ", note)));
        }
    }
}
