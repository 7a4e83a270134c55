package parley.determination;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination.Component;
import parley.determination.Determination.Side;
import parley.ground.Money;
import parley.ground.Truth;
import parley.lawbook.card.LawSlice;
import parley.measure.Effect;
import parley.measure.Proviso;

/**
 * The fees of a line: each is taken of the value of its whole entry, not less and not more than its limits, and apportioned
 * to the lines by value, so that the lines of an entry sum to the cent.
 */
final class Fees {

    private Fees() {}

    /** The fees that bear on the line, in the slice's order. */
    static List<Component> of(LawSlice slice, ShipmentLine line) {
        List<Component> fees = new ArrayList<>();
        for (LawSlice.Bearing bearing : slice.fees()) {
            if (bearing.standing().effect() instanceof Effect.Fee fee && !isFreed(bearing, line)) {
                fees.add(new Component(
                        bearing.measure().id(),
                        fee.kind(),
                        "",
                        fee.toString(),
                        line.entry().value(),
                        share(ofEntry(fee, line.entry().value()), line),
                        "in force",
                        bearing.standing().acts(),
                        bearing.measure().title(),
                        Side.BOTH));
            }
        }
        return fees;
    }

    private static boolean isFreed(LawSlice.Bearing bearing, ShipmentLine line) {
        return bearing.provisos().stream()
                .map(Proviso::condition)
                .anyMatch(condition -> condition.tests().stream()
                        .allMatch(test -> line.facts().answer(test, line.value().cents()) == Truth.YES));
    }

    private static Money ofEntry(Effect.Fee fee, Money value) {
        Money share = fee.rate().of(value);
        Money atLeast = bound(fee.least());
        Money atMost = bound(fee.most());
        if (atLeast != null && share.compareTo(atLeast) < 0) {
            return atLeast;
        }
        return atMost != null && share.compareTo(atMost) > 0 ? atMost : share;
    }

    private static @Nullable Money bound(@Nullable BigDecimal dollars) {
        return dollars == null ? null : Money.ofDollars(dollars);
    }

    /** The line's share: what is due up to and with it, less what is due before it. */
    private static Money share(Money fee, ShipmentLine line) {
        Money before = line.entry().before();
        return upTo(fee, before.plus(line.value()), line).minus(upTo(fee, before, line));
    }

    private static Money upTo(Money fee, Money value, ShipmentLine line) {
        long whole = line.entry().value().cents();
        if (whole == 0) {
            return fee;
        }
        BigInteger twice = BigInteger.valueOf(fee.cents())
                .multiply(BigInteger.valueOf(value.cents()))
                .shiftLeft(1);
        BigInteger rounded = twice.add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(whole).shiftLeft(1));
        return Money.ofCents(rounded.longValueExact());
    }
}
