package parley.book.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.book.OutcomeColumn.Share;
import parley.lawbook.LawChange;

/** Finds where amounts move from one stretch of law to the next, and what caused it. */
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
        List<LawChange> causes = course.law().causes(after.from(), moved, claims);
        Instant at = causes.stream()
                .map(LawChange::at)
                .min(Comparator.naturalOrder())
                .orElse(after.from());
        return new Step(at, before, after, moves, causes);
    }
}
