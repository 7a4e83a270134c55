package parley.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated act upon a measure.
 *
 * @param at the instant from which it has effect
 * @param known the first day on which the public could know it
 * @param action what it does
 * @param act where it comes from
 */
public record Amendment(Instant at, LocalDate known, Action action, Citation act) {

    /** What an act can do to a measure. */
    public sealed interface Action {
        /** Begins it, or begins it anew. */
        record Impose(
                Effect effect,
                @Nullable String heading,
                @Nullable Portion portion,
                @Nullable Instant until) implements Action {}

        /** Changes its rate; the heading and the portion stay unless given. */
        record Modify(
                Effect effect,
                @Nullable String heading,
                @Nullable Portion portion) implements Action {}

        /** Lets it rest; at the end it is back by its own terms. */
        record Suspend(@Nullable Instant until) implements Action {}

        /** Moves the end of the suspension that is running, or about to. */
        record ExtendSuspension(Instant until) implements Action {}

        /** Moves the end of the measure. */
        record Extend(Instant until) implements Action {}

        /** Ends it. */
        record Revoke() implements Action {}

        /** Announces it with a start, without putting it in force: a threat. */
        record Announce(
                Effect effect,
                @Nullable String heading,
                @Nullable Instant until) implements Action {}

        /** Holds it void; what is or was assessed is refundable once this is known. */
        record Invalidate() implements Action {}

        /** The end that it sets; null if it sets none. */
        default @Nullable Instant end() {
            return switch (this) {
                case Impose impose -> impose.until;
                case Announce announce -> announce.until;
                case Suspend suspend -> suspend.until;
                case ExtendSuspension extend -> extend.until;
                case Extend extend -> extend.until;
                case Modify _, Revoke _, Invalidate _ -> null;
            };
        }
    }
}
