package parley.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parley.ground.Rate;

/**
 * What a measure does to a shipment or a party. A new kind is code, in the places that CONTRIBUTING.md names; the compiler
 * finds them, since every switch over effects is exhaustive.
 */
public sealed interface Effect {

    /** So much duty is owed. */
    record Duty(Levy levy) implements Effect {
        @Override
        public String toString() {
            return levy.toString();
        }
    }

    /** So much tax is owed on the customs value and the duty together. */
    record Tax(Levy levy) implements Effect {
        @Override
        public String toString() {
            return levy + " of value and duty";
        }
    }

    /**
     * A charge for a service, on the value of an entry.
     *
     * @param rate share of the value
     * @param least least dollars per entry; null if none
     * @param most most dollars per entry; null if none
     */
    record Fee(
            Rate rate, @Nullable BigDecimal least, @Nullable BigDecimal most) implements Effect {
        @Override
        public String toString() {
            return rate + " per entry" + (least == null ? "" : ", at least $" + least)
                    + (most == null ? "" : ", at most $" + most);
        }
    }

    /** A licence is needed; applications are reviewed under the policy. */
    record Licence(ReviewPolicy policy) implements Effect {
        @Override
        public String toString() {
            return "licence: " + policy;
        }
    }

    /** It may not be done. */
    record Prohibition() implements Effect {
        @Override
        public String toString() {
            return "prohibited";
        }
    }

    /**
     * Parties are put on a list.
     *
     * @param list its short name, as in {@code reference/parties/lists.csv}
     * @param requirement what follows for dealings with them, in a sentence
     * @param then a licence or a prohibition for exports to them; null if it brings neither
     * @param byNotice whether what it brings is said by the notice of each entry, which is not at hand
     */
    record Listing(
            String list, String requirement, @Nullable Effect then, boolean byNotice) implements Effect {
        @Override
        public String toString() {
            return "list " + list + (then == null ? "" : ", " + then);
        }
    }

    /**
     * Goods come under a body of export controls; what it asks of them is said by others.
     *
     * @param of the body of controls, as {@code EAR}
     */
    record Jurisdiction(String of) implements Effect {
        @Override
        public String toString() {
            return "subject to the " + of;
        }
    }

    /** Something is promised. */
    record Commitment(String what) implements Effect {
        @Override
        public String toString() {
            return what;
        }
    }

    /** The word law files use for its kind. */
    default String kind() {
        return switch (this) {
            case Duty _ -> "duty";
            case Tax _ -> "tax";
            case Fee _ -> "fee";
            case Licence _ -> "licence";
            case Prohibition _ -> "prohibition";
            case Listing _ -> "listing";
            case Jurisdiction _ -> "jurisdiction";
            case Commitment _ -> "commitment";
        };
    }
}
