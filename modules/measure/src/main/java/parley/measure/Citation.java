package parley.measure;

import org.jspecify.annotations.Nullable;

/**
 * Where a dated value comes from.
 *
 * @param document the id of the act's record in {@code documents/}; for a scenario, empty
 * @param place the place in the act, or the assumption of a scenario
 * @param read whether the act's text was read at that place
 * @param unverified why the value could not be confirmed; null if it was
 */
public record Citation(
        String document,
        String place,
        boolean read,
        @Nullable String unverified) {

    /** What a scenario assumes, where an act would be cited. */
    public static Citation assumption(String text) {
        return new Citation("", text, false, null);
    }

    public boolean isAssumption() {
        return document.isEmpty();
    }

    @Override
    public String toString() {
        if (isAssumption()) {
            return "assumed: " + place;
        }
        String where = place.isEmpty() ? document : document + ", " + place;
        return read ? where : where + " (not read)";
    }
}
