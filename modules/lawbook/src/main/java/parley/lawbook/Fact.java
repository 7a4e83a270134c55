package parley.lawbook;

/**
 * A fact about a shipment line that the law may ask for.
 *
 * @param name its name in columns and options
 * @param kind how it is written
 * @param unit what may be written, in words
 * @param meaning what it says, for people
 */
public record Fact(String name, Kind kind, String unit, String meaning) {

    /** How a fact is written. */
    public enum Kind {
        /** Dollars, a percentage of the customs value, {@code 0} or {@code all}. */
        PART_OF_VALUE,
        /** A percentage. */
        PERCENT,
        /** A date or an instant. */
        DATE,
        /** Words that describe the article. */
        TEXT,
        /** One of a set of words. */
        WORD
    }
}
