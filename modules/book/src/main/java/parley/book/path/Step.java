package parley.book.path;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import parley.book.OutcomeColumn.Share;
import parley.lawbook.LawChange;
import parley.measure.Citation;

/**
 * From one stretch of law to the next: how far the sums move, which measures move them, and what in the law did.
 *
 * @param at the first instant, to the minute, of what caused it
 * @param from the stretch before
 * @param to the stretch after
 * @param moves the measures that come to something else, those that move most first
 * @param causes what changed in the law of these measures at the time
 */
public record Step(Instant at, Level from, Level to, List<Move> moves, List<LawChange> causes) {

    public Step {
        moves = List.copyOf(moves);
        causes = List.copyOf(causes);
    }

    /** What a measure came to before the step, and after it. */
    public record Move(String measure, Share from, Share to) {

        /** Cents more in the least answers. */
        public long least() {
            return to.least() - from.least();
        }

        /** Cents more in the greatest answers. */
        public long greatest() {
            return to.greatest() - from.greatest();
        }

        /** The larger of both, whatever its sign. */
        public long size() {
            return Math.max(Math.abs(least()), Math.abs(greatest()));
        }
    }

    /** Cents more owed at least. */
    public long least() {
        return to.least() - from.least();
    }

    /** Cents more owed at most. */
    public long greatest() {
        return to.greatest() - from.greatest();
    }

    /** The larger of both, whatever its sign. */
    public long size() {
        return Math.max(Math.abs(least()), Math.abs(greatest()));
    }

    /** The acts that caused it, each once. */
    public List<Citation> acts() {
        LinkedHashSet<Citation> acts = new LinkedHashSet<>();
        causes.forEach(cause -> acts.add(cause.act()));
        return List.copyOf(acts);
    }
}
