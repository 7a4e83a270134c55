package parley.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which day the rate of a measure is for goods that were in privileged foreign status in a foreign trade zone before they
 * were entered (19 CFR 146.41, 146.65). The first that covers them, as written, decides.
 *
 * @param day the day whose rate they bear
 * @param admittedFrom first instant of status that it covers; null for all
 * @param admittedBefore first instant of status that it no longer covers; null if open
 * @param enteredFrom first instant of entry that it covers; null for all
 * @param enteredBefore first instant of entry that it no longer covers; null if open
 * @param known first day on which it could be known
 * @param act where it comes from
 */
public record ZoneRule(
        Day day,
        @Nullable Instant admittedFrom,
        @Nullable Instant admittedBefore,
        @Nullable Instant enteredFrom,
        @Nullable Instant enteredBefore,
        LocalDate known,
        Citation act) {

    /** Whose rate the goods bear. */
    public enum Day {
        STATUS,
        ENTRY
    }

    public boolean covers(Instant status, Instant entry, LocalDate knownBy) {
        return !known.isAfter(knownBy)
                && (admittedFrom == null || !status.isBefore(admittedFrom))
                && (admittedBefore == null || status.isBefore(admittedBefore))
                && (enteredFrom == null || !entry.isBefore(enteredFrom))
                && (enteredBefore == null || entry.isBefore(enteredBefore));
    }
}
