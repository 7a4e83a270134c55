package parley.determination.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.measure.Citation;

/**
 * One term of a sum: the measures of one authority at one rate, each of which bears on some of the goods.
 *
 * @param name the authority, or the id of an average
 * @param title what it is called
 * @param percent what it adds, in percent of the value
 * @param how whether it is owed, or would be
 * @param measures the ids of its measures; none for an average
 * @param acts the acts of one of them
 */
public record Part(
        String name, String title, BigDecimal percent, How how, SortedSet<String> measures, List<Citation> acts) {

    /** Whether a term is owed. */
    public enum How {
        IN_FORCE("in force"),
        THREATENED("threatened"),
        RETURNING("back when its suspension ends"),
        AVERAGE("an average");

        private final String words;

        How(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public Part {
        measures = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(measures));
        acts = List.copyOf(acts);
    }

    /** Whether both are the same term, whichever of the authority's measures bear. */
    boolean isLike(Part other) {
        return name.equals(other.name) && percent.compareTo(other.percent) == 0 && how == other.how;
    }

    Part with(Part other) {
        SortedSet<String> all = new TreeSet<>(measures);
        all.addAll(other.measures);
        return new Part(name, title, percent, how, all, acts);
    }
}
