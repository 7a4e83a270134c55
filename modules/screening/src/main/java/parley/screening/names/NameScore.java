package parley.screening.names;

import java.util.List;

/**
 * How alike two names are, with what makes it up.
 *
 * @param score from 0 to 1
 * @param matched the weight of words found in both, each by its likeness
 * @param total the weight of those words if they were the same
 * @param conflict the weight of words on both sides that have no partner: two different words in one place
 * @param extra the weight of words that only one side has
 * @param remarks what else was taken into account, in words
 * @param pairs the words that were found in both, as {@code khaled ~ khalid}
 */
public record NameScore(
        double score,
        double matched,
        double total,
        double conflict,
        double extra,
        List<String> remarks,
        List<String> pairs) {

    /** From which score on two names are taken for one. */
    public static final double MATCH = 0.7;

    public static final NameScore NONE = new NameScore(0, 0, 0, 0, 0, List.of(), List.of());

    public NameScore {
        remarks = List.copyOf(remarks);
        pairs = List.copyOf(pairs);
    }

    public boolean isMatch() {
        return score >= MATCH;
    }
}
