package parley.evidence.agree;

import java.util.List;
import java.util.Map;

/**
 * One thing that reports tell, in one way or in several.
 *
 * @param key what it is about
 * @param values the values each file gives, by file
 * @param witnesses how many witnesses there are for each value, copies counted once
 * @param resolution what is so, and how each value stands to it
 * @param arithmetic what reconciles them; empty if nothing need
 * @param citation where it stands
 */
public record Agreement(
        String key,
        Map<String, List<String>> values,
        Map<String, Integer> witnesses,
        String resolution,
        String arithmetic,
        String citation) {

    public Agreement {
        values = Map.copyOf(values);
        witnesses = Map.copyOf(witnesses);
    }

    /** Whether reports differ. */
    public boolean isDisputed() {
        return witnesses.size() > 1;
    }
}
