package parley.report;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;
import parley.report.result.AnswerTable;
import parley.talks.Account;
import parley.talks.Commitment;
import parley.talks.Proceeding;
import parley.talks.Progress;
import parley.talks.Purchases;
import parley.talks.Round;
import parley.talks.Score;
import parley.talks.Term;
import parley.talks.Threat;

/** The talks as tables, for CSV and for workbooks. Accounts of the two sides stand in columns of their own. */
public final class TalksTables {

    private TalksTables() {}

    /** A row for each meeting. */
    public static AnswerTable rounds(TalksView view, List<Round> rounds) {
        List<List<?>> rows = new ArrayList<>();
        for (Round round : rounds) {
            rows.add(List.of(
                    round.id(),
                    round.kind().toString(),
                    view.findOrdinal(round).stream().mapToObj(Integer::toString).collect(Collectors.joining()),
                    round.start(),
                    round.end(),
                    round.status(view.at()).name().toLowerCase(Locale.ROOT),
                    round.place().city(),
                    round.place().country(),
                    round.place().venue(),
                    people(view, round, "US"),
                    people(view, round, "CN"),
                    told(view, round.outcome(), "US"),
                    told(view, round.outcome(), "CN"),
                    acts(round.citations().stream())));
        }
        return new AnswerTable(
                "meetings",
                List.of(
                        "id",
                        "kind",
                        "number",
                        "start",
                        "end",
                        "status",
                        "city",
                        "country",
                        "venue",
                        "us",
                        "cn",
                        "outcome_us",
                        "outcome_cn",
                        "acts"),
                rows);
    }

    /** A row for each threat. */
    public static AnswerTable threats(TalksView view) {
        List<List<?>> rows = new ArrayList<>();
        for (Threat threat : view.talks().threats()) {
            rows.add(List.of(
                    threat.id(),
                    threat.by(),
                    threat.title(),
                    threat.steps().getFirst().known(),
                    threat.last().state().toString(),
                    threat.last().known(),
                    day(threat.last().effective()),
                    String.join(" ", threat.measures()),
                    acts(threat.steps().stream().map(Threat.Step::act))));
        }
        return new AnswerTable(
                "threats",
                List.of("id", "by", "title", "uttered", "state", "known", "effective", "measures", "acts"),
                rows);
    }

    /** A row for each forecast. */
    public static AnswerTable forecasts(TalksView view) {
        List<List<?>> rows = new ArrayList<>();
        for (Score score : view.scores()) {
            rows.add(List.of(
                    score.forecast().id(),
                    view.talks().name(score.forecast().by()),
                    score.forecast().said(),
                    score.forecast().what(),
                    score.forecast().until(),
                    score.verdict().toString(),
                    score.reason(),
                    acts(Stream.concat(Stream.of(score.forecast().act()), score.acts().stream()))));
        }
        return new AnswerTable(
                "forecasts", List.of("id", "by", "said", "what", "until", "verdict", "reason", "acts"), rows);
    }

    /** A row for each term. */
    public static AnswerTable terms(TalksView view, List<Term> terms) {
        List<List<?>> rows = new ArrayList<>();
        for (Term term : terms) {
            rows.add(List.of(
                    term.id(),
                    String.join(" ", term.obligors()),
                    term.what(),
                    day(term.window().from()),
                    day(term.window().until()),
                    term.window().stage(view.at()).toString(),
                    term.condition(),
                    term.findNewestEvidence()
                            .map(shown -> shown.shows().toString())
                            .orElse(""),
                    told(view, term.accounts(), "US"),
                    told(view, term.accounts(), "CN"),
                    term.measures().stream().map(view::standing).collect(Collectors.joining("; ")),
                    acts(term.citations().stream())));
        }
        return new AnswerTable(
                "terms",
                List.of(
                        "id",
                        "obligor",
                        "what",
                        "from",
                        "until",
                        "stage",
                        "condition",
                        "shown",
                        "told_us",
                        "told_cn",
                        "law",
                        "acts"),
                rows);
    }

    /** A row for each stage of each proceeding. */
    public static AnswerTable proceedings(TalksView view, List<Proceeding> proceedings) {
        List<List<?>> rows = new ArrayList<>();
        for (Proceeding proceeding : proceedings) {
            for (Proceeding.Stage stage : proceeding.stages()) {
                rows.add(List.of(
                        proceeding.id(),
                        proceeding.title(),
                        proceeding.by(),
                        proceeding.status(view.at()).toString(),
                        stage.kind().toString(),
                        stage.day(),
                        day(stage.end()),
                        stage.known(),
                        stage.text(),
                        String.join(" ", proceeding.measures()),
                        acts(Stream.of(stage.act()))));
            }
        }
        return new AnswerTable(
                "proceedings",
                List.of("id", "title", "by", "status", "stage", "day", "end", "known", "what", "measures", "acts"),
                rows);
    }

    /** A row for each promise, definition and teller. */
    public static AnswerTable purchases(TalksView view, List<Commitment> commitments) {
        List<List<?>> rows = new ArrayList<>();
        for (Commitment commitment : commitments) {
            for (Progress progress : Purchases.progress(commitment, view.at())) {
                rows.add(List.of(
                        commitment.id(),
                        progress.target().id(),
                        progress.target().category(),
                        day(progress.target().window().from()),
                        day(progress.target().window().until()),
                        progress.definition().toString(),
                        progress.by(),
                        progress.bought().least(),
                        progress.bought().most() == null
                                ? ""
                                : progress.bought().most(),
                        progress.level() == null ? "" : progress.level(),
                        progress.pace() == null ? "" : progress.pace().round(new MathContext(6)),
                        progress.toldUntil(),
                        progress.verdict().toString(),
                        commitment.unit(),
                        acts(progress.figures().stream().map(Commitment.Figure::act))));
            }
        }
        return new AnswerTable(
                "purchases",
                List.of(
                        "commitment",
                        "promise",
                        "category",
                        "from",
                        "until",
                        "definition",
                        "told_by",
                        "bought_least",
                        "bought_most",
                        "promised",
                        "even_pace",
                        "told_until",
                        "verdict",
                        "unit",
                        "acts"),
                rows);
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    private static String people(TalksView view, Round round, String side) {
        return round.delegates(side).stream()
                .map(delegate -> view.talks().name(delegate.actor()))
                .collect(Collectors.joining("; "));
    }

    /** What one side tells, or both in one text. */
    private static String told(TalksView view, List<Account> accounts, String side) {
        return accounts.stream()
                .filter(account -> account.by().equals(side)
                        || account.by().equals(Account.JOINT)
                        || view.talks()
                                .findActor(account.by())
                                .filter(actor -> actor.side().equals(side))
                                .isPresent())
                .map(Account::text)
                .collect(Collectors.joining("; "));
    }

    private static String acts(Stream<Citation> acts) {
        return acts.map(TalksView::cited).distinct().collect(Collectors.joining("; "));
    }
}
