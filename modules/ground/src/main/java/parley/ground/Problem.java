package parley.ground;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what was given: the value, where it stands, what is wrong with it, and what it maybe should be.
 *
 * @param place where: a file and line, a row and column, an option
 * @param rule the number of the rule broken, as {@code L07}; empty if none
 * @param message what is wrong, with the value
 * @param maybe what it maybe should be; null if nothing is near
 */
public record Problem(
        String place, String rule, String message, @Nullable String maybe) {

    public static Problem at(String place, String message) {
        return new Problem(place, "", message, null);
    }

    public Problem maybe(@Nullable String text) {
        return new Problem(place, rule, message, text);
    }

    /** One line: {@code law/x.yaml:12: L07: no citation. Maybe add act: …}. */
    @Override
    public String toString() {
        String numbered = rule.isEmpty() ? message : rule + ": " + message;
        return place + ": " + numbered + (maybe == null ? "" : ". Maybe " + maybe);
    }
}
