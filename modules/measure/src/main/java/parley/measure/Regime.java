package parley.measure;

import java.util.Locale;

/**
 * Whose border, and which way over it.
 *
 * @param direction importing or exporting
 * @param territory whose border
 */
public record Regime(Direction direction, Territory territory) {

    /** The way over the border. */
    public enum Direction {
        IMPORTING,
        EXPORTING
    }

    public static final Regime IMPORTING_US = importing(new Territory("US"));

    /** Importing into a territory. */
    public static Regime importing(Territory territory) {
        return new Regime(Direction.IMPORTING, territory);
    }

    public static Regime exporting(String country) {
        return new Regime(Direction.EXPORTING, new Territory(country));
    }

    @Override
    public String toString() {
        return direction.name().toLowerCase(Locale.ROOT) + " " + territory;
    }
}
