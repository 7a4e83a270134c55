package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;

/**
 * Something that an act says about the duties, by the day on which it could be known.
 *
 * @param known the first day on which the public could know it
 * @param measure the id of the measure that it is about
 * @param what what it does, in words that follow the name of the measure: {@code changes to 25%}
 * @param from the first instant of entry it governs; null for as the measure does
 * @param until the first instant of entry it no longer governs; null if it sets no end
 * @param prevailing where it says what the measure yields to: those measures, as ids or prefixes; else empty
 * @param act the act
 */
public record LawEntry(
        LocalDate known,
        String measure,
        String what,
        @Nullable Instant from,
        @Nullable Instant until,
        List<String> prevailing,
        Citation act) {

    static final String EXCEPTION = "exception: ";

    public LawEntry {
        prevailing = List.copyOf(prevailing);
    }

    /** Whether it is an exception that the measure makes. */
    public boolean isException() {
        return what.startsWith(EXCEPTION);
    }
}
