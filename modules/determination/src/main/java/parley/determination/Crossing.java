package parley.determination;

import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Whose border goods cross, from where and when: what of a line selects the law.
 *
 * @param status since when they were in privileged foreign status in a foreign trade zone; null if they were in none
 */
public record Crossing(
        Regime regime,
        Territory origin,
        At entered,
        @Nullable At status) {

    /** The fact that tells the zone status. */
    static final String STATUS = "ftz-status-date";

    /** Of goods that were in no zone. */
    public Crossing(Regime regime, Territory origin, At entered) {
        this(regime, origin, entered, null);
    }
}
