package parley.book;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a published series of rates departs from the law, and what that comes to.
 *
 * @param title what people call it
 * @param authority the series that it bears on, as the series writes it; empty for every one
 * @param from the first day; null from the series' first on
 * @param until the first day after; null to its last
 * @param reach the lines that it bears on
 * @param effect what the series has in place of what the law asks for
 * @param side whose it is
 * @param why in a sentence
 * @param document the act that settles it; empty if it is a matter of counting
 * @param place where in the act
 * @param text the words that settle it
 */
public record SeriesCause(
        String title,
        String authority,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Reach reach,
        Effect effect,
        Side side,
        String why,
        String document,
        String place,
        String text) {

    /** Whose a departure is. */
    public enum Side {
        /** The series is not as the law is. */
        THEIRS,
        /** The law file is not as the law is. */
        OURS,
        /** Both are right about what they measure, which is not the same. */
        COUNTING
    }

    /** Which lines of the book. */
    public sealed interface Reach {
        /** All. */
        record All() implements Reach {}

        /** Those whose code begins so. */
        record Codes(List<String> prefixes) implements Reach {
            public Codes {
                prefixes = List.copyOf(prefixes);
            }
        }

        /** Those on which all of this holds. */
        record Borne(List<Bears> all) implements Reach {
            public Borne {
                all = List.copyOf(all);
            }
        }

        /** Those on which the law offers a claim, as {@code exclusion 9903.88.69}. */
        record Claim(String claim) implements Reach {}
    }

    /**
     * Whether a measure bears on a line on a day, in its least or its greatest answer.
     *
     * @param measure the id of the measure, or the folders that it begins with
     */
    public record Bears(boolean borne, String measure, LocalDate day) {}

    /** What a series does in place of the law. */
    public sealed interface Effect {
        /** The law of another day, or of authorities alone; of those of the series where none are named. */
        record LawOf(LocalDate day, String authority) implements Effect {}

        /** One rate of the value, in percent. */
        record Flat(double percent) implements Effect {}

        /** So many times what the law asks for. */
        record Times(double factor) implements Effect {}

        /** Nothing where an edition of the schedule lacks the ten-digit number. */
        record Lacking(String edition) implements Effect {}

        /** Named, and not computed. */
        record Unknown() implements Effect {}
    }

    boolean bears(String series, LocalDate day) {
        return (authority.isEmpty() || authority.equals(series))
                && (from == null || !day.isBefore(from))
                && (until == null || day.isBefore(until));
    }
}
