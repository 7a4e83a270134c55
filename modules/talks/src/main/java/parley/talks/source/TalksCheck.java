package parley.talks.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.ground.Problem;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.measure.Citation;
import parley.measure.Measure;
import parley.talks.Account;
import parley.talks.Actor;
import parley.talks.Arrangement;
import parley.talks.Round;
import parley.talks.Talks;
import parley.talks.Term;

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
        return talks.rounds().stream().map(Round::id).collect(Collectors.toSet());
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
        for (int i = 1; i < round.dates().size(); i++) {
            if (round.dates().get(i).known().isBefore(round.dates().get(i - 1).known())) {
                problems.add(TalksRule.IN_ORDER.broken(
                        place,
                        "its days known " + round.dates().get(i).known() + " stand behind those known "
                                + round.dates().get(i - 1).known()));
            }
        }
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
        if (term.accounts().isEmpty()) {
            problems.add(TalksRule.CITED.broken(place, "nobody tells of it"));
        }
        String earlier = term.continues();
        if (earlier != null) {
            known(place, "term", earlier, talks.terms().stream().map(Term::id).collect(Collectors.toSet()));
        }
    }

    private void accounts(String place, List<Account> accounts) {
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
