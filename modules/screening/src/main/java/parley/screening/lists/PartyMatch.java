package parley.screening.lists;

import java.util.List;
import parley.screening.names.NameScore;

/**
 * A listed party that the one asked about may be.
 *
 * @param party who is listed
 * @param matched which of its names matched best
 * @param name how alike the names are
 * @param evidence what else speaks for or against it
 */
public record PartyMatch(ListedParty party, String matched, NameScore name, List<Evidence> evidence) {

    public PartyMatch {
        evidence = List.copyOf(evidence);
    }

    /** The score of the name, moved by the evidence; from 0 to 1. */
    public double score() {
        double sum =
                name.score() + evidence.stream().mapToDouble(Evidence::points).sum();
        return Math.clamp(sum, 0, 1);
    }
}
