package parley.lawbook.card;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.ground.Truth;
import parley.measure.FactTest;

/**
 * Builds the tree of one card. Resolving the law with every open question answered no gives a whole path at once: the
 * questions in the order in which they came to matter, and the leaf at its end. Each yes begins another path, resolved when
 * it is first gone down.
 */
final class CardBuilder {

    private final GoodsLaw law;
    private final BaseRate base;
    private final Function<FactTest, Truth> known;

    /** Of a card on which nothing is known. */
    CardBuilder(GoodsLaw law, BaseRate base) {
        this(law, base, _ -> Truth.UNKNOWN);
    }

    private CardBuilder(GoodsLaw law, BaseRate base, Function<FactTest, Truth> known) {
        this.law = law;
        this.base = base;
        this.known = known;
    }

    /** The same of a card on which answers are known; what they leave unknown it asks. */
    CardBuilder knowing(Function<FactTest, Truth> answers) {
        return new CardBuilder(law, base, answers);
    }

    RateCard.Node root() {
        return node(null);
    }

    private RateCard.Node node(@Nullable Assumed assumed) {
        Resolution resolution = new Resolution(law, base, known, assumed);
        RateCard.Node next = resolution.leaf();
        List<FactTest> asked = resolution.asked();
        for (int i = asked.size() - 1; i >= 0; i--) {
            int yes = i;
            next = new RateCard.Ask(asked.get(i), () -> node(answered(assumed, asked, yes)), next);
        }
        return next;
    }

    /** Those assumed so far, with no to what was asked before and yes to one. */
    private static Assumed answered(@Nullable Assumed assumed, List<FactTest> asked, int yes) {
        Assumed more = assumed;
        for (FactTest no : asked.subList(0, yes)) {
            more = new Assumed(no, false, more);
        }
        return new Assumed(asked.get(yes), true, more);
    }
}
