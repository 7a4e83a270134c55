package parley.talks;

import java.util.Set;
import parley.measure.Citation;

/**
 * A way of counting meetings. Reports that differ in the number of a round mostly differ in this.
 *
 * @param id its id
 * @param title what is counted
 * @param kinds the kinds of meeting that count
 * @param first the id of the meeting that is the first
 * @param act who counts so
 */
public record Counting(String id, String title, Set<Round.Kind> kinds, String first, Citation act) {

    public Counting {
        kinds = Set.copyOf(kinds);
    }
}
