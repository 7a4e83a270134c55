package parley.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.ground.Quantity;
import parley.ground.Rate;
import parley.ground.Truth;
import parley.lawbook.card.RateCard;
import parley.lawbook.card.Terms;
import parley.measure.DutyExpression;
import parley.measure.FactTest;
import parley.measure.Portion;

/**
 * The one calculation: a rate card, a value, a quantity and facts give the least and the greatest duty. Known facts select
 * one leaf; open ones visit every leaf that they leave reachable, with unknown parts of the value at the corner that makes
 * the answer least or greatest. Each part of the value is rounded to the cent by itself, as each is an entry line of its own.
 *
 * <p>A rater is used for one line after another, by one thread, and makes no object for any; what it found is read from it
 * before the next.
 */
public final class Rater {

    private static final int PORTIONS = Tally.PORTIONS;
    private static final int REST = Portion.REST.ordinal();
    private static final int WHOLE = RateCard.bit(Portion.REST);
    private static final Portion[] ALL = Portion.values();

    private final Tally[] tallies = {new Tally(), new Tally(), new Tally(), new Tally()};
    private final Tally whole = new Tally();
    private final Tally moved = new Tally();
    private final List<FactTest> open = new ArrayList<>();
    private final List<long[]> bounds = new ArrayList<>();
    private Tally least = tallies[0];
    private Tally greatest = tallies[0];
    private long value;
    private @Nullable Quantity quantity;
    private Facts facts = Facts.NONE;
    private boolean allOpen;
    private boolean found;
    private boolean foundHere;
    private boolean unbounded;
    private long leastHeld;
    private long greatestHeld;

    /** What the cards come to, from the least to the greatest of them, as a record; empty if the parts of the value that were told come to more than the value. */
    static Optional<Evaluation> findEvaluation(
            List<RateCard> cards, long value, @Nullable Quantity quantity, Facts facts) {
        Rater rater = new Rater();
        rater.begin(value, quantity, facts);
        return cards.stream().allMatch(rater::rate) ? Optional.of(rater.evaluation()) : Optional.empty();
    }

    /**
     * Begins a line.
     *
     * @param cents the customs value in cents, not negative
     */
    void begin(long cents, @Nullable Quantity units, Facts told) {
        value = cents;
        quantity = units;
        facts = told;
        found = false;
        unbounded = false;
        leastHeld = Long.MAX_VALUE;
        greatestHeld = 0;
        open.clear();
    }

    /**
     * Rates the line by a card; by several one after another where it is not known which holds, and then from the least to
     * the greatest of them.
     *
     * @return false if the parts of the value that were told come to more than the value
     */
    boolean rate(RateCard card) {
        allOpen = false;
        return visitAll(card.root());
    }

    /** The same by what is left of a card once all that was told is taken: its questions are open, every one. */
    boolean rateLeft(RateCard left) {
        allOpen = true;
        return visitAll(left.root());
    }

    /** The only leaf of a card that asks nothing and parts no value; null of any other card. */
    static RateCard.@Nullable Leaf settled(RateCard card) {
        return settled(card.root());
    }

    private static RateCard.@Nullable Leaf settled(RateCard.Node root) {
        return root instanceof RateCard.Leaf leaf && leaf.portions() == WHOLE ? leaf : null;
    }

    private boolean visitAll(RateCard.Node root) {
        foundHere = false;
        RateCard.Leaf settled = settled(root);
        if (settled != null) {
            takeWhole(settled);
            return true;
        }
        long[] lo = bounds(0);
        long[] hi = bounds(1);
        boolean told = facts.parts();
        for (int p = 0; p < PORTIONS; p++) {
            lo[p] = told ? facts.least(ALL[p]) : 0;
            hi[p] = told ? facts.most(ALL[p], value) : value;
        }
        visit(root, lo, hi, 2);
        return foundHere;
    }

    /** Room for the bounds of the parts at a depth of the tree. */
    private long[] bounds(int depth) {
        while (bounds.size() <= depth) {
            bounds.add(new long[PORTIONS]);
        }
        return bounds.get(depth);
    }

    private void visit(RateCard.Node node, long[] lo, long[] hi, int depth) {
        if (node instanceof RateCard.Ask ask) {
            Truth answer = allOpen && !ask.asksForValue() ? Truth.UNKNOWN : facts.answer(ask.test(), value);
            if (answer == Truth.UNKNOWN) {
                remember(ask.test());
                follow(ask, ask.no(), false, lo, hi, depth);
                follow(ask, ask.yes(), true, lo, hi, depth);
            } else {
                visit(answer == Truth.YES ? ask.yes() : ask.no(), lo, hi, depth);
            }
        } else if (node instanceof RateCard.Leaf leaf) {
            take(leaf, lo, hi);
        }
    }

    private void remember(FactTest test) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).equals(test)) {
                return;
            }
        }
        open.add(test);
    }

    /** Goes down a branch of an open question, keeping what its answer says about a part of the value. */
    private void follow(RateCard.Ask ask, RateCard.Node next, boolean yes, long[] lo, long[] hi, int depth) {
        Portion portion = ask.portion();
        if (portion == null) {
            visit(next, lo, hi, depth);
            return;
        }
        long[] low = bounds(depth);
        long[] high = bounds(depth + 1);
        System.arraycopy(lo, 0, low, 0, PORTIONS);
        System.arraycopy(hi, 0, high, 0, PORTIONS);
        int p = portion.ordinal();
        long reached = ask.share() < 0 ? 1 : Rate.shareRoundedUp(value, ask.share());
        if (yes != ask.asksForNil()) {
            low[p] = Math.max(low[p], reached);
        } else {
            high[p] = Math.min(high[p], reached - 1);
        }
        if (low[p] <= high[p]) {
            visit(next, low, high, depth + 2);
        }
    }

    /** Takes a leaf that parts the value in no way. */
    void takeWhole(RateCard.Leaf leaf) {
        Tally tally = spare(least);
        for (int p = 1; p < PORTIONS; p++) {
            tally.parts[p] = 0;
        }
        tally.parts[REST] = value;
        tally.reckon(leaf, quantity, facts);
        keep(tally, tally);
        hold(tally);
    }

    private void take(RateCard.Leaf leaf, long[] lo, long[] hi) {
        if (leaf.portions() == WHOLE) {
            takeWhole(leaf);
            return;
        }
        Tally low = spare(least);
        if (!answer(low, leaf, lo, hi, 1, false)) {
            return;
        }
        boolean settled = isSettled(leaf, lo, hi);
        Tally high = low;
        if (!settled) {
            high = spare(low);
            answer(high, leaf, lo, hi, -1, false);
        }
        keep(low, high);
        if (settled || !leaf.terms().anyHeld()) {
            hold(low);
            return;
        }
        Tally held = spare(low);
        answer(held, leaf, lo, hi, 1, true);
        hold(held);
        answer(held, leaf, lo, hi, -1, true);
        hold(held);
    }

    private void keep(Tally low, Tally high) {
        boolean lower = !found || low.total() < least.total();
        boolean higher = !found || high.total() > greatest.total();
        found = true;
        foundHere = true;
        unbounded |= low.uncomputed() > 0;
        if (lower) {
            least = low;
        }
        if (higher) {
            greatest = high;
        }
    }

    /** A tally that holds neither end, nor the other. */
    private Tally spare(Tally other) {
        int i = 0;
        while (tallies[i] == least || tallies[i] == greatest || tallies[i] == other) {
            i++;
        }
        return tallies[i];
    }

    private void hold(Tally answer) {
        long refundable = answer.refundable();
        leastHeld = Math.min(leastHeld, refundable);
        greatestHeld = Math.max(greatestHeld, refundable);
    }

    private static boolean isSettled(RateCard.Leaf leaf, long[] lo, long[] hi) {
        for (int p = 1; p < PORTIONS; p++) {
            if (inPlay(leaf, p) && lo[p] != hi[p]) {
                return false;
            }
        }
        return true;
    }

    private static boolean inPlay(RateCard.Leaf leaf, int p) {
        return (leaf.portions() & (1 << p)) != 0;
    }

    /**
     * The value parted so that the duty is least (sign 1) or greatest (sign −1), or only that of it which is held void.
     *
     * @return false if the parts exceed the value
     */
    private boolean answer(Tally into, RateCard.Leaf leaf, long[] lo, long[] hi, int sign, boolean heldOnly) {
        long[] parts = into.parts;
        long rest = value;
        for (int p = 1; p < PORTIONS; p++) {
            parts[p] = inPlay(leaf, p) ? lo[p] : 0;
            rest -= parts[p];
        }
        if (rest < 0) {
            return false;
        }
        Terms terms = leaf.terms();
        if (terms.topUp() >= 0) {
            parts[REST] = rest;
            into.reckon(leaf, quantity, facts);
            atCorner(into, hi, sign, heldOnly);
            return true;
        }
        for (int p = best(leaf, parts, hi, sign, heldOnly); p > 0 && rest > 0; ) {
            long more = Math.min(hi[p] - parts[p], rest);
            parts[p] += more;
            rest -= more;
            p = best(leaf, parts, hi, sign, heldOnly);
        }
        parts[REST] = rest;
        into.reckon(leaf, quantity, facts);
        return true;
    }

    /**
     * The same where a duty tops column 1 up to a total, and so bends where column 1 alone comes to as much: tried with the
     * rest whole, with all it can hold in each part, and at the bend.
     */
    private void atCorner(Tally best, long[] hi, int sign, boolean heldOnly) {
        RateCard.Leaf leaf = best.leaf();
        whole.copy(best);
        long rest = whole.parts[REST];
        long bend = rest - baseOfNoTopUp(whole);
        for (int p = 1; p < PORTIONS; p++) {
            long most = inPlay(leaf, p) ? Math.min(hi[p] - whole.parts[p], rest) : 0;
            for (int corner = 0; corner < 3; corner++) {
                long more = corner == 0 ? most : Math.min(most, corner == 1 ? bend : bend + 1);
                if (more > 0) {
                    System.arraycopy(whole.parts, 0, moved.parts, 0, PORTIONS);
                    moved.parts[p] += more;
                    moved.parts[REST] -= more;
                    moved.reckon(leaf, quantity, facts);
                    if (sign * (amount(moved, heldOnly) - amount(best, heldOnly)) < 0) {
                        best.copy(moved);
                    }
                }
            }
        }
    }

    /** The value on which the total is no more than column 1 already is. */
    private static long baseOfNoTopUp(Tally answer) {
        RateCard.Leaf leaf = answer.leaf();
        return leaf.charges().get(leaf.terms().topUp()).rate() instanceof DutyExpression.UpTo upTo
                        && !upTo.total().isZero()
                ? Rate.baseOfShare(answer.column1(), upTo.total().millionths())
                : 0;
    }

    private static long amount(Tally answer, boolean heldOnly) {
        return heldOnly ? answer.refundable() : answer.total();
    }

    /** The part not yet full whose rates differ most from the rest's in the wanted direction; nil if none gains. */
    private int best(RateCard.Leaf leaf, long[] parts, long[] hi, int sign, boolean heldOnly) {
        int best = 0;
        long gain = 0;
        for (int p = 1; p < PORTIONS; p++) {
            if (inPlay(leaf, p) && parts[p] < hi[p]) {
                long less = sign * (rates(leaf, REST, heldOnly) - rates(leaf, p, heldOnly));
                if (less > gain) {
                    gain = less;
                    best = p;
                }
            }
        }
        return best;
    }

    /** The sum of the ad valorem rates, in millionths, that a part of the value bears, those that the line tells included. */
    private long rates(RateCard.Leaf leaf, int portion, boolean heldOnly) {
        Terms terms = leaf.terms();
        long sum = terms.rates(portion, heldOnly);
        for (int i = 0; i < terms.told(); i++) {
            RateCard.Charge charge = leaf.charges().get(terms.chargeOfTold(i));
            Rate rate = facts.toldRate(charge.rate());
            boolean bears =
                    (charge.portions() & (1 << portion)) != 0 && (!heldOnly || terms.isHeld(terms.chargeOfTold(i)));
            sum += bears && rate != null ? rate.millionths() : 0;
        }
        return sum;
    }

    /** The least answer. */
    public Tally least() {
        return least;
    }

    /** The greatest answer; its amount is meaningless where it is unbounded. */
    public Tally greatest() {
        return greatest;
    }

    /** Whether the greatest has no bound, since a rate cannot be computed. */
    public boolean isUnbounded() {
        return unbounded;
    }

    public boolean isExact() {
        return !unbounded && least.total() == greatest.total();
    }

    /** The least cents owed under charges that are held void. */
    public long leastRefundable() {
        return leastHeld;
    }

    /** The greatest. */
    public long greatestRefundable() {
        return greatestHeld;
    }

    /** The questions that stayed open; changes with the next line. */
    public List<FactTest> open() {
        return open;
    }

    /** What was found, as a record of its own. */
    public Evaluation evaluation() {
        return new Evaluation(least.answer(), greatest.answer(), unbounded, leastHeld, greatestHeld, open);
    }
}
