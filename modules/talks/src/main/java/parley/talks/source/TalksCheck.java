package parley.talks.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.ground.Problem;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.lawbook.Reading.Definition.HeadlineSum;
import parley.measure.Citation;
import parley.measure.Measure;
import parley.talks.Account;
import parley.talks.Actor;
import parley.talks.Arrangement;
import parley.talks.Commitment;
import parley.talks.Forecast;
import parley.talks.Proceeding;
import parley.talks.Purchases;
import parley.talks.Round;
import parley.talks.Talks;
import parley.talks.Term;
import parley.talks.Threat;

/** Checks the talks against the numbered rules, and against the law that they name. */
public final class TalksCheck {

    private static final Set<String> SIDES = Set.of("US", "CN", Account.JOINT);

    private final Talks talks;
    private final LawBook law;
    private final Set<String> actors;
    private final Set<String> measures;
    private final List<Problem> problems = new ArrayList<>();

    private TalksCheck(Talks talks, LawBook law) {
        this.talks = talks;
        this.law = law;
        this.actors = talks.actors().stream().map(Actor::id).collect(Collectors.toSet());
        this.measures = law.measures().stream().map(Measure::id).collect(Collectors.toSet());
    }

    /** What is wrong; nothing if the talks keep the rules. */
    public static List<Problem> check(Talks talks, LawBook law) {
        TalksCheck check = new TalksCheck(talks, law);
        check.actors();
        talks.rounds().forEach(check::round);
        talks.arrangements().forEach(check::arrangement);
        talks.proceedings().forEach(check::proceeding);
        talks.threats().forEach(check::threat);
        talks.commitments().forEach(check::commitment);
        talks.forecasts().forEach(check::forecast);
        talks.dutyLines()
                .forEach(line -> line.sum()
                        .measures()
                        .forEach(measure -> check.known("talks/duty-lines.yaml", "measure", measure, check.measures)));
        return List.copyOf(check.problems);
    }

    private void actors() {
        talks.actors().forEach(actor -> cited("talks/actors.yaml", List.of(actor.act())));
        talks.countings().forEach(counting -> {
            cited("talks/countings.yaml", List.of(counting.act()));
            known("talks/countings.yaml", "meeting", counting.first(), rounds());
        });
    }

    private Set<String> rounds() {
        return ids(talks.rounds(), Round::id);
    }

    private void round(Round round) {
        String place = "meeting " + round.id();
        cited(place, round.citations());
        round.delegates().forEach(delegate -> {
            known(place, "actor", delegate.actor(), actors);
            known(place, "side", delegate.side(), Set.of("US", "CN"));
        });
        accounts(place, round.agenda());
        accounts(place, round.outcome());
        ordered(place, round.dates().stream().map(Round.Dates::known).toList());
        if (round.held() != null && round.held().isBefore(round.end())) {
            problems.add(TalksRule.IN_ORDER.broken(
                    place, "held is known " + round.held() + ", before its end on " + round.end()));
        }
    }

    private void arrangement(Arrangement arrangement) {
        String place = "talks/terms/" + arrangement.id() + ".yaml";
        known(place, "meeting", arrangement.round(), rounds());
        arrangement.terms().forEach(term -> term("term " + term.id(), term));
    }

    private void term(String place, Term term) {
        cited(place, term.citations());
        accounts(place, term.accounts());
        accounts(place, term.evidence().stream().map(Term.Evidence::account).toList());
        term.obligors().forEach(obligor -> known(place, "side", obligor, Set.of("US", "CN")));
        term.measures().forEach(measure -> known(place, "measure", measure, measures));
        HeadlineSum total = term.total();
        if (total != null) {
            total.measures().forEach(measure -> known(place, "measure", measure, measures));
        }
        if (term.accounts().isEmpty()) {
            problems.add(TalksRule.CITED.broken(place, "nobody tells of it"));
        }
        String earlier = term.continues();
        if (earlier != null) {
            known(place, "term", earlier, talks.terms().stream().map(Term::id).collect(Collectors.toSet()));
        }
    }

    private void proceeding(Proceeding proceeding) {
        String place = "proceeding " + proceeding.id();
        known(place, "actor", proceeding.agency(), actors);
        known(place, "side", proceeding.by(), Set.of("US", "CN"));
        proceeding.measures().forEach(measure -> known(place, "measure", measure, measures));
        proceeding
                .scenarios()
                .forEach(scenario -> known(
                        place, "scenario", scenario, law.tables().scenarios().keySet()));
        accounts(place, proceeding.accounts());
        cited(place, proceeding.stages().stream().map(Proceeding.Stage::act).toList());
        ordered(place, proceeding.stages().stream().map(Proceeding.Stage::known).toList());
        proceeding.stages().stream()
                .filter(stage -> stage.last().isBefore(stage.day()))
                .forEach(stage -> problems.add(TalksRule.IN_ORDER.broken(
                        place, stage.kind() + " ends on " + stage.end() + ", before " + stage.day())));
    }

    private void threat(Threat threat) {
        String place = "threat " + threat.id();
        known(place, "side", threat.by(), Set.of("US", "CN"));
        threat.measures().forEach(measure -> known(place, "measure", measure, measures));
        accounts(place, threat.accounts());
        cited(place, threat.steps().stream().map(Threat.Step::act).toList());
        ordered(place, threat.steps().stream().map(Threat.Step::known).toList());
    }

    private void commitment(Commitment commitment) {
        String place = "talks/purchases/" + commitment.id() + ".yaml";
        String term = commitment.term();
        if (term != null) {
            known(place, "term", term, terms());
        }
        cited(place, commitment.bases().stream().map(Commitment.Base::act).toList());
        cited(place, commitment.targets().stream().map(Commitment.Target::act).toList());
        cited(place, commitment.figures().stream().map(Commitment.Figure::act).toList());
        commitment.figures().forEach(figure -> searched(place, figure.known()));
        commitment.figures().stream()
                .map(Commitment.Figure::by)
                .filter(by -> !SIDES.contains(by))
                .forEach(by -> known(place, "actor", by, actors));
        Purchases.contradictions(commitment).forEach(told -> problems.add(TalksRule.CONSISTENT.broken(place, told)));
    }

    private void forecast(Forecast forecast) {
        String place = "forecast " + forecast.id();
        cited(place, List.of(forecast.act()));
        if (!SIDES.contains(forecast.by())) {
            known(place, "actor", forecast.by(), actors);
        }
        test(place, forecast.test());
        Forecast.Test condition = forecast.condition();
        if (condition != null) {
            test(place, condition);
        }
    }

    private void test(String place, Forecast.Test test) {
        switch (test) {
            case Forecast.Test.Law asked -> known(place, "measure", asked.measure(), measures);
            case Forecast.Test.Threatened asked ->
                known(place, "threat", asked.threat(), ids(talks.threats(), Threat::id));
            case Forecast.Test.Held asked -> known(place, "meeting", asked.round(), rounds());
            case Forecast.Test.Bought asked -> {
                known(place, "commitment", asked.commitment(), ids(talks.commitments(), Commitment::id));
                talks.findCommitment(asked.commitment())
                        .ifPresent(commitment -> known(
                                place, "target", asked.target(), ids(commitment.targets(), Commitment.Target::id)));
            }
            case Forecast.Test.Told told -> {
                cited(place, List.of(told.account().act()));
                accounts(place, List.of(told.account()));
            }
        }
    }

    private void ordered(String place, List<LocalDate> days) {
        days.forEach(day -> searched(place, day));
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isBefore(days.get(i - 1))) {
                problems.add(TalksRule.IN_ORDER.broken(
                        place, "what is known " + days.get(i) + " stands behind what is known " + days.get(i - 1)));
            }
        }
    }

    private Set<String> terms() {
        return ids(talks.terms(), Term::id);
    }

    private static <T> Set<String> ids(Collection<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }

    private void searched(String place, LocalDate known) {
        if (known.isAfter(talks.verifiedUntil())) {
            problems.add(TalksRule.SEARCHED.broken(
                    place, "known " + known + ", and the sources were searched until " + talks.verifiedUntil()));
        }
    }

    private void accounts(String place, List<Account> accounts) {
        accounts.forEach(account -> searched(place, account.known()));
        accounts.stream()
                .map(Account::by)
                .filter(by -> !SIDES.contains(by))
                .forEach(by -> known(place, "actor", by, actors));
    }

    private void known(String place, String what, String id, Collection<String> ids) {
        if (!ids.contains(id)) {
            problems.add(TalksRule.KNOWN_IDS
                    .broken(place, "there is no " + what + " '" + id + "'")
                    .maybe(Words.nearest(id, ids)));
        }
    }

    private void cited(String place, List<Citation> acts) {
        acts.stream()
                .filter(act -> !act.isAssumption() && !law.tables().documents().has(act.document()))
                .forEach(act -> problems.add(
                        TalksRule.CITED.broken(place, "there is no record '" + act.document() + "' in documents/")));
    }
}
