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
 * @param entry the entry it is filed in
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
        Entry entry,
        Facts facts) {

    /** Far above any shipment, and low enough that no sum of duties is beyond a {@code long} of cents. */
    public static final Money MOST = Money.ofCents(100_000_000_000_000L);

    public ShipmentLine {
        if (value.cents() < 0) {
            throw new IllegalArgumentException("a customs value is not negative: " + value);
        }
        if (value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "a customs value of more than " + MOST + " is no value of a line: " + value);
        }
    }

    /**
     * The entry that a line is filed in; fees are taken of the whole of it.
     *
     * @param id what the book calls it; empty for an entry of its own
     * @param value the value of all its lines
     * @param before the value of the lines before this one
     */
    public record Entry(String id, Money value, Money before) {

        /** An entry of one line. */
        public static Entry alone(Money value) {
            return new Entry("", value, Money.ZERO);
        }
    }

    /** What of it selects the law. */
    public Crossing crossing() {
        return new Crossing(regime, origin, entered, facts.date(Crossing.STATUS));
    }

    /** The same line, entered at another time. */
    public ShipmentLine enteredAt(At other) {
        return new ShipmentLine(id, code, origin, regime, other, value, quantity, entry, facts);
    }

    /** The same line, filed in an entry with others. */
    public ShipmentLine within(Entry other) {
        return new ShipmentLine(id, code, origin, regime, entered, value, quantity, other, facts);
    }
}
