package parley.determination.licence;

import java.util.List;
import java.util.Set;

/**
 * How a party of the shipment stands under one list or one rule of ownership.
 *
 * @param role its role, as {@code end-user}
 * @param name its name
 * @param source the list, as {@code EL}, or the rule of ownership, as {@code bis}
 * @param programmes the programmes under which it stands there; empty if it has none
 * @param kind how it stands
 * @param policy how the entry says that applications are reviewed; empty if it does not
 * @param requirement what the entry requires, in the list's words; empty if it does not say
 * @param because why, in a sentence
 * @param citation what is cited for it; empty if the measure's act is all
 * @param ask what would settle it, where it is open
 * @param unverified what could not be confirmed
 */
public record PartyStanding(
        String role,
        String name,
        String source,
        Set<String> programmes,
        Kind kind,
        String policy,
        String requirement,
        String because,
        String citation,
        List<String> ask,
        List<String> unverified) {

    public PartyStanding {
        programmes = Set.copyOf(programmes);
        ask = List.copyOf(ask);
        unverified = List.copyOf(unverified);
    }

    /** How a party stands. */
    public enum Kind {
        /** On the list, or caught by ownership. */
        SURELY,
        /** On the list, its entry suspended on that day. */
        SUSPENDED,
        /** Perhaps: the name is like a listed one, or a share is not known. */
        PERHAPS,
        /** The text of the rule does not say. */
        UNSPECIFIED
    }
}
