package parley.evidence.agree;

import java.util.List;
import java.util.Map;

/**
 * One thing that reports tell, in one way or in several.
 *
 * @param key what it is about
 * @param values the values each file gives, by file
 * @param witnesses how many witnesses there are for each value, copies counted once
 * @param standing how they stand to one another
 * @param resolution what is so, and how each value stands to it
 * @param arithmetic what reconciles them; empty if nothing need
 * @param citation where it stands
 */
public record Agreement(
        String key,
        Map<String, List<String>> values,
        Map<String, Integer> witnesses,
        Standing standing,
        String resolution,
        String arithmetic,
        String citation) {

    public Agreement {
        values = Map.copyOf(values);
        witnesses = Map.copyOf(witnesses);
    }

    /** How values of one key stand to one another, the gravest first. */
    public enum Standing {
        /** One at least is not so, or not all of it. */
        CONTRADICTED("contradicted"),
        /** They differ, and each is so when read as the resolution says. */
        RECONCILED("reconciled"),
        /** They say the same, if in other words. */
        AGREED("agreed"),
        /** Nothing decides between them. */
        OPEN("open");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
