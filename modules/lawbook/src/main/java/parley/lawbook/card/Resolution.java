package parley.lawbook.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.Rate;
import parley.lawbook.GoodsIndex;
import parley.lawbook.Standing;
import parley.lawbook.card.LawSlice.Bearing;
import parley.lawbook.card.LawSlice.Yield;
import parley.measure.Citation;
import parley.measure.Condition;
import parley.measure.DutyExpression;
import parley.measure.Effect;
import parley.measure.FactTest;
import parley.measure.GoodsScope;
import parley.measure.Levy;
import parley.measure.Portion;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;
import parley.measure.SpecialOffer;

/** The law resolved for one code under assumed facts. A fact that is asked for and not assumed is answered no, and remembered. */
final class Resolution {

    private final LawSlice slice;
    private final Map<String, List<GoodsIndex.Row>> lists;
    private final int line;
    private final Map<FactTest, Boolean> assumed;
    private final List<RateCard.Relief> reliefs = new ArrayList<>();
    private final List<RateCard.Idle> idle = new ArrayList<>();
    private final @Nullable Outcome[] outcomes;
    private final Set<FactTest> asked = new LinkedHashSet<>();
    private int portions = RateCard.bit(Portion.REST);

    /** What one measure comes to: its rate, and the parts of the value freed from it; null rate where it does not bear. */
    private record Outcome(
            @Nullable DutyExpression rate,
            int freed,
            int only,
            @Nullable String heading,
            String because) {
        static final Outcome NONE = new Outcome(null, 0, 0, null, "");

        boolean owes() {
            return rate != null && !rate.equals(DutyExpression.AdValorem.FREE);
        }
    }

    Resolution(LawSlice slice, Map<String, List<GoodsIndex.Row>> lists, int line, Map<FactTest, Boolean> assumed) {
        this.slice = slice;
        this.lists = lists;
        this.line = line;
        this.assumed = assumed;
        this.outcomes = new Outcome[slice.standingMeasures().size()];
    }

    /** The facts asked for that were not assumed, in the order in which they came to matter. */
    List<FactTest> asked() {
        return List.copyOf(asked);
    }

    RateCard.Leaf leaf() {
        List<Bearing> bearings = slice.standingMeasures();
        for (int i = 0; i < bearings.size(); i++) {
            outcome(i);
        }
        List<RateCard.Charge> charges = new ArrayList<>();
        for (int i = 0; i < bearings.size(); i++) {
            Outcome outcome = outcome(i);
            DutyExpression rate = outcome.rate;
            if (rate == null) {
                continue;
            }
            Bearing bearing = bearings.get(i);
            int bears = (outcome.only == 0 ? portions : outcome.only & portions) & ~outcome.freed;
            if (bears != 0) {
                charges.add(new RateCard.Charge(
                        bearing.measure(),
                        bearing.standing(),
                        outcome.heading,
                        rate,
                        bears,
                        bearing.standing().acts(),
                        outcome.because,
                        bearing.place()));
            }
        }
        return new RateCard.Leaf(charges, reliefs, idle, portions);
    }

    private boolean holds(FactTest test) {
        Boolean answer = assumed.get(test);
        if (answer == null) {
            asked.add(test);
            return false;
        }
        return answer;
    }

    private Outcome outcome(int i) {
        Outcome known = outcomes[i];
        if (known != null) {
            return known;
        }
        outcomes[i] = Outcome.NONE;
        Outcome found = resolve(i, slice.standingMeasures().get(i));
        outcomes[i] = found;
        return found;
    }

    private Outcome resolve(int i, Bearing bearing) {
        GoodsScope goods = bearing.measure().goods();
        if (lists.get(goods.list()) == null && !goods.isAll()) {
            return Outcome.NONE;
        }
        Standing standing = bearing.standing();
        if (!standing.inForce()) {
            if (isClaimed(bearing)) {
                idle.add(bearing.still());
            }
            return Outcome.NONE;
        }
        for (Yield yield : slice.yieldsOf(i)) {
            PrecedenceRule rule = yield.rule();
            if (rule.extent() == PrecedenceRule.Extent.INSTEAD && prevails(outcome(yield.prevailing()), rule)) {
                return notBearing(bearing, yielding(yield), rule.act());
            }
        }
        if (!holdsGoods(goods, false)) {
            return notBearing(bearing, "the article is not the one described, or is left out of the list", goods.act());
        }
        GoodsScope except = bearing.measure().exceptGoods();
        if (!except.isAll() && holdsGoods(except, false)) {
            return notBearing(bearing, "the code is outside its scope", except.act());
        }
        if (!meets(bearing)) {
            return Outcome.NONE;
        }
        Portion portion = standing.portion() == null ? bearing.measure().portion() : standing.portion();
        String fact = portion.fact();
        if (fact != null && !holds(new FactTest(fact, new FactTest.Question.Positive(), false))) {
            return notBearing(bearing, "the article has no " + fact, goods.act());
        }
        if (fact != null) {
            portions |= RateCard.bit(portion);
        }
        int only = fact == null ? 0 : RateCard.bit(portion);
        int freed = 0;
        DutyExpression rate = null;
        String heading = standing.heading();
        String because = because(bearing, goods);
        for (Proviso proviso : bearing.provisos()) {
            if (isSpecial(proviso)) {
                SpecialOffer offer = claimedOffer(proviso);
                if (offer != null) {
                    rate = offer.rate();
                    because += "; " + proviso.name();
                    break;
                }
                continue;
            }
            if (!fits(proviso)) {
                continue;
            }
            Portion part = proviso.portion();
            if (part != null) {
                portions |= RateCard.bit(part);
                freed |= RateCard.bit(part);
                relieve(bearing, proviso.heading(), RateCard.bit(part), proviso.act(), proviso.name());
                continue;
            }
            Portion alone = proviso.only();
            if (alone != null) {
                portions |= RateCard.bit(alone);
                freed |= ~RateCard.bit(alone);
                relieve(bearing, proviso.heading(), ~0, proviso.act(), proviso.name());
                because += "; " + proviso.name();
                continue;
            }
            if (proviso.levy() == null) {
                relieve(bearing, proviso.heading(), only == 0 ? ~0 : only, proviso.act(), proviso.name());
                return notBearing(bearing, "not owed: " + proviso.name(), proviso.act());
            }
            rate = rate(proviso.levy());
            heading = proviso.heading() == null ? heading : proviso.heading();
            because += "; " + proviso.name();
            break;
        }
        for (Yield yield : slice.yieldsOf(i)) {
            Outcome other = outcome(yield.prevailing());
            PrecedenceRule rule = yield.rule();
            if (!prevails(other, rule)) {
                continue;
            }
            String yielding = yielding(yield);
            boolean whole = rule.extent() == PrecedenceRule.Extent.ARTICLE || other.only == 0;
            relieve(bearing, rule.heading(), whole ? ~0 : other.only, rule.act(), yielding);
            if (whole) {
                return notBearing(bearing, yielding, rule.act());
            }
            freed |= other.only;
        }
        return new Outcome(rate == null ? charged(standing) : rate, freed, only, heading, because);
    }

    private static boolean prevails(Outcome other, PrecedenceRule rule) {
        return rule.evenIfFree() ? other.rate != null : other.owes();
    }

    private String yielding(Yield yield) {
        return yield.rule().name() + " ("
                + slice.standingMeasures().get(yield.prevailing()).measure().id() + ")";
    }

    /** Whether the filer enters the goods so that the measure bears; of one that asks for no claim, always. */
    private boolean isClaimed(Bearing bearing) {
        List<FactTest> tests = bearing.measure().condition().tests();
        return tests.isEmpty() || holds(tests.getFirst());
    }

    /** Whether what the measure asks for holds; where it is claimed and something else is lacking, that is told. */
    private boolean meets(Bearing bearing) {
        boolean claimed = false;
        for (FactTest test : bearing.measure().condition().tests()) {
            if (!holds(test)) {
                if (claimed) {
                    notBearing(bearing, "not " + test, bearing.standing().acts().getLast());
                }
                return false;
            }
            claimed = true;
        }
        return true;
    }

    private static boolean isSpecial(Proviso proviso) {
        return proviso.levy() instanceof Levy.Scheduled scheduled && scheduled.column() == Levy.Column.SPECIAL;
    }

    private DutyExpression charged(Standing standing) {
        return switch (standing.effect()) {
            case Effect.Duty duty -> rate(duty.levy());
            case null, default -> DutyExpression.AdValorem.FREE;
        };
    }

    private Outcome notBearing(Bearing bearing, String because, @Nullable Citation act) {
        idle.add(new RateCard.Idle(bearing.measure(), because, act, false));
        return Outcome.NONE;
    }

    private void relieve(Bearing bearing, @Nullable String heading, int mask, Citation act, String because) {
        if (heading == null) {
            return;
        }
        for (int i = 0; i < reliefs.size(); i++) {
            RateCard.Relief relief = reliefs.get(i);
            if (relief.heading().equals(heading)) {
                reliefs.set(
                        i,
                        new RateCard.Relief(
                                relief.measure(),
                                heading,
                                relief.portions() | mask,
                                relief.act(),
                                relief.because(),
                                relief.place()));
                return;
            }
        }
        reliefs.add(
                new RateCard.Relief(bearing.measure(), heading, mask, act, because, slice.placeOf(heading, bearing)));
    }

    private static String because(Bearing bearing, GoodsScope goods) {
        return goods.isAll() ? bearing.measure().title() : bearing.measure().title() + "; the code is on its list";
    }

    private boolean fits(Proviso proviso) {
        Condition condition = proviso.condition();
        if (!proviso.goods().isAll() && lists.get(proviso.goods().list()) == null) {
            return false;
        }
        if (condition.column1Below() != null || condition.column1AtLeast() != null) {
            Rate column1 = column1();
            if (column1 == null
                    || (condition.column1Below() != null && column1.compareTo(condition.column1Below()) >= 0)
                    || (condition.column1AtLeast() != null && column1.compareTo(condition.column1AtLeast()) < 0)) {
                return false;
            }
        }
        if (!holdsGoods(proviso.goods(), proviso.claim())) {
            return false;
        }
        for (FactTest test : condition.tests()) {
            if (!holds(test)) {
                return false;
            }
        }
        return true;
    }

    /** The rate of the special column under the programme claimed; null where none that the code offers is claimed. */
    private @Nullable SpecialOffer claimedOffer(Proviso proviso) {
        for (FactTest test : proviso.condition().tests()) {
            if (!(test.question() instanceof FactTest.Question.OneOf one)) {
                continue;
            }
            for (SpecialOffer offer : slice.specialOffers(line)) {
                Set<String> both = offer.under(one.words()).programs();
                if (!both.isEmpty()
                        && holds(new FactTest(test.fact(), new FactTest.Question.OneOf(both), test.claimed()))) {
                    return offer;
                }
            }
        }
        return null;
    }

    private boolean holdsGoods(GoodsScope scope, boolean claimed) {
        String list = scope.list();
        if (list == null) {
            return true;
        }
        int included = longestHeld(list, claimed);
        if (included == 0) {
            return false;
        }
        String exclude = scope.exclude();
        return exclude == null || longestHeld(exclude, claimed) < included;
    }

    /** The length of the code by which a list holds the article; nil if it does not. */
    private int longestHeld(String list, boolean claimed) {
        int length = 0;
        for (GoodsIndex.Row row : lists.getOrDefault(list, List.of())) {
            boolean held = row.describedAs().isEmpty()
                    || claimed
                    || holds(new FactTest("described-as", new FactTest.Question.Described(row.describedAs()), false));
            if (held) {
                length = Math.max(length, row.code().length());
            }
        }
        return length;
    }

    private DutyExpression rate(Levy levy) {
        return switch (levy) {
            case Levy.Fixed fixed -> fixed.rate();
            case Levy.Scheduled scheduled -> slice.schedule().rate(line, scheduled.column());
            case Levy.TotalOf total -> {
                Rate column1 = column1();
                yield column1 == null
                        ? new DutyExpression.UpTo(total.total())
                        : new DutyExpression.AdValorem(
                                column1.compareTo(total.total()) >= 0
                                        ? Rate.ZERO
                                        : total.total().minus(column1));
            }
        };
    }

    /** The ad valorem column-1 general rate; null where it is not ad valorem alone. */
    private @Nullable Rate column1() {
        return slice.schedule().rate(line, Levy.Column.GENERAL) instanceof DutyExpression.AdValorem adValorem
                ? adValorem.rate()
                : null;
    }
}
