package parley.book.change;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import parley.lawbook.LawChange;
import parley.measure.Citation;

/**
 * A moment that the law as known has set, and what happens then if nothing further is done.
 *
 * @param at the moment
 * @param causes what changes in the law
 * @param difference from the moment before to it
 */
public record Deadline(Instant at, List<LawChange> causes, Difference difference) {

    public Deadline {
        causes = List.copyOf(causes);
    }

    /** The acts that set it, each once. */
    public List<Citation> acts() {
        LinkedHashSet<Citation> acts = new LinkedHashSet<>();
        causes.forEach(cause -> acts.add(cause.act()));
        return List.copyOf(acts);
    }
}
