package parley.evidence.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.evidence.claim.Claim;
import parley.evidence.text.Sentence.Part;

/** The claims said so far; the same thing said again in the same part of a report is no further claim. */
final class Said {

    private record Same(Part part, String key, String value) {}

    private final List<Claim> claims = new ArrayList<>();
    private final Set<Same> known = new HashSet<>();

    void add(Part part, List<Claim> further) {
        for (Claim claim : further) {
            if (known.add(new Same(part, claim.key(), claim.value()))) {
                claims.add(claim);
            }
        }
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }
}
