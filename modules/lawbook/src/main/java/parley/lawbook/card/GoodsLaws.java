package parley.lawbook.card;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.lawbook.GoodsClass.Held;
import parley.lawbook.Standing;
import parley.lawbook.card.CardStore.Numbers;
import parley.lawbook.card.LawSlice.Bearing;
import parley.lawbook.card.StandingMeasures.Yield;
import parley.measure.FactTest;
import parley.measure.GoodsScope;
import parley.measure.Levy;
import parley.measure.Portion;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;

/** Gathers, for goods as lists hold them in one slice, the law that concerns them. */
final class GoodsLaws {

    private final List<Bearing> bearings;
    private final int[] numbers;
    private final List<List<Yield>> yields;
    private final int placeOfChapter98;
    private final CardStore store;
    private final BitSet ofAllGoods = new BitSet();
    private final Map<String, BitSet> byList = new HashMap<>();
    private final List<Set<String>> read = new ArrayList<>();
    private final Set<String> readByAny = new HashSet<>();
    private final Map<Numbers, GoodsLaw> laws = new ConcurrentHashMap<>();

    GoodsLaws(List<CardStore.Numbered> standing, List<List<Yield>> yields, int placeOfChapter98, CardStore store) {
        this.bearings = standing.stream().map(CardStore.Numbered::bearing).toList();
        this.numbers = standing.stream().mapToInt(CardStore.Numbered::number).toArray();
        this.yields = yields;
        this.placeOfChapter98 = placeOfChapter98;
        this.store = store;
        for (int i = 0; i < bearings.size(); i++) {
            String list = bearings.get(i).measure().goods().list();
            if (list == null) {
                ofAllGoods.set(i);
            } else {
                byList.computeIfAbsent(list, _ -> new BitSet()).set(i);
                readByAny.add(list);
            }
            read.add(lists(bearings.get(i)));
            readByAny.addAll(read.getLast());
        }
    }

    /** The lists that decide how the measure bears; none where it stands still. */
    private static Set<String> lists(Bearing bearing) {
        Set<String> lists = new HashSet<>();
        if (bearing.standing().inForce()) {
            lists.addAll(bearing.measure().goods().lists());
            lists.addAll(bearing.measure().exceptGoods().lists());
            bearing.provisos().forEach(proviso -> lists.addAll(proviso.goods().lists()));
        }
        return lists;
    }

    /** The law of goods that lists hold so. */
    GoodsLaw of(List<Held> held) {
        int[] key = new int[held.size()];
        int n = 0;
        for (Held one : held) {
            if (readByAny.contains(one.list())) {
                key[n++] = one.number();
            }
        }
        Numbers signature = new Numbers(java.util.Arrays.copyOf(key, n));
        GoodsLaw law = laws.get(signature);
        return law != null ? law : laws.computeIfAbsent(signature, _ -> gather(held));
    }

    private GoodsLaw gather(List<Held> held) {
        BitSet concerned = (BitSet) ofAllGoods.clone();
        for (Held one : held) {
            BitSet of = byList.get(one.list());
            if (of != null) {
                concerned.or(of);
            }
        }
        int[] places = concerned.stream().toArray();
        return store.law(key(places, held), () -> make(places, held));
    }

    /** All that the law of the goods depends on. */
    private int[] key(int[] places, List<Held> held) {
        IntStream.Builder key = IntStream.builder().add(placeOfChapter98).add(places.length);
        Set<String> lists = new HashSet<>();
        for (int place : places) {
            key.add(numbers[place]);
            lists.addAll(read.get(place));
        }
        held.stream().filter(one -> lists.contains(one.list())).forEach(one -> key.add(one.number()));
        key.add(-1);
        for (int i = 0; i < places.length; i++) {
            for (Yield yield : yields.get(places[i])) {
                int prevailing = java.util.Arrays.binarySearch(places, yield.prevailing());
                if (prevailing >= 0) {
                    key.add(i).add(prevailing).add(store.number(yield.rule()));
                }
            }
        }
        return key.build().toArray();
    }

    private GoodsLaw make(int[] places, List<Held> held) {
        Map<String, List<GoodsLaw.Article>> articles = new HashMap<>();
        for (Held one : held) {
            articles.computeIfAbsent(one.list(), _ -> new ArrayList<>(1)).add(article(one));
        }
        List<GoodsLaw.Concern> concerns = new ArrayList<>();
        for (int place : places) {
            concerns.add(concern(bearings.get(place), localYields(places, place), articles));
        }
        return new GoodsLaw(concerns, placeOfChapter98, store);
    }

    private GoodsLaw.Article article(Held held) {
        return new GoodsLaw.Article(
                held.length(),
                held.describedAs().isEmpty()
                        ? null
                        : store.question(new FactTest(
                                "described-as", new FactTest.Question.Described(held.describedAs()), false)));
    }

    private List<GoodsLaw.LocalYield> localYields(int[] places, int place) {
        List<GoodsLaw.LocalYield> local = new ArrayList<>();
        for (Yield yield : yields.get(place)) {
            int prevailing = java.util.Arrays.binarySearch(places, yield.prevailing());
            if (prevailing >= 0) {
                PrecedenceRule rule = yield.rule();
                String because = rule.name() + " ("
                        + bearings.get(yield.prevailing()).measure().id() + ")";
                local.add(new GoodsLaw.LocalYield(rule, prevailing, because));
            }
        }
        return List.copyOf(local);
    }

    private GoodsLaw.Concern concern(
            Bearing bearing, List<GoodsLaw.LocalYield> local, Map<String, List<GoodsLaw.Article>> articles) {
        GoodsScope goods = bearing.measure().goods();
        GoodsScope except = bearing.measure().exceptGoods();
        Standing standing = bearing.standing();
        Portion portion = standing.portion() == null ? bearing.measure().portion() : standing.portion();
        String title = bearing.measure().title();
        return new GoodsLaw.Concern(
                bearing,
                scope(goods, articles),
                except.isAll() ? null : scope(except, articles),
                store.questions(bearing.measure().condition()),
                portion,
                content(portion.fact()),
                live(bearing.provisos(), articles),
                local,
                goods.isAll() ? title : title + "; the code is on its list");
    }

    private @Nullable FactTest content(@Nullable String fact) {
        return fact == null ? null : store.question(new FactTest(fact, new FactTest.Question.Positive(), false));
    }

    private List<GoodsLaw.LiveProviso> live(List<Proviso> provisos, Map<String, List<GoodsLaw.Article>> articles) {
        List<GoodsLaw.LiveProviso> live = new ArrayList<>();
        for (Proviso proviso : provisos) {
            GoodsLaw.Scope goods = scope(proviso.goods(), articles);
            if (goods.isHeld() || isSpecial(proviso)) {
                live.add(new GoodsLaw.LiveProviso(proviso, goods, store.questions(proviso.condition())));
            }
        }
        return List.copyOf(live);
    }

    /** Whether a proviso lets the rate of the special column be claimed. */
    static boolean isSpecial(Proviso proviso) {
        return proviso.levy() instanceof Levy.Scheduled scheduled && scheduled.column() == Levy.Column.SPECIAL;
    }

    private static GoodsLaw.Scope scope(GoodsScope scope, Map<String, List<GoodsLaw.Article>> articles) {
        String list = scope.list();
        if (list == null) {
            return GoodsLaw.Scope.ALL;
        }
        String exclude = scope.exclude();
        return new GoodsLaw.Scope(
                false,
                articles.getOrDefault(list, List.of()),
                exclude == null ? List.of() : articles.getOrDefault(exclude, List.of()));
    }
}
