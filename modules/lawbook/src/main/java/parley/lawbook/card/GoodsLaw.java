package parley.lawbook.card;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.lawbook.card.LawSlice.Bearing;
import parley.measure.FactTest;
import parley.measure.Portion;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;

/**
 * The law that concerns one class of goods in a stretch: the measures that can bear, in filing order, with the provisos that
 * can fit and what yields to what among them. Slices that say the same of a class share one, and so its cards, one for each
 * base rate.
 */
final class GoodsLaw {

    private final List<Concern> concerns;
    private final int placeOfChapter98;
    private final CardStore store;
    private final Map<BaseRate, RateCard> cards = new ConcurrentHashMap<>();

    /**
     * A measure that can bear on the goods.
     *
     * @param goods how its list holds them
     * @param except how they are held by what it never bears on; null if it names none
     * @param tests what the measure itself asks for, the claim first
     * @param portion the part of the value it bears on
     * @param content the question whether there is such a part; null for the whole
     * @param provisos those whose list holds the goods
     * @param yields what it yields to among the measures here
     * @param because why it bears
     */
    record Concern(
            Bearing bearing,
            Scope goods,
            @Nullable Scope except,
            List<FactTest> tests,
            Portion portion,
            @Nullable FactTest content,
            List<LiveProviso> provisos,
            List<LocalYield> yields,
            String because) {

        /** Whether it says the same of the goods. What is claimed is claimed on the entry, so that it may differ. */
        boolean saysAs(Concern other) {
            return bearing.standing().equals(other.bearing.standing())
                    && goods.equals(other.goods)
                    && Objects.equals(except, other.except)
                    && unclaimed().equals(other.unclaimed());
        }

        private List<LiveProviso> unclaimed() {
            return provisos.stream().filter(live -> !live.proviso().claim()).toList();
        }
    }

    /** A proviso that can fit, and its questions. */
    record LiveProviso(Proviso proviso, Scope goods, List<FactTest> tests) {}

    /** A rule under which the measure yields to another, by that one's place here, in words. */
    record LocalYield(PrecedenceRule rule, int prevailing, String because) {}

    /** How goods are held by a list and by what it leaves out. */
    record Scope(boolean all, List<Article> included, List<Article> excluded) {
        static final Scope ALL = new Scope(true, List.of(), List.of());

        boolean isHeld() {
            return all || !included.isEmpty();
        }
    }

    /** One number by which a list holds goods; the question whether they are the article described, null for the whole. */
    record Article(int length, @Nullable FactTest described) {}

    GoodsLaw(List<Concern> concerns, int placeOfChapter98, CardStore store) {
        this.concerns = List.copyOf(concerns);
        this.placeOfChapter98 = placeOfChapter98;
        this.store = store;
    }

    /** The card of the goods at a base rate. */
    RateCard card(BaseRate base) {
        RateCard card = cards.get(base);
        return card != null ? card : cards.computeIfAbsent(base, _ -> new RateCard(new CardBuilder(this, base)));
    }

    List<Concern> concerns() {
        return concerns;
    }

    /** The place at which a number is filed: that of chapter 98 if it is of that chapter, else that of its measure. */
    int placeOf(String heading, Bearing bearing) {
        return heading.startsWith("98") ? placeOfChapter98 : bearing.place();
    }

    CardStore store() {
        return store;
    }
}
