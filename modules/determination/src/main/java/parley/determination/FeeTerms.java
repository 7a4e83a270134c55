package parley.determination;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;
import parley.ground.Truth;
import parley.lawbook.Coverage;
import parley.lawbook.card.LawSlice;
import parley.measure.CommodityCode;
import parley.measure.Effect;
import parley.measure.FactTest;
import parley.measure.Proviso;

/**
 * The fees of a slice, in cents: each is taken of the value of its whole entry, not less and not more than its limits, and
 * apportioned to the lines by value, so that the lines of an entry sum to the cent.
 */
final class FeeTerms {

    private static final long NO_LIMIT = -1;

    private final List<Term> terms = new ArrayList<>();
    private final List<Coverage.Entry> missing;

    /** One fee. */
    record Term(LawSlice.Bearing bearing, Effect.Fee fee, long least, long most, List<List<FactTest>> freeing) {

        boolean frees(Facts facts, long value) {
            for (int i = 0; i < freeing.size(); i++) {
                if (holds(freeing.get(i), facts, value)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean holds(List<FactTest> tests, Facts facts, long value) {
            for (int i = 0; i < tests.size(); i++) {
                if (facts.answer(tests.get(i), value) != Truth.YES) {
                    return false;
                }
            }
            return true;
        }

        /** What the whole entry owes. */
        private long ofEntry(long value) {
            long share = fee.rate().centsOf(value);
            if (least != NO_LIMIT && share < least) {
                return least;
            }
            return most != NO_LIMIT && share > most ? most : share;
        }

        /** The share of a line: what is due up to and with it, less what is due before it. */
        long ofLine(long value, long entry, long before) {
            long fee = ofEntry(entry);
            return value == entry ? fee : upTo(fee, before + value, entry) - upTo(fee, before, entry);
        }

        /** What is due of the fee up to so much of the value of its entry, half up. */
        private static long upTo(long fee, long value, long entry) {
            if (entry == 0) {
                return fee;
            }
            if (Math.multiplyHigh(fee, value) == 0 && fee * value >= 0 && fee * value < Long.MAX_VALUE / 4) {
                return (2 * fee * value + entry) / (2 * entry);
            }
            BigInteger whole = BigInteger.valueOf(entry);
            return BigInteger.valueOf(fee)
                    .multiply(BigInteger.valueOf(value))
                    .shiftLeft(1)
                    .add(whole)
                    .divide(whole.shiftLeft(1))
                    .longValueExact();
        }
    }

    FeeTerms(LawSlice slice) {
        missing = slice.notModelled().stream()
                .filter(entry -> entry.authority().equals("fees"))
                .toList();
        for (LawSlice.Bearing bearing : slice.fees()) {
            if (bearing.standing().effect() instanceof Effect.Fee fee) {
                List<List<FactTest>> freeing = bearing.provisos().stream()
                        .map(Proviso::condition)
                        .map(condition -> condition.tests())
                        .toList();
                terms.add(new Term(bearing, fee, limit(fee.least()), limit(fee.most()), freeing));
            }
        }
    }

    private static long limit(@Nullable BigDecimal dollars) {
        return dollars == null ? NO_LIMIT : Money.ofDollars(dollars).cents();
    }

    List<Term> terms() {
        return terms;
    }

    /** All fees of a line, in cents, nil where it is freed of all; −1 where one of them is not modelled. */
    long cents(CommodityCode code, Facts facts, long value, long entry, long before) {
        for (int i = 0; i < missing.size(); i++) {
            if (missing.get(i).concerns(code)) {
                return -1;
            }
        }
        long sum = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (!term.frees(facts, value)) {
                sum += term.ofLine(value, entry, before);
            }
        }
        return sum;
    }
}
