package parley.screening;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a regime treats a party that listed parties own, at one instant. Passed in from the law.
 *
 * @param regime whose rule it is, as {@code bis}
 * @param title what the rule is called
 * @param inForce whether it applies at that instant
 * @param standing since or until when, in a sentence
 * @param threshold the share from which on an owned party is caught
 * @param several how the shares of several listed owners count
 * @param chain how shares count that are held through others
 * @param exceptCountries countries whose own entities are not caught, though what they own may be
 * @param lists the lists whose parties catch what they own
 * @param beside lists that the regime has and whose parties catch nothing, with what they do instead
 * @param flags what is a warning sign without catching anything
 * @param citation the act
 * @param unverified why it could not be confirmed that this is the law at that instant; null if it was
 */
public record CaptureRule(
        String regime,
        String title,
        boolean inForce,
        String standing,
        Percent threshold,
        Several several,
        Chain chain,
        Set<String> exceptCountries,
        List<Reach> lists,
        List<Reach> beside,
        Flags flags,
        String citation,
        @Nullable String unverified) {

    public CaptureRule {
        exceptCountries = Set.copyOf(exceptCountries);
        lists = List.copyOf(lists);
        beside = List.copyOf(beside);
    }

    /** How the shares of several listed owners count. */
    public enum Several {
        /** They are added up. */
        TOGETHER,
        /** One of them must reach the threshold by itself. */
        SINGLE,
        /** The text does not say. */
        UNSPECIFIED
    }

    /** How shares count that are held through others. */
    public enum Chain {
        /** A caught entity catches what it owns in its turn, its share counted whole; one not caught passes nothing on. */
        AFRESH,
        /** The text does not say. */
        UNSPECIFIED
    }

    /**
     * What a list's parties bring upon those they own.
     *
     * @param list its short name, as {@code EL}
     * @param names other names it goes by, in small letters
     * @param programmes the programmes that count; empty if all do
     * @param rank how strict its requirement is among the rule's lists, 1 the strictest
     * @param items the item codes to which the requirement is limited; empty if to none
     * @param itemsWhere what the limit is called and where it stands; empty if there is none
     * @param requirement what is required
     * @param citation the act
     */
    public record Reach(
            String list,
            Set<String> names,
            Set<String> programmes,
            int rank,
            Set<String> items,
            String itemsWhere,
            String requirement,
            String citation) {
        public Reach {
            names = Set.copyOf(names);
            programmes = Set.copyOf(programmes);
            items = Set.copyOf(items);
        }

        public boolean isLimited() {
            return !itemsWhere.isEmpty();
        }
    }

    /** What to say of a minority share, of control, of a share that is not known, and of an owner while the rule is suspended. */
    public record Flags(String minority, String control, String unknown, String suspended) {}
}
