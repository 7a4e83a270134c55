package parley.talks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days over which something holds, half-open: what an instrument says with "until", "through" or "before" is translated once,
 * when it is written down.
 *
 * @param from the first day; null if the instrument names none
 * @param until the first day on which it no longer holds; null if the instrument sets no end
 * @param says the words of the instrument where they leave room, or differ from another's; empty if they do not
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate until, String says) {

    public Window {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("it ends on " + until + ", not after its beginning on " + from);
        }
    }

    /** Where a day stands to a window. */
    public enum Stage {
        BEFORE("has not begun"),
        WITHIN("runs"),
        AFTER("has ended");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Where the day stands to it; without a beginning it has begun, without an end it runs on. */
    public Stage stage(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return Stage.BEFORE;
        }
        return until == null || day.isBefore(until) ? Stage.WITHIN : Stage.AFTER;
    }

    @Override
    public String toString() {
        if (until == null) {
            return from == null ? "no days are set" : "from " + from;
        }
        return from == null ? "before " + until : from + " to before " + until;
    }
}
