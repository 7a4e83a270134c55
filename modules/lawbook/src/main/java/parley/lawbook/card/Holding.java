package parley.lawbook.card;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.lawbook.GoodsClass;
import parley.lawbook.GoodsIndex;
import parley.lawbook.card.LawSlice.Bearing;
import parley.measure.Measure;

/** How goods lists hold goods in a slice: each as it was at the instant at which its measures are read. */
final class Holding {

    private final GoodsIndex goods;
    private final Readings readings;
    private final Set<String> ofStatus = new HashSet<>();

    Holding(GoodsIndex goods, Readings readings, List<Bearing> bearings) {
        this.goods = goods;
        this.readings = readings;
        for (Bearing bearing : bearings) {
            Measure measure = bearing.measure();
            if (!readings.of(measure).equals(readings.entry())) {
                measure.lists().forEach(ofStatus::add);
            }
        }
    }

    /** How lists hold the goods of a class. */
    List<GoodsClass.Held> of(GoodsClass of) {
        List<GoodsClass.Held> atEntry = of.holding(readings.entry(), readings.knownBy());
        Instant status = readings.status();
        return status == null
                ? atEntry
                : Stream.concat(
                                of.holding(status, readings.knownBy()).stream()
                                        .filter(held -> ofStatus.contains(held.list())),
                                atEntry.stream().filter(held -> !ofStatus.contains(held.list())))
                        .toList();
    }

    /** Whether one of the lists tells apart the lines under eight digits. */
    boolean splits(String eightDigits, Set<String> lists) {
        return goods.splits(eightDigits, lists, readings.entry(), readings.knownBy())
                || (readings.status() != null
                        && goods.splits(eightDigits, lists, readings.classified(), readings.knownBy()));
    }
}
