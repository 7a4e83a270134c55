package parley.talks;

import java.util.List;
import parley.measure.Citation;

/**
 * Somebody who takes part in the talks, or speaks of them.
 *
 * @param id its id
 * @param name its name
 * @param side {@code US}, {@code CN}, another country's code, or empty for none
 * @param kind what it is
 * @param role its office or post, as of the time of the talks of October 2025
 * @param aliases other names by which reports call it
 * @param notes remarks
 * @param act where the office is written
 */
public record Actor(
        String id,
        String name,
        String side,
        Kind kind,
        String role,
        List<String> aliases,
        List<String> notes,
        Citation act) {

    public Actor {
        aliases = List.copyOf(aliases);
        notes = List.copyOf(notes);
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        AGENCY,
        COURT,
        FIRM,
        ANALYST,
        MEDIA
    }

    @Override
    public String toString() {
        return name;
    }
}
