package parley.measure;

import java.util.Locale;

/**
 * A country or customs territory by its two-letter code (ISO 3166-1).
 *
 * @param code two capital letters
 */
public record Territory(String code) {

    public Territory {
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("'" + code + "' is not a two-letter country code");
        }
    }

    public static Territory parse(String text) {
        return new Territory(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }
}
