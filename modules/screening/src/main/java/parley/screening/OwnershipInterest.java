package parley.screening;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one party has in another, and when.
 *
 * @param owner who has it; for a branch, its head office
 * @param owned in whom; for a branch, the branch
 * @param share how much of the shares
 * @param relation what kind of tie it is
 * @param from the first day on which it is held; null if not told
 * @param until the first day on which it is no longer held; null if not told
 * @param place file and line
 */
public record OwnershipInterest(
        String owner,
        String owned,
        Share share,
        Relation relation,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String place) {

    /** What kind of tie binds two parties. */
    public enum Relation {
        /** Holds shares. */
        OWNS,
        /** Directs it by other means than shares: a board, a contract. */
        CONTROLS,
        /** The one is a branch of the other: both are one legal person. */
        BRANCH_OF;

        /** As {@code branch-of}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isHeldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
