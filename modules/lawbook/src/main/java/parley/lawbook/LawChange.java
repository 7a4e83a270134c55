package parley.lawbook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;

/**
 * Something that changes in the law at an instant, and the act that changes it.
 *
 * @param at the instant
 * @param measure the id of the measure that it changes; null where it changes the schedule of base rates
 * @param what what happens, in words that follow the name of the measure: {@code begins}, {@code exception ends: …}
 * @param act the act; where a term runs out, the one that set the term
 * @param claimed whether only those notice it who claim something
 * @param prevailing where it changes what the measure yields to: those measures, as ids or prefixes; else empty
 */
public record LawChange(
        Instant at, @Nullable String measure, String what, Citation act, boolean claimed, List<String> prevailing) {

    public LawChange {
        prevailing = List.copyOf(prevailing);
    }
}
