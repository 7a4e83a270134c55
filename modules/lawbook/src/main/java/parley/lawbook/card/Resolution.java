package parley.lawbook.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.ground.Rate;
import parley.ground.Truth;
import parley.lawbook.Standing;
import parley.lawbook.card.LawSlice.Bearing;
import parley.measure.Citation;
import parley.measure.Condition;
import parley.measure.DutyExpression;
import parley.measure.Effect;
import parley.measure.FactTest;
import parley.measure.Levy;
import parley.measure.Portion;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;
import parley.measure.SpecialOffer;

/**
 * The law resolved for one code under facts known and assumed. One that is asked for and neither is answered no, and remembered.
 * A book asks for tens of thousands of them, so lists are gone through by place, without an iterator for each.
 */
final class Resolution {

    private final GoodsLaw law;
    private final BaseRate base;
    private final Function<FactTest, Truth> known;
    private final @Nullable Assumed assumed;
    private final List<RateCard.Relief> reliefs = new ArrayList<>(4);
    private final List<RateCard.Idle> idle = new ArrayList<>();
    private final @Nullable Outcome[] outcomes;
    private final List<FactTest> asked = new ArrayList<>();
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

    Resolution(GoodsLaw law, BaseRate base, Function<FactTest, Truth> known, @Nullable Assumed assumed) {
        this.law = law;
        this.base = base;
        this.known = known;
        this.assumed = assumed;
        this.outcomes = new Outcome[law.concerns().size()];
    }

    /** The facts asked for that were not assumed, in the order in which they came to matter. */
    List<FactTest> asked() {
        return List.copyOf(asked);
    }

    RateCard.Leaf leaf() {
        for (int i = 0; i < outcomes.length; i++) {
            outcome(i);
        }
        List<RateCard.Charge> charges = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            Outcome outcome = outcome(i);
            DutyExpression rate = outcome.rate;
            if (rate == null) {
                continue;
            }
            Bearing bearing = law.concerns().get(i).bearing();
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
        Truth truth = known.apply(test);
        if (truth != Truth.UNKNOWN) {
            return truth == Truth.YES;
        }
        Boolean answer = Assumed.answer(assumed, test);
        if (answer == null) {
            remember(test);
            return false;
        }
        return answer;
    }

    @SuppressWarnings("ReferenceEquality")
    private void remember(FactTest test) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) == test) {
                return;
            }
        }
        asked.add(test);
    }

    private Outcome outcome(int i) {
        Outcome known = outcomes[i];
        if (known != null) {
            return known;
        }
        outcomes[i] = Outcome.NONE;
        Outcome found = resolve(law.concerns().get(i));
        outcomes[i] = found;
        return found;
    }

    private Outcome resolve(GoodsLaw.Concern concern) {
        Bearing bearing = concern.bearing();
        Standing standing = bearing.standing();
        if (!standing.inForce()) {
            if (isClaimed(concern)) {
                idle.add(bearing.still());
            }
            return Outcome.NONE;
        }
        for (GoodsLaw.LocalYield yield : concern.yields()) {
            PrecedenceRule rule = yield.rule();
            if (rule.extent() == PrecedenceRule.Extent.INSTEAD && prevails(outcome(yield.prevailing()), rule)) {
                return notBearing(bearing, yield.because(), rule.act());
            }
        }
        if (!holdsGoods(concern.goods(), false)) {
            return notBearing(
                    bearing,
                    "the article is not the one described, or is left out of the list",
                    bearing.measure().goods().act());
        }
        GoodsLaw.Scope except = concern.except();
        if (except != null && holdsGoods(except, false)) {
            return notBearing(
                    bearing,
                    "the code is outside its scope",
                    bearing.measure().exceptGoods().act());
        }
        if (!meets(concern)) {
            return Outcome.NONE;
        }
        Portion portion = concern.portion();
        FactTest content = concern.content();
        if (content != null && !holds(content)) {
            return notBearing(
                    bearing,
                    "the article has no " + content.fact(),
                    bearing.measure().goods().act());
        }
        if (content != null) {
            portions |= RateCard.bit(portion);
        }
        int only = content == null ? 0 : RateCard.bit(portion);
        int freed = 0;
        DutyExpression rate = null;
        String heading = standing.heading();
        String because = concern.because();
        for (int i = 0; i < concern.provisos().size(); i++) {
            GoodsLaw.LiveProviso live = concern.provisos().get(i);
            Proviso proviso = live.proviso();
            if (GoodsLaws.isSpecial(proviso)) {
                SpecialOffer offer = claimedOffer(proviso);
                if (offer != null) {
                    rate = offer.rate();
                    because += "; " + proviso.name();
                    break;
                }
                continue;
            }
            if (!fits(live)) {
                continue;
            }
            Portion part = proviso.portion();
            if (part != null) {
                portions |= RateCard.bit(part);
                freed |= RateCard.bit(part);
                relieve(bearing, proviso.heading(), RateCard.bit(part), proviso.act(), proviso.name());
                heading = proviso.restHeading() == null ? heading : proviso.restHeading();
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
        for (GoodsLaw.LocalYield yield : concern.yields()) {
            Outcome other = outcome(yield.prevailing());
            PrecedenceRule rule = yield.rule();
            if (!prevails(other, rule)) {
                continue;
            }
            boolean whole = rule.extent() == PrecedenceRule.Extent.ARTICLE || other.only == 0;
            relieve(bearing, rule.heading(), whole ? ~0 : other.only, rule.act(), yield.because());
            if (whole) {
                return notBearing(bearing, yield.because(), rule.act());
            }
            if (rule.heading() == null) {
                notBearing(bearing, "in part: " + yield.because(), rule.act());
            }
            freed |= other.only;
        }
        return new Outcome(rate == null ? charged(standing) : rate, freed, only, heading, because);
    }

    private static boolean prevails(Outcome other, PrecedenceRule rule) {
        return rule.evenIfFree() ? other.rate != null : other.owes();
    }

    /** Whether the filer enters the goods so that the measure bears; of one that asks for no claim, always. */
    private boolean isClaimed(GoodsLaw.Concern concern) {
        return concern.tests().isEmpty() || holds(concern.tests().getFirst());
    }

    /** Whether what the measure asks for holds; where it is claimed and something else is lacking, that is told. */
    private boolean meets(GoodsLaw.Concern concern) {
        boolean claimed = false;
        for (int i = 0; i < concern.tests().size(); i++) {
            FactTest test = concern.tests().get(i);
            if (!holds(test)) {
                if (claimed) {
                    Bearing bearing = concern.bearing();
                    notBearing(bearing, "not " + test, bearing.standing().acts().getLast());
                }
                return false;
            }
            claimed = true;
        }
        return true;
    }

    private DutyExpression charged(Standing standing) {
        return switch (standing.effect()) {
            case Effect.Duty duty -> rate(duty.levy());
            case Effect.Tax tax -> rate(tax.levy());
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
        reliefs.add(new RateCard.Relief(bearing.measure(), heading, mask, act, because, law.placeOf(heading, bearing)));
    }

    private boolean fits(GoodsLaw.LiveProviso live) {
        Condition condition = live.proviso().condition();
        if (condition.column1Below() != null || condition.column1AtLeast() != null) {
            Rate column1 = base.column1();
            if (column1 == null
                    || (condition.column1Below() != null && column1.compareTo(condition.column1Below()) >= 0)
                    || (condition.column1AtLeast() != null && column1.compareTo(condition.column1AtLeast()) < 0)) {
                return false;
            }
        }
        if (!holdsGoods(live.goods(), live.proviso().claim())) {
            return false;
        }
        List<FactTest> tests = live.tests();
        for (int i = 0; i < tests.size(); i++) {
            if (!holds(tests.get(i))) {
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
            for (SpecialOffer offer : base.offers()) {
                Set<String> both = offer.under(one.words()).programs();
                if (!both.isEmpty() && holds(claim(test, both))) {
                    return offer;
                }
            }
        }
        return null;
    }

    private FactTest claim(FactTest test, Set<String> programs) {
        return law.store().question(new FactTest(test.fact(), new FactTest.Question.OneOf(programs), test.claimed()));
    }

    private boolean holdsGoods(GoodsLaw.Scope scope, boolean claimed) {
        if (scope.all()) {
            return true;
        }
        int included = longestHeld(scope.included(), claimed);
        return included > 0 && longestHeld(scope.excluded(), claimed) < included;
    }

    /** The length of the code by which a list holds the article; nil if it does not. */
    private int longestHeld(List<GoodsLaw.Article> articles, boolean claimed) {
        int length = 0;
        for (int i = 0; i < articles.size(); i++) {
            GoodsLaw.Article article = articles.get(i);
            if (article.described() == null || claimed || holds(article.described())) {
                length = Math.max(length, article.length());
            }
        }
        return length;
    }

    private DutyExpression rate(Levy levy) {
        return switch (levy) {
            case Levy.Fixed fixed -> fixed.rate();
            case Levy.Scheduled scheduled -> base.rate(scheduled.column());
            case Levy.Told told -> new DutyExpression.Told(told.fact());
            case Levy.TotalOf total -> {
                Rate column1 = base.column1();
                yield column1 == null
                        ? new DutyExpression.UpTo(total.total())
                        : new DutyExpression.AdValorem(
                                column1.compareTo(total.total()) >= 0
                                        ? Rate.ZERO
                                        : total.total().minus(column1));
            }
        };
    }
}
