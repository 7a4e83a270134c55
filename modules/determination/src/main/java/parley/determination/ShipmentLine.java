package parley.determination;

import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Quantity;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * One line of a shipment as its papers tell it.
 *
 * @param id what the book calls it
 * @param code its commodity code
 * @param origin its country of origin
 * @param regime whose border it crosses, which way
 * @param entered when it was or will be entered
 * @param value its customs value
 * @param quantity how many of the schedule's unit; null if not told
 * @param facts what else was told
 */
public record ShipmentLine(
        String id,
        CommodityCode code,
        Territory origin,
        Regime regime,
        At entered,
        Money value,
        @Nullable Quantity quantity,
        Facts facts) {

    public ShipmentLine {
        if (value.cents() < 0) {
            throw new IllegalArgumentException("a customs value is not negative: " + value);
        }
    }
}
