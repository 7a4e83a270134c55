package parley.screening.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.screening.Percent;
import parley.screening.Share;

/**
 * Whether ownership brings a party under a regime's rule, with the reasons.
 *
 * @param target the party asked about
 * @param regime whose rule, as {@code bis}
 * @param at when, as asked
 * @param answer what the rule makes of it
 * @param least what listed and caught owners surely hold of it
 * @param greatest what they hold of it at the greatest
 * @param through the interests by which listed parties reach it, the listed first
 * @param requirement what is required, of the strictest owner; null if nothing is
 * @param flags warning signs, what was presumed, and what was odd in the rows
 * @param because the reason, in a sentence
 * @param citation the act, or several behind one another
 * @param ask what would settle an answer that is open, or narrow one that is not
 */
public record OwnershipAnswer(
        String target,
        String regime,
        String at,
        Answer answer,
        Percent least,
        Percent greatest,
        List<Link> through,
        @Nullable String requirement,
        List<String> flags,
        String because,
        String citation,
        List<String> ask) {

    public OwnershipAnswer {
        through = List.copyOf(through);
        flags = List.copyOf(flags);
        ask = List.copyOf(ask);
    }

    /** What the rule makes of the party. */
    public enum Answer {
        CAUGHT,
        NOT_CAUGHT,
        UNKNOWN,
        UNSPECIFIED;

        /** As {@code not-caught}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One step of a chain.
     *
     * @param owner who owns
     * @param owned who is owned
     * @param share how much; of a branch, null
     */
    public record Link(String owner, String owned, @Nullable Share share) {

        /** The percentage if it is known, else null. */
        public @Nullable BigDecimal percent() {
            return share == null || !share.isKnown() ? null : share.least().decimal();
        }
    }
}
