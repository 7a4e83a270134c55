package parley.determination.licence;

import java.util.List;
import java.util.Locale;
import parley.measure.ReviewPolicy;

/** Reads how the entry of a listed party says that applications are reviewed. */
final class Policies {

    private Policies() {}

    /** The policy itself, or the strictest that the entries of the parties state where it refers to them. */
    static ReviewPolicy resolved(ReviewPolicy policy, List<PartyStanding> parties) {
        if (policy != ReviewPolicy.AS_ENTRY) {
            return policy;
        }
        return parties.stream()
                .map(party -> of(party.policy()))
                .max(ReviewPolicy::compareTo)
                .orElse(policy);
    }

    /** Of the words of an entry, as {@code Presumption of denial}; not stated where there are none. */
    static ReviewPolicy of(String entry) {
        String text = entry.toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            return ReviewPolicy.NOT_STATED;
        }
        if (text.contains("policy of denial")) {
            return ReviewPolicy.DENIAL;
        }
        if (text.contains("presumption of denial")) {
            return ReviewPolicy.PRESUMED_DENIAL;
        }
        if (text.contains("case-by-case") || text.contains("case by case")) {
            return ReviewPolicy.CASE_BY_CASE;
        }
        return ReviewPolicy.AS_ENTRY;
    }
}
