package parley.determination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.determination.Evaluation.Answer;
import parley.ground.Quantity;
import parley.ground.Rate;
import parley.ground.Truth;
import parley.lawbook.card.RateCard;
import parley.measure.DutyExpression;
import parley.measure.FactTest;
import parley.measure.FactTest.Question;
import parley.measure.Portion;

/**
 * The one calculation: a rate card, a value, a quantity and facts give the least and the greatest duty. Known facts select
 * one leaf; open ones visit every leaf that they leave reachable, with unknown parts of the value at the corner that makes
 * the answer least or greatest. Each part of the value is rounded to the cent by itself, as each is an entry line of its own.
 */
public final class Rater {

    private static final int PORTIONS = Portion.values().length;
    private static final int REST = Portion.REST.ordinal();

    private final long value;
    private final @Nullable Quantity quantity;
    private final Facts facts;
    private final List<FactTest> open = new ArrayList<>();
    private @Nullable Answer least;
    private @Nullable Answer greatest;
    private boolean unbounded;
    private long leastHeld = Long.MAX_VALUE;
    private long greatestHeld;

    private Rater(long value, @Nullable Quantity quantity, Facts facts) {
        this.value = value;
        this.quantity = quantity;
        this.facts = facts;
    }

    /**
     * What the card comes to; empty if the parts of the value that were told come to more than the value.
     *
     * @param value the customs value in cents, not negative
     */
    static Optional<Evaluation> findEvaluation(RateCard card, long value, @Nullable Quantity quantity, Facts facts) {
        Rater rater = new Rater(value, quantity, facts);
        long[] lo = new long[PORTIONS];
        long[] hi = new long[PORTIONS];
        for (Portion portion : Portion.values()) {
            lo[portion.ordinal()] = facts.least(portion);
            hi[portion.ordinal()] = facts.most(portion, value);
        }
        rater.visit(card.root(), lo, hi);
        return rater.least == null || rater.greatest == null
                ? Optional.empty()
                : Optional.of(new Evaluation(
                        rater.least, rater.greatest, rater.unbounded, rater.leastHeld, rater.greatestHeld, rater.open));
    }

    private void visit(RateCard.Node node, long[] lo, long[] hi) {
        switch (node) {
            case RateCard.Leaf leaf -> take(leaf, lo, hi);
            case RateCard.Ask ask -> {
                Truth answer = facts.answer(ask.test(), value);
                if (answer == Truth.UNKNOWN && !open.contains(ask.test())) {
                    open.add(ask.test());
                }
                if (answer == Truth.UNKNOWN) {
                    follow(ask.no(), ask.test(), false, lo, hi);
                    follow(ask.yes(), ask.test(), true, lo, hi);
                } else {
                    visit(answer == Truth.YES ? ask.yes() : ask.no(), lo, hi);
                }
            }
        }
    }

    /** Goes down a branch of an open question, keeping what its answer says about a part of the value. */
    private void follow(RateCard.Node next, FactTest test, boolean yes, long[] lo, long[] hi) {
        Portion portion = portionOf(test);
        if (portion == null) {
            visit(next, lo, hi);
            return;
        }
        long[] low = lo.clone();
        long[] high = hi.clone();
        int p = portion.ordinal();
        long reached = switch (test.question()) {
            case Question.AtLeast bound -> reaching(bound.bound());
            case Question.Positive _, Question.Nil _ -> 1;
            default -> throw new IllegalStateException(test + " is not asked of a part of the value");
        };
        if (yes != test.question() instanceof Question.Nil) {
            low[p] = Math.max(low[p], reached);
        } else {
            high[p] = Math.min(high[p], reached - 1);
        }
        if (low[p] <= high[p]) {
            visit(next, low, high);
        }
    }

    /** The least cents that come to the share of the value. */
    private long reaching(Rate share) {
        return BigDecimal.valueOf(value)
                .multiply(BigDecimal.valueOf(share.millionths(), 6))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static @Nullable Portion portionOf(FactTest test) {
        for (Portion portion : Portion.values()) {
            if (test.fact().equals(portion.fact())) {
                return portion;
            }
        }
        return null;
    }

    private void take(RateCard.Leaf leaf, long[] lo, long[] hi) {
        Answer low = answer(leaf, lo, hi, 1, false);
        if (low == null) {
            return;
        }
        boolean settled = isSettled(leaf, lo, hi);
        Answer high = settled ? low : answer(leaf, lo, hi, -1, false);
        if (least == null || low.total() < least.total()) {
            least = low;
        }
        if (high != null && (greatest == null || high.total() > greatest.total())) {
            greatest = high;
        }
        unbounded |= low.uncomputed() > 0;
        if (settled || leaf.charges().stream().noneMatch(Rater::isHeld)) {
            hold(low);
            return;
        }
        hold(answer(leaf, lo, hi, 1, true));
        hold(answer(leaf, lo, hi, -1, true));
    }

    private void hold(@Nullable Answer answer) {
        if (answer != null) {
            leastHeld = Math.min(leastHeld, answer.refundable());
            greatestHeld = Math.max(greatestHeld, answer.refundable());
        }
    }

    private static boolean isHeld(RateCard.Charge charge) {
        return charge.standing().held();
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
        return (leaf.portions() & 1 << p) != 0;
    }

    /**
     * The value parted so that the duty is least (sign 1) or greatest (sign −1), or only that of it which is held void; null
     * if the parts exceed the value.
     */
    private @Nullable Answer answer(RateCard.Leaf leaf, long[] lo, long[] hi, int sign, boolean heldOnly) {
        long[] parts = new long[PORTIONS];
        long rest = value;
        for (int p = 1; p < PORTIONS; p++) {
            if (inPlay(leaf, p)) {
                parts[p] = lo[p];
                rest -= lo[p];
            }
        }
        if (rest < 0) {
            return null;
        }
        if (upTo(leaf) >= 0) {
            return atCorner(leaf, parts, hi, rest, sign, heldOnly);
        }
        for (int p = best(leaf, parts, hi, sign, heldOnly); p > 0 && rest > 0; ) {
            long more = Math.min(hi[p] - parts[p], rest);
            parts[p] += more;
            rest -= more;
            p = best(leaf, parts, hi, sign, heldOnly);
        }
        parts[REST] = rest;
        return owed(leaf, parts);
    }

    /** The charge that tops column 1 up to a total; −1 if the leaf has none. */
    private static int upTo(RateCard.Leaf leaf) {
        for (int i = 0; i < leaf.charges().size(); i++) {
            if (leaf.charges().get(i).rate() instanceof DutyExpression.UpTo) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The same where a duty tops column 1 up to a total, and so bends where column 1 alone comes to as much: tried with the
     * rest whole, with all it can hold in each part, and at the bend.
     */
    private Answer atCorner(RateCard.Leaf leaf, long[] parts, long[] hi, long rest, int sign, boolean heldOnly) {
        long[] whole = parts.clone();
        whole[REST] = rest;
        Answer best = owed(leaf, whole);
        long bend = rest - baseOfNoTopUp(leaf, best);
        for (int p = 1; p < PORTIONS; p++) {
            long most = inPlay(leaf, p) ? Math.min(hi[p] - parts[p], rest) : 0;
            for (long more : new long[] {most, Math.min(most, bend), Math.min(most, bend + 1)}) {
                if (more > 0) {
                    long[] moved = whole.clone();
                    moved[p] += more;
                    moved[REST] -= more;
                    Answer answer = owed(leaf, moved);
                    if (sign * (amount(answer, heldOnly) - amount(best, heldOnly)) < 0) {
                        best = answer;
                    }
                }
            }
        }
        return best;
    }

    /** The value on which the total is no more than column 1 already is. */
    private static long baseOfNoTopUp(RateCard.Leaf leaf, Answer answer) {
        long column1 = 0;
        for (int i = 0; i < answer.amounts().length; i++) {
            column1 += leaf.charges().get(i).isBase() ? answer.amounts()[i] : 0;
        }
        return leaf.charges().get(upTo(leaf)).rate() instanceof DutyExpression.UpTo total
                        && !total.total().isZero()
                ? BigDecimal.valueOf(column1)
                        .movePointRight(6)
                        .divide(BigDecimal.valueOf(total.total().millionths()), 0, RoundingMode.FLOOR)
                        .longValueExact()
                : 0;
    }

    private static long amount(Answer answer, boolean heldOnly) {
        return heldOnly ? answer.refundable() : answer.total();
    }

    /** The part not yet full whose rates differ most from the rest's in the wanted direction; nil if none gains. */
    private static int best(RateCard.Leaf leaf, long[] parts, long[] hi, int sign, boolean heldOnly) {
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

    /** The sum of the ad valorem rates that a part bears, in millionths. */
    private static long rates(RateCard.Leaf leaf, int p, boolean heldOnly) {
        long sum = 0;
        for (RateCard.Charge charge : leaf.charges()) {
            if ((charge.portions() & 1 << p) != 0 && (!heldOnly || isHeld(charge))) {
                for (DutyExpression part : charge.rate().parts()) {
                    sum += part instanceof DutyExpression.AdValorem adValorem
                            ? adValorem.rate().millionths()
                            : 0;
                }
            }
        }
        return sum;
    }

    private Answer owed(RateCard.Leaf leaf, long[] parts) {
        long[] amounts = new long[leaf.charges().size()];
        long total = 0;
        int uncomputed = 0;
        int toTotal = -1;
        for (int i = 0; i < amounts.length; i++) {
            RateCard.Charge charge = leaf.charges().get(i);
            for (DutyExpression rate : charge.rate().parts()) {
                switch (rate) {
                    case DutyExpression.AdValorem adValorem ->
                        amounts[i] += onParts(
                                charge.portions(), parts, adValorem.rate().millionths());
                    case DutyExpression.Specific specific -> {
                        BigDecimal units = quantity == null ? null : Units.convert(quantity, specific.unit());
                        if (units == null) {
                            uncomputed++;
                        } else {
                            amounts[i] += specific.dollars()
                                    .multiply(units)
                                    .movePointRight(2)
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .longValueExact();
                        }
                    }
                    case DutyExpression.UpTo _ -> toTotal = i;
                    case DutyExpression.Textual _ -> uncomputed++;
                    case DutyExpression.Compound _ ->
                        throw new IllegalStateException("a compound has only plain parts");
                }
            }
            total += amounts[i];
        }
        if (toTotal >= 0) {
            amounts[toTotal] = beyondColumn1(leaf, toTotal, parts, amounts);
            total += amounts[toTotal];
        }
        return new Answer(leaf, parts, amounts, total, uncomputed);
    }

    /** What brings the column-1 duty up to a share of the value. */
    private static long beyondColumn1(RateCard.Leaf leaf, int charge, long[] parts, long[] amounts) {
        long column1 = 0;
        for (int i = 0; i < amounts.length; i++) {
            column1 += leaf.charges().get(i).isBase() ? amounts[i] : 0;
        }
        RateCard.Charge upTo = leaf.charges().get(charge);
        long share = upTo.rate() instanceof DutyExpression.UpTo total
                ? onParts(upTo.portions(), parts, total.total().millionths())
                : 0;
        return Math.max(0, share - column1);
    }

    private static long onParts(int mask, long[] parts, long millionths) {
        long sum = 0;
        for (int p = 0; p < PORTIONS; p++) {
            if ((mask & 1 << p) != 0 && parts[p] != 0) {
                sum += Rate.share(parts[p], millionths);
            }
        }
        return sum;
    }
}
