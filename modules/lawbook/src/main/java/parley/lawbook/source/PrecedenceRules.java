package parley.lawbook.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.ground.Problem;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.StackingRule;

/**
 * The rule on precedence: it names measures that exist, agrees with itself and with what the acts say is owed together, and runs in no circle
 * at any time.
 */
final class PrecedenceRules {

    private PrecedenceRules() {}

    static List<Problem> check(LawBook book) {
        List<Problem> problems = new ArrayList<>();
        List<PrecedenceRule> rules = book.tables().precedence();
        List<String> ids = book.measures().stream().map(Measure::id).toList();
        for (PrecedenceRule rule : rules) {
            unknown(rule.yielding(), rule.prevailing(), ids)
                    .forEach(name -> problems.add(absent(place(rule), name, ids)));
        }
        for (StackingRule stack : book.tables().stacking()) {
            unknown(stack.measures(), stack.beside(), ids)
                    .forEach(name -> problems.add(absent(place(stack), name, ids)));
            for (PrecedenceRule rule : rules) {
                if (overlap(stack, rule) && contradicts(stack, rule, ids)) {
                    problems.add(broken(rule, "lets yield what stacks: '" + stack.name() + "' (" + stack.act() + ")"));
                }
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                PrecedenceRule a = rules.get(i);
                PrecedenceRule b = rules.get(j);
                if (overlap(a, b) && disagree(a, b) && meet(a, b, ids)) {
                    problems.add(broken(a, "disagrees with '" + b.name() + "' (" + b.act() + ") on the same measures"));
                }
            }
        }
        for (Instant instant : changes(rules)) {
            problems.addAll(circle(rules, ids, instant));
        }
        return problems;
    }

    /** The names that no measure bears. */
    private static List<String> unknown(List<String> names, List<String> others, List<String> ids) {
        return Stream.concat(names.stream(), others.stream())
                .filter(name -> ids.stream().noneMatch(id -> PrecedenceRule.names(List.of(name), id)))
                .toList();
    }

    private static Problem absent(String place, String name, List<String> ids) {
        return LawRule.PRECEDENCE_TOTAL
                .broken(place, "there is no measure '" + name + "'")
                .maybe(Words.nearest(name, ids));
    }

    private static String place(PrecedenceRule rule) {
        return "precedence '" + rule.name() + "' (" + rule.act() + ")";
    }

    private static String place(StackingRule stack) {
        return "stacking '" + stack.name() + "' (" + stack.act() + ")";
    }

    private static Problem broken(PrecedenceRule rule, String message) {
        return LawRule.PRECEDENCE_TOTAL.broken(place(rule), message);
    }

    /** Whether the rule lets one of two measures yield to the other that are owed beside each other. */
    private static boolean contradicts(StackingRule stack, PrecedenceRule rule, List<String> ids) {
        return yields(stack.measures(), stack.beside(), rule, ids)
                || yields(stack.beside(), stack.measures(), rule, ids);
    }

    private static boolean yields(List<String> some, List<String> others, PrecedenceRule rule, List<String> ids) {
        return ids.stream().anyMatch(id -> names(some, rule.yielding(), id))
                && ids.stream().anyMatch(id -> names(others, rule.prevailing(), id));
    }

    private static boolean overlap(StackingRule stack, PrecedenceRule rule) {
        return before(stack.from(), rule.until()) && before(rule.from(), stack.until());
    }

    private static boolean overlap(PrecedenceRule a, PrecedenceRule b) {
        return before(a.from(), b.until()) && before(b.from(), a.until());
    }

    private static boolean before(@Nullable Instant from, @Nullable Instant until) {
        return from == null || until == null || from.isBefore(until);
    }

    private static boolean disagree(PrecedenceRule a, PrecedenceRule b) {
        return a.extent() != b.extent() || !Objects.equals(a.heading(), b.heading());
    }

    private static boolean meet(PrecedenceRule a, PrecedenceRule b, List<String> ids) {
        return ids.stream().anyMatch(id -> names(a.yielding(), b.yielding(), id))
                && ids.stream().anyMatch(id -> names(a.prevailing(), b.prevailing(), id));
    }

    private static boolean names(List<String> a, List<String> b, String id) {
        return PrecedenceRule.names(a, id) && PrecedenceRule.names(b, id);
    }

    private static Set<Instant> changes(List<PrecedenceRule> rules) {
        Set<Instant> changes = new TreeSet<>();
        for (PrecedenceRule rule : rules) {
            if (rule.from() != null) {
                changes.add(rule.from());
            }
        }
        return changes;
    }

    /** A circle of yielding among the rules in force at an instant, if there is one. */
    private static List<Problem> circle(List<PrecedenceRule> rules, List<String> ids, Instant instant) {
        Map<String, Set<String>> yieldsTo = new HashMap<>();
        for (PrecedenceRule rule : rules) {
            if (rule.governs(instant, LocalDate.MAX)) {
                for (String id : ids) {
                    if (PrecedenceRule.names(rule.yielding(), id)) {
                        Set<String> others = yieldsTo.computeIfAbsent(id, _ -> new HashSet<>());
                        ids.stream()
                                .filter(other -> !other.equals(id) && PrecedenceRule.names(rule.prevailing(), other))
                                .forEach(others::add);
                    }
                }
            }
        }
        Set<String> done = new HashSet<>();
        for (String id : yieldsTo.keySet()) {
            List<String> path = new ArrayList<>();
            if (runsInCircle(id, yieldsTo, path, done)) {
                return List.of(LawRule.PRECEDENCE_TOTAL.broken(
                        "law/us/precedence/",
                        "at " + instant + " yielding runs in a circle: " + String.join(" → ", path)));
            }
        }
        return List.of();
    }

    private static boolean runsInCircle(
            String id, Map<String, Set<String>> yieldsTo, List<String> path, Set<String> done) {
        if (path.contains(id)) {
            path.add(id);
            return true;
        }
        if (!done.contains(id)) {
            path.add(id);
            for (String next : yieldsTo.getOrDefault(id, Set.of())) {
                if (runsInCircle(next, yieldsTo, path, done)) {
                    return true;
                }
            }
            path.removeLast();
            done.add(id);
        }
        return false;
    }
}
