package parley.ground;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch of time: from the first instant on, up to but not including the end.
 *
 * @param from the first instant in it
 * @param until the first instant no longer in it; null if it is open
 */
public record Period(Instant from, @Nullable Instant until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins: " + from + " until " + until);
        }
    }

    public static Period from(Instant from) {
        return new Period(from, null);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }
}
