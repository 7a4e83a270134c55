package parley.lawbook.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.lawbook.GoodsIndex;
import parley.measure.FactTest;

/**
 * Builds the tree of one card. Resolving the law with every open question answered no gives a whole path at once: the
 * questions in the order in which they came to matter, and the leaf at its end. Each yes begins another path, resolved when
 * it is first gone down.
 */
final class CardBuilder {

    private final LawSlice slice;
    private final Map<String, List<GoodsIndex.Row>> lists;
    private final int line;

    CardBuilder(LawSlice slice, Map<String, List<GoodsIndex.Row>> lists, int line) {
        this.slice = slice;
        this.lists = lists;
        this.line = line;
    }

    RateCard.Node root() {
        return node(Map.of());
    }

    private RateCard.Node node(Map<FactTest, Boolean> assumed) {
        Resolution resolution = new Resolution(slice, lists, line, assumed);
        RateCard.Node next = resolution.leaf();
        List<FactTest> asked = resolution.asked();
        for (int i = asked.size() - 1; i >= 0; i--) {
            FactTest test = asked.get(i);
            List<FactTest> before = asked.subList(0, i);
            next = new RateCard.Ask(test, () -> node(answered(assumed, before, test)), next);
        }
        return next;
    }

    private static Map<FactTest, Boolean> answered(Map<FactTest, Boolean> assumed, List<FactTest> no, FactTest yes) {
        Map<FactTest, Boolean> more = new HashMap<>(assumed);
        no.forEach(test -> more.put(test, false));
        more.put(yes, true);
        return more;
    }
}
