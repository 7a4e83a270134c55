package parley.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What yields to what, as an act says it.
 *
 * @param name the rule in words
 * @param yielding ids of the measures that yield, or prefixes ending in {@code /*}
 * @param prevailing ids of the measures yielded to, or prefixes ending in {@code /*}
 * @param extent how much is freed
 * @param evenIfFree whether it yields even where the other applies at no duty; else only where more than nothing is owed
 * @param heading the number that the filer reports instead; null if none
 * @param from first instant of entry it governs; null for ever
 * @param until first instant of entry it no longer governs; null if open
 * @param known first day on which it could be known
 * @param act where it comes from
 */
public record PrecedenceRule(
        String name,
        List<String> yielding,
        List<String> prevailing,
        Extent extent,
        boolean evenIfFree,
        @Nullable String heading,
        @Nullable Instant from,
        @Nullable Instant until,
        LocalDate known,
        Citation act) {

    /** How much a duty owed under the prevailing measure frees. */
    public enum Extent {
        /** The whole article. */
        ARTICLE,
        /** Only the part of the value that the prevailing measure bears on. */
        PART,
        /** The whole article, and the prevailing measure stands in its place: nothing of it is asked, none of its numbers reported. */
        INSTEAD
    }

    public PrecedenceRule {
        yielding = List.copyOf(yielding);
        prevailing = List.copyOf(prevailing);
    }

    public boolean governs(Instant entry, LocalDate knownBy) {
        return !known.isAfter(knownBy)
                && (from == null || !entry.isBefore(from))
                && (until == null || entry.isBefore(until));
    }

    /** Whether one of the ids or prefixes names the measure. */
    public static boolean names(List<String> ids, String measure) {
        return ids.stream()
                .anyMatch(id ->
                        id.endsWith("*") ? measure.startsWith(id.substring(0, id.length() - 1)) : id.equals(measure));
    }
}
