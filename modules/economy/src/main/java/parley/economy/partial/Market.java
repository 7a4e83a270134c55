package parley.economy.partial;

/**
 * Imports of one line in a year, at world prices, before a tariff changes.
 *
 * @param value from the origin whose tariff changes
 * @param others from all other origins; not a number if that is not known, and then nothing is said of diversion
 * @param before the tariff on the origin, ad valorem
 * @param after the tariff on it then
 */
public record Market(double value, double others, double before, double after) {

    public Market {
        if (!(value >= 0) || others < 0 || !(before > -1) || !(after > -1)) {
            throw new IllegalArgumentException("imports of " + value + " and " + others + " at tariffs of " + before
                    + " and " + after + " cannot be");
        }
    }
}
