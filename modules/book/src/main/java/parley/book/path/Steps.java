package parley.book.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.book.OutcomeColumn.Share;
import parley.lawbook.LawChange;
import parley.measure.Amendment;
import parley.measure.Effect;
import parley.measure.Levy;
import parley.measure.PrecedenceRule;

/**
 * Finds what caused a step: of what changes in the law at its time, that which changes a measure whose amounts move. Where a
 * measure moves because another takes its place, the cause is the change of that other.
 */
final class Steps {

    private static final Share NOTHING = new Share(0, 0);

    private final PathRun.Course course;
    private final boolean claims;

    /** @param claims whether any line of the book told a fact; else what must be claimed moves nothing */
    Steps(PathRun.Course course, boolean claims) {
        this.course = course;
        this.claims = claims;
    }

    List<Step> between(List<Level> levels) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            List<Step.Move> moves = moves(levels.get(i - 1), levels.get(i));
            if (!moves.isEmpty()) {
                steps.add(step(levels.get(i - 1), levels.get(i), moves));
            }
        }
        return steps;
    }

    private static List<Step.Move> moves(Level before, Level after) {
        Set<String> ids = new TreeSet<>(before.byMeasure().keySet());
        ids.addAll(after.byMeasure().keySet());
        return ids.stream()
                .map(id -> new Step.Move(
                        id,
                        before.byMeasure().getOrDefault(id, NOTHING),
                        after.byMeasure().getOrDefault(id, NOTHING)))
                .filter(move -> move.size() != 0)
                .sorted(Comparator.comparingLong(Step.Move::size).reversed())
                .toList();
    }

    private Step step(Level before, Level after, List<Step.Move> moves) {
        List<String> moved = moves.stream().map(Step.Move::measure).toList();
        List<LawChange> causes = course.changes().getOrDefault(after.from(), List.of()).stream()
                .filter(change -> claims || !change.claimed())
                .filter(change -> change.measure() == null
                        ? moved.stream().anyMatch(this::isOfSchedule)
                        : moved.contains(change.measure()))
                .filter(change -> change.prevailing().isEmpty()
                        || moved.stream().anyMatch(id -> PrecedenceRule.names(change.prevailing(), id)))
                .sorted(Comparator.comparing(
                                (LawChange change) -> !change.prevailing().isEmpty())
                        .thenComparingInt(change -> moved.indexOf(change.measure())))
                .toList();
        Instant at = causes.stream()
                .map(LawChange::at)
                .min(Comparator.naturalOrder())
                .orElse(after.from());
        return new Step(at, before, after, moves, causes);
    }

    private boolean isOfSchedule(String id) {
        return course.asked().determiner().book().findMeasure(id).stream()
                .flatMap(measure -> measure.history().stream())
                .anyMatch(amendment -> amendment.action() instanceof Amendment.Action.Impose impose
                        && impose.effect() instanceof Effect.Duty duty
                        && duty.levy() instanceof Levy.Scheduled);
    }
}
