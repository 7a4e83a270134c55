package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;
import parley.measure.Territory;

/**
 * The order in which a customs administration wants the numbers of an entry line reported.
 *
 * @param border whose customs administration
 * @param from first instant of entry it governs; null for ever
 * @param until first instant it no longer governs; null if open
 * @param known first day on which it could be known
 * @param sequence authorities, the first reported first
 * @param act where it comes from
 */
public record FilingOrder(
        Territory border,
        @Nullable Instant from,
        @Nullable Instant until,
        LocalDate known,
        List<String> sequence,
        Citation act) {

    public FilingOrder {
        sequence = List.copyOf(sequence);
    }

    /** Whether it was known and had begun. */
    public boolean hasBegun(Instant entry, LocalDate knownBy) {
        return !known.isAfter(knownBy) && (from == null || !entry.isBefore(from));
    }

    /** The place of an authority in it; those it does not name come last. */
    public int placeOf(String authority) {
        int place = sequence.indexOf(authority);
        return place < 0 ? sequence.size() : place;
    }
}
