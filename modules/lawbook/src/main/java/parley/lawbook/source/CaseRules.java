package parley.lawbook.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import parley.ground.Period;
import parley.ground.Problem;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.lawbook.source.WorkedCases.Reading;
import parley.measure.Measure;

/** The rule that every rate a measure took has a worked case: one entered while that rate was in force. */
final class CaseRules {

    private CaseRules() {}

    static List<Problem> check(LawBook book, Reading cases) {
        List<Problem> problems = new ArrayList<>();
        LocalDate newest = book.newest();
        for (Measure measure : book.measures()) {
            Timeline timeline = Timeline.of(measure, newest);
            List<Instant> entered = Stream.concat(
                            cases.cases().stream()
                                    .filter(worked -> worked.measure().equals(measure.id()))
                                    .map(worked -> worked.entered().from()),
                            cases.licences().stream()
                                    .filter(worked -> worked.measure().equals(measure.id()))
                                    .map(worked -> worked.at().from()))
                    .toList();
            for (Period taken : taken(timeline)) {
                if (entered.stream().noneMatch(taken::contains)) {
                    problems.add(LawRule.CASES_AT_EVERY_CHANGE.broken(
                            "law/" + measure.id() + ".yaml",
                            "no case is entered while it stood at "
                                    + timeline.at(taken.from()).effect() + ", from " + taken.from() + " until "
                                    + (taken.until() == null ? "now" : taken.until())));
                }
            }
        }
        return problems;
    }

    /** The stretches in which it was in force at one rate. */
    private static List<Period> taken(Timeline timeline) {
        List<Period> stretches = new ArrayList<>();
        List<Instant> changes = List.copyOf(timeline.changes());
        for (int i = 0; i < changes.size(); i++) {
            Standing standing = timeline.at(changes.get(i));
            int j = i + 1;
            while (j < changes.size() && isAlike(standing, timeline.at(changes.get(j)))) {
                j++;
            }
            if (standing.inForce()) {
                stretches.add(new Period(changes.get(i), j < changes.size() ? changes.get(j) : null));
            }
            i = j - 1;
        }
        return stretches;
    }

    private static boolean isAlike(Standing a, Standing b) {
        return a.state() == b.state() && Objects.equals(a.effect(), b.effect());
    }
}
