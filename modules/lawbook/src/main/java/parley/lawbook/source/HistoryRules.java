package parley.lawbook.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.ground.Problem;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Effect;
import parley.measure.Measure;

/** The rules on one measure's history: it begins before it changes, ends after it began, and says one thing at a time. */
final class HistoryRules {

    private HistoryRules() {}

    static List<Problem> check(Measure measure) {
        List<Problem> problems = new ArrayList<>();
        String place = "law/" + measure.id() + ".yaml";
        List<Amendment> inOrder = measure.history().stream()
                .sorted(Comparator.comparing(Amendment::at).thenComparing(Amendment::known))
                .toList();
        Action first = inOrder.stream()
                .map(Amendment::action)
                .filter(action -> !(action instanceof Action.Invalidate))
                .findFirst()
                .orElseThrow();
        if (!(first instanceof Action.Impose) && !(first instanceof Action.Announce)) {
            problems.add(
                    LawRule.IN_ORDER.broken(place, "its history begins with " + verb(first) + ", not with impose"));
        }
        for (Amendment amendment : inOrder) {
            Instant end = amendment.action().end();
            if (end != null && !end.isAfter(amendment.at())) {
                problems.add(LawRule.IN_ORDER.broken(
                        place, verb(amendment.action()) + " at " + amendment.at() + " ends at " + end + ", not later"));
            }
        }
        for (int i = 1; i < inOrder.size(); i++) {
            Amendment a = inOrder.get(i - 1);
            Amendment b = inOrder.get(i);
            if (a.at().equals(b.at()) && a.known().equals(b.known()) && disagree(a.action(), b.action())) {
                problems.add(LawRule.UNAMBIGUOUS.broken(
                        place,
                        "two entries at " + a.at() + " known " + a.known() + " say " + effect(a.action()) + " and "
                                + effect(b.action())));
            }
        }
        return problems;
    }

    private static boolean disagree(Action a, Action b) {
        Effect one = effect(a);
        Effect other = effect(b);
        return one != null && other != null && !Objects.equals(one, other);
    }

    private static @Nullable Effect effect(Action action) {
        return switch (action) {
            case Action.Impose impose -> impose.effect();
            case Action.Modify modify -> modify.effect();
            case Action.Announce announce -> announce.effect();
            case Action.Suspend _, Action.ExtendSuspension _, Action.Extend _, Action.Revoke _, Action.Invalidate _ ->
                null;
        };
    }

    private static String verb(Action action) {
        return switch (action) {
            case Action.Impose _ -> "impose";
            case Action.Modify _ -> "modify";
            case Action.Suspend _ -> "suspend";
            case Action.ExtendSuspension _, Action.Extend _ -> "extend";
            case Action.Revoke _ -> "revoke";
            case Action.Announce _ -> "announce";
            case Action.Invalidate _ -> "invalidate";
        };
    }
}
