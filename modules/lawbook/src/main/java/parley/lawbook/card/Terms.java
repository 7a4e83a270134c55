package parley.lawbook.card;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import parley.measure.DutyExpression;
import parley.measure.Portion;

/**
 * The rates of a leaf in columns, for the calculation: what of them is ad valorem, specific, told with the line, a
 * top-up, or only words.
 */
public final class Terms {

    private static final int PORTIONS = Portion.values().length;

    /** An ad valorem rate lies in one number: millionths, then its charge, then the mask of its parts of the value. */
    private static final int CHARGE = Byte.SIZE;

    private static final int MILLIONTHS = 2 * Byte.SIZE;
    private static final int MASK = (1 << Byte.SIZE) - 1;

    private final int charges;
    private final long[] adValorem;
    private final int[] specificCharge;
    private final List<DutyExpression.Specific> specifics;
    private final int[] told;
    private final int textual;
    private final int topUp;
    private final boolean[] base;
    private final boolean[] held;
    private final boolean anyHeld;
    private final long[] rates = new long[PORTIONS];
    private final long[] heldRates = new long[PORTIONS];

    Terms(List<RateCard.Charge> of) {
        charges = of.size();
        base = new boolean[charges];
        held = new boolean[charges];
        long[] packed = new long[charges];
        int rated = 0;
        List<DutyExpression.Specific> specific = List.of();
        int[] ofSpecific = {};
        int[] ofTold = {};
        int words = 0;
        int toTotal = -1;
        boolean someHeld = false;
        for (int i = 0; i < charges; i++) {
            RateCard.Charge charge = of.get(i);
            base[i] = charge.isBase();
            held[i] = charge.standing().held();
            someHeld |= held[i];
            List<DutyExpression> parts = charge.rate().parts();
            for (int j = 0; j < parts.size(); j++) {
                switch (parts.get(j)) {
                    case DutyExpression.AdValorem one -> {
                        if (rated == packed.length) {
                            packed = Arrays.copyOf(packed, 2 * rated);
                        }
                        packed[rated++] =
                                packed(i, charge.portions(), one.rate().millionths());
                        add(charge.portions(), one.rate().millionths(), held[i]);
                    }
                    case DutyExpression.Specific one -> {
                        specific =
                                Stream.concat(specific.stream(), Stream.of(one)).toList();
                        ofSpecific = with(ofSpecific, i);
                    }
                    case DutyExpression.Told _ -> ofTold = with(ofTold, i);
                    case DutyExpression.UpTo _ -> toTotal = i;
                    case DutyExpression.Textual _ -> words++;
                    case DutyExpression.Compound _ ->
                        throw new IllegalStateException("a compound has only plain parts");
                }
            }
        }
        adValorem = rated == packed.length ? packed : Arrays.copyOf(packed, rated);
        specifics = specific;
        specificCharge = ofSpecific;
        told = ofTold;
        textual = words;
        topUp = toTotal;
        anyHeld = someHeld;
    }

    private static int[] with(int[] numbers, int more) {
        int[] all = Arrays.copyOf(numbers, numbers.length + 1);
        all[numbers.length] = more;
        return all;
    }

    private static long packed(int charge, int portions, long millionths) {
        if (charge > MASK || millionths > Long.MAX_VALUE >>> MILLIONTHS) {
            throw new IllegalArgumentException("a leaf of " + charge + " charges, or a rate of " + millionths);
        }
        return (millionths << MILLIONTHS) | ((long) charge << CHARGE) | (portions & MASK);
    }

    private void add(int portions, long rate, boolean isHeld) {
        for (int p = 0; p < PORTIONS; p++) {
            if ((portions & (1 << p)) != 0) {
                rates[p] += rate;
                heldRates[p] += isHeld ? rate : 0;
            }
        }
    }

    /** How many charges the leaf has. */
    public int charges() {
        return charges;
    }

    /** How many of its rates are ad valorem; they are counted from nil. */
    public int adValorem() {
        return adValorem.length;
    }

    /** The charge that an ad valorem rate is of. */
    public int chargeOf(int rate) {
        return (int) (adValorem[rate] >>> CHARGE) & MASK;
    }

    /** The parts of the value that an ad valorem rate bears on. */
    public int portionsOf(int rate) {
        return (int) adValorem[rate] & MASK;
    }

    /** An ad valorem rate in millionths. */
    public long millionths(int rate) {
        return adValorem[rate] >>> MILLIONTHS;
    }

    /** The specific rates. */
    public List<DutyExpression.Specific> specifics() {
        return specifics;
    }

    /** The charge that a specific rate is of. */
    public int chargeOfSpecific(int rate) {
        return specificCharge[rate];
    }

    /** How many of its rates are told with the line; they are counted from nil. */
    public int told() {
        return told.length;
    }

    /** The charge that a told rate is of. */
    public int chargeOfTold(int rate) {
        return told[rate];
    }

    /** How many rates are only words. */
    public int textual() {
        return textual;
    }

    /** The charge that tops column 1 up to a total; −1 if none does. */
    public int topUp() {
        return topUp;
    }

    /** Whether the charge is the base rate. */
    public boolean isBase(int charge) {
        return base[charge];
    }

    /** Whether the charge is held void. */
    public boolean isHeld(int charge) {
        return held[charge];
    }

    public boolean anyHeld() {
        return anyHeld;
    }

    /** The sum of the ad valorem rates, in millionths, that a part of the value bears; of those held void only, if so asked. */
    public long rates(int portion, boolean heldOnly) {
        return heldOnly ? heldRates[portion] : rates[portion];
    }
}
