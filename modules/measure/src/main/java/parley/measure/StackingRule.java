package parley.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed beside what, as an act says it: duties that are cumulative, so that none of them yields to another. It adds nothing to a
 * calculation, where all that does not yield is owed; it is the cited statement that no {@link PrecedenceRule} may contradict.
 *
 * @param name the rule in words
 * @param measures ids of the measures it speaks of, or prefixes ending in {@code /*}
 * @param beside ids of the measures they are owed beside, or prefixes ending in {@code /*}
 * @param from first instant of entry it governs; null for ever
 * @param until first instant of entry it no longer governs; null if open
 * @param known first day on which it could be known
 * @param act where it comes from
 */
public record StackingRule(
        String name,
        List<String> measures,
        List<String> beside,
        @Nullable Instant from,
        @Nullable Instant until,
        LocalDate known,
        Citation act) {

    public StackingRule {
        measures = List.copyOf(measures);
        beside = List.copyOf(beside);
    }
}
