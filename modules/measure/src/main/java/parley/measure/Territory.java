package parley.measure;

import java.util.Locale;
import parley.ground.Countries;

/**
 * A country or customs territory by its two-letter code (ISO 3166-1).
 *
 * @param code two capital letters
 */
public record Territory(String code) {

    public Territory {
        if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
            throw refused(code);
        }
    }

    private static IllegalArgumentException refused(String code) {
        String maybe = Countries.maybe(code);
        return new IllegalArgumentException(
                "'" + code + "' is not a two-letter country code" + (maybe == null ? "" : ". Maybe " + maybe));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Reads a code, or the name or three-letter code (ISO 3166-1) of the country, in capitals or not; {@code UK} is read as
     * {@code GB}.
     *
     * @throws IllegalArgumentException if it is neither, or of several countries, as {@code EU} is: on goods of no known
     *     country the law would say what it says of all others
     */
    public static Territory parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return Countries.isCode(code)
                ? new Territory(code)
                : new Territory(Countries.findCode(code).orElseThrow(() -> refused(code)));
    }

    @Override
    public String toString() {
        return code;
    }
}
