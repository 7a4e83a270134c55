package parley.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exception that an act makes within its own measure. The first that fits, as written, decides.
 *
 * @param name what it excepts, in words that finish "not owed: …"
 * @param claim whether the filer must claim it
 * @param condition what must hold
 * @param origins which origins
 * @param goods which goods
 * @param levy the rate instead; null for none
 * @param policy of an export control: the policy of review instead; null if no licence is needed
 * @param portion the part of the value it frees; null for the whole
 * @param only the part of the value that alone bears the measure under it; null if it does not part the value so
 * @param heading the number that the filer reports for it; null if none
 * @param restHeading the number that what is not freed is reported under; null for that of the measure
 * @param from first instant of entry it covers; null for as the measure
 * @param until first instant of entry it no longer covers; null if open
 * @param known first day on which it could be known
 * @param act where it comes from
 */
public record Proviso(
        String name,
        boolean claim,
        Condition condition,
        Origins origins,
        GoodsScope goods,
        @Nullable Levy levy,
        @Nullable ReviewPolicy policy,
        @Nullable Portion portion,
        @Nullable Portion only,
        @Nullable String heading,
        @Nullable String restHeading,
        @Nullable Instant from,
        @Nullable Instant until,
        LocalDate known,
        Citation act) {

    public boolean covers(Instant entry, LocalDate knownBy) {
        return !known.isAfter(knownBy)
                && (from == null || !entry.isBefore(from))
                && (until == null || entry.isBefore(until));
    }
}
