package parley.lawbook.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.lawbook.GoodsIndex;
import parley.measure.FactTest;

/**
 * Builds the tree of one card by asking for facts as they come to matter: the law is resolved under what is assumed so far,
 * and the first fact found missing becomes the next question.
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
        RateCard.Leaf leaf = resolution.leaf();
        FactTest open = resolution.firstOpen();
        if (open == null) {
            return leaf;
        }
        return new RateCard.Ask(open, () -> node(with(assumed, open, true)), () -> node(with(assumed, open, false)));
    }

    private static Map<FactTest, Boolean> with(Map<FactTest, Boolean> assumed, FactTest test, boolean answer) {
        Map<FactTest, Boolean> more = new HashMap<>(assumed);
        more.put(test, answer);
        return Map.copyOf(more);
    }
}
