package parley.book.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.book.Book;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Lines that the law treats alike, as one line of their whole value: of the same code, origin and regime, with no quantity and
 * no fact told. Their duty together is theirs apart but for the rounding of each line to the cent.
 *
 * @param line the line that stands for them
 * @param count how many they are
 */
public record AlikeLines(ShipmentLine line, int count) {

    /** Above this, in cents, lines are not put together, so that no value is beyond what a line can have. */
    private static final long MOST = 10_000_000_000_000L;

    private record Kind(CommodityCode code, Territory origin, Regime regime) {}

    /** The lines of a book, put together where the law treats them alike. */
    public static List<AlikeLines> of(Book book) {
        Map<Kind, AlikeLines> alike = new LinkedHashMap<>();
        List<AlikeLines> all = new ArrayList<>();
        for (ShipmentLine line : book.lines()) {
            AlikeLines alone = new AlikeLines(line, 1);
            if (line.quantity() == null
                    && line.facts().isEmpty()
                    && line.value().cents() <= MOST) {
                alike.merge(new Kind(line.code(), line.origin(), line.regime()), alone, (a, b) -> {
                    if (a.line.value().cents() > MOST) {
                        all.add(a);
                        return b;
                    }
                    return a.plus(b);
                });
            } else {
                all.add(alone);
            }
        }
        all.addAll(alike.values());
        return all;
    }

    /** The same lines as entered at another time. */
    public ShipmentLine enteredAt(At at) {
        return new ShipmentLine(
                line.id(),
                line.code(),
                line.origin(),
                line.regime(),
                at,
                line.value(),
                line.quantity(),
                line.entry(),
                line.facts());
    }

    private AlikeLines plus(AlikeLines more) {
        Money value = line.value().plus(more.line.value());
        return new AlikeLines(
                new ShipmentLine(
                        line.id(),
                        line.code(),
                        line.origin(),
                        line.regime(),
                        line.entered(),
                        value,
                        null,
                        ShipmentLine.Entry.alone(value),
                        line.facts()),
                count + more.count);
    }
}
