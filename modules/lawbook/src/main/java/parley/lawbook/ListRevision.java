package parley.lawbook;

import java.time.Instant;
import java.util.Set;
import parley.measure.Citation;

/**
 * An act that put goods on lists, or took them off, from an instant on; the rows themselves say which.
 *
 * @param lists the ids of the lists
 * @param at the instant
 * @param act the act
 */
public record ListRevision(Set<String> lists, Instant at, Citation act) {

    public ListRevision {
        lists = Set.copyOf(lists);
    }
}
