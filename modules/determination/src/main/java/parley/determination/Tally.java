package parley.determination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import parley.determination.Evaluation.Answer;
import parley.ground.Quantity;
import parley.ground.Rate;
import parley.lawbook.card.RateCard;
import parley.lawbook.card.Terms;
import parley.measure.DutyExpression;
import parley.measure.Portion;

/** One way of parting the value at one leaf, and what is then owed, in cents; used again and again. */
public final class Tally {

    static final int PORTIONS = Portion.values().length;

    private RateCard.@Nullable Leaf leaf;
    private long[] amounts = new long[16];
    private long total;
    private int uncomputed;
    final long[] parts = new long[PORTIONS];

    Tally() {}

    /** Reckons what is owed on the parts that stand here. */
    void reckon(RateCard.Leaf at, @Nullable Quantity quantity, Facts facts) {
        Terms terms = at.terms();
        int charges = terms.charges();
        if (charges > amounts.length) {
            amounts = new long[charges];
        }
        leaf = at;
        uncomputed = terms.textual();
        for (int i = 0; i < charges; i++) {
            amounts[i] = 0;
        }
        long sum = 0;
        for (int i = 0; i < terms.adValorem(); i++) {
            long owed = onParts(terms.portionsOf(i), terms.millionths(i));
            amounts[terms.chargeOf(i)] += owed;
            sum += owed;
        }
        for (int i = 0; i < terms.specifics().size(); i++) {
            DutyExpression.Specific specific = terms.specifics().get(i);
            BigDecimal units = quantity == null ? null : Units.convert(quantity, specific.unit());
            if (units == null) {
                uncomputed++;
            } else {
                long owed = cents(specific.dollars().multiply(units));
                amounts[terms.chargeOfSpecific(i)] += owed;
                sum += owed;
            }
        }
        total = sum;
        for (int i = 0; i < terms.told(); i++) {
            asTold(at.charges().get(terms.chargeOfTold(i)), terms.chargeOfTold(i), facts);
        }
        if (terms.topUp() >= 0) {
            topUp(at, terms);
        }
    }

    private static long cents(BigDecimal dollars) {
        return dollars.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** What is owed at a rate that the line tells. */
    private void asTold(RateCard.Charge charge, int place, Facts facts) {
        Rate rate = facts.toldRate(charge.rate());
        if (rate == null) {
            uncomputed++;
        } else {
            amounts[place] = onParts(charge.portions(), rate.millionths());
            total += amounts[place];
        }
    }

    /** What brings the column-1 duty up to a share of the value. */
    private void topUp(RateCard.Leaf at, Terms terms) {
        RateCard.Charge charge = at.charges().get(terms.topUp());
        long share = charge.rate() instanceof DutyExpression.UpTo upTo
                ? onParts(charge.portions(), upTo.total().millionths())
                : 0;
        long more = Math.max(0, share - column1());
        amounts[terms.topUp()] = more;
        total += more;
    }

    private long onParts(int portions, long millionths) {
        long sum = (portions & 1) == 0 ? 0 : Rate.share(parts[0], millionths);
        if (portions > 1) {
            for (int p = 1; p < PORTIONS; p++) {
                if ((portions & (1 << p)) != 0 && parts[p] != 0) {
                    sum += Rate.share(parts[p], millionths);
                }
            }
        }
        return sum;
    }

    /** What column 1 comes to. */
    long column1() {
        Terms terms = leaf().terms();
        long sum = 0;
        for (int i = 0; i < terms.charges(); i++) {
            sum += terms.isBase(i) ? amounts[i] : 0;
        }
        return sum;
    }

    void copy(Tally other) {
        if (amounts.length < other.amounts.length) {
            amounts = new long[other.amounts.length];
        }
        leaf = other.leaf;
        total = other.total;
        uncomputed = other.uncomputed;
        System.arraycopy(other.parts, 0, parts, 0, PORTIONS);
        System.arraycopy(other.amounts, 0, amounts, 0, other.leaf().terms().charges());
    }

    /** The leaf. */
    public RateCard.Leaf leaf() {
        RateCard.Leaf at = leaf;
        if (at == null) {
            throw new IllegalStateException("nothing was reckoned");
        }
        return at;
    }

    /** Cents of the value in a portion, by its ordinal. */
    public long part(int portion) {
        return parts[portion];
    }

    /** Cents owed under a charge of the leaf. */
    public long amount(int charge) {
        return amounts[charge];
    }

    /** Cents owed under all. */
    public long total() {
        return total;
    }

    /** How many rates could not be computed, and stand as nil. */
    int uncomputed() {
        return uncomputed;
    }

    /** What is owed under charges that are held void. */
    long refundable() {
        Terms terms = leaf().terms();
        if (!terms.anyHeld()) {
            return 0;
        }
        long sum = 0;
        for (int i = 0; i < terms.charges(); i++) {
            sum += terms.isHeld(i) ? amounts[i] : 0;
        }
        return sum;
    }

    /** As it stands now. */
    Answer answer() {
        RateCard.Leaf at = leaf();
        return new Answer(at, parts.clone(), Arrays.copyOf(amounts, at.charges().size()), total, uncomputed);
    }
}
