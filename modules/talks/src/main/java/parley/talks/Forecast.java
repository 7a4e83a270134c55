package parley.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Standing;
import parley.measure.Citation;

/**
 * What somebody said would happen, by when, and how it is found out.
 *
 * @param id its id
 * @param by the id of the actor who said it
 * @param said the day on which it was said
 * @param what what was said, in our words
 * @param until the last day by which it was to happen
 * @param likely whether it was said to be likely; if not, it comes true by not happening
 * @param condition what must happen for it to be asked at all; null if nothing
 * @param test how it is found out
 * @param notes remarks
 * @param act where it is written
 */
public record Forecast(
        String id,
        String by,
        LocalDate said,
        String what,
        LocalDate until,
        boolean likely,
        @Nullable Test condition,
        Test test,
        List<String> notes,
        Citation act) {

    public Forecast {
        notes = List.copyOf(notes);
        if (until.isBefore(said)) {
            throw new IllegalArgumentException("it was to happen by " + until + ", before it was said on " + said);
        }
    }

    /** What is asked to find out whether something happened. */
    public sealed interface Test {

        /** A measure of the law stands so at the end of a day. */
        record Law(String measure, Set<Standing.State> states, LocalDate on) implements Test {
            public Law {
                states = Set.copyOf(states);
            }
        }

        /** A threat has come so far by the last day. */
        record Threatened(String threat, Set<Threat.State> states) implements Test {
            public Threatened {
                states = Set.copyOf(states);
            }
        }

        /** A meeting was held by the last day. */
        record Held(String round) implements Test {}

        /** A promise to buy was met within its window, by a definition. */
        record Bought(String commitment, String target, Definition definition) implements Test {}

        /** Somebody tells that it happened or not. */
        record Told(boolean happened, Account account) implements Test {}
    }

    /** The same forecast, with no answer that could not be known by a day; nothing if it had not been made. */
    public Optional<Forecast> findKnown(LocalDate day) {
        return said.isAfter(day) ? Optional.empty() : Optional.of(this);
    }
}
