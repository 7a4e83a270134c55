package parley.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.determination.ShipmentLine;
import parley.determination.ShipmentLine.Entry;
import parley.ground.Money;

/** Tells the lines of a book how large the entry is that they are filed in; a line that names none is one of its own. */
final class Entries {

    private Entries() {}

    static List<ShipmentLine> gather(List<ShipmentLine> lines) {
        Map<String, Money> whole = new HashMap<>();
        for (ShipmentLine line : lines) {
            if (!line.entry().id().isEmpty()) {
                whole.merge(line.entry().id(), line.value(), Money::plus);
            }
        }
        if (whole.isEmpty()) {
            return lines;
        }
        Map<String, Money> before = new HashMap<>();
        return lines.stream().map(line -> within(line, whole, before)).toList();
    }

    private static ShipmentLine within(ShipmentLine line, Map<String, Money> whole, Map<String, Money> before) {
        String id = line.entry().id();
        if (id.isEmpty()) {
            return line;
        }
        Money earlier = before.getOrDefault(id, Money.ZERO);
        before.put(id, earlier.plus(line.value()));
        return line.within(new Entry(id, whole.getOrDefault(id, line.value()), earlier));
    }
}
