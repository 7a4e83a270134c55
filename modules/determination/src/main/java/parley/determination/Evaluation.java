package parley.determination;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.lawbook.card.RateCard;
import parley.measure.FactTest;

/**
 * What a rate card comes to for one line: the least and the greatest answer that the known facts allow.
 *
 * @param least the least answer
 * @param greatest the greatest; its amount is meaningless where it is unbounded
 * @param unbounded whether the greatest has no bound, since a rate cannot be computed
 * @param leastRefundable the least cents owed under charges that are held void
 * @param greatestRefundable the greatest
 * @param open the questions that stayed open
 */
public record Evaluation(
        Answer least,
        Answer greatest,
        boolean unbounded,
        long leastRefundable,
        long greatestRefundable,
        List<FactTest> open) {

    public Evaluation {
        open = List.copyOf(open);
    }

    /** Both, as one answer where it is not known which holds. */
    static Evaluation merge(Evaluation a, Evaluation b) {
        Set<FactTest> open = new LinkedHashSet<>(a.open);
        open.addAll(b.open);
        return new Evaluation(
                a.least.total() <= b.least.total() ? a.least : b.least,
                a.greatest.total() >= b.greatest.total() ? a.greatest : b.greatest,
                a.unbounded || b.unbounded,
                Math.min(a.leastRefundable, b.leastRefundable),
                Math.max(a.greatestRefundable, b.greatestRefundable),
                List.copyOf(open));
    }

    public boolean isExact() {
        return !unbounded && least.total == greatest.total;
    }

    /**
     * One leaf, with the value parted in one way.
     *
     * @param leaf the leaf
     * @param parts cents of the value in each portion, by its ordinal
     * @param amounts cents owed under each charge of the leaf
     * @param total their sum
     * @param uncomputed how many charges could not be computed, and stand as nil
     */
    @SuppressWarnings("ArrayRecordComponent") // made for every line rated; never compared
    public record Answer(RateCard.Leaf leaf, long[] parts, long[] amounts, long total, int uncomputed) {

        /** What is owed under charges that are held void. */
        public long refundable() {
            long sum = 0;
            for (int i = 0; i < amounts.length; i++) {
                if (leaf.charges().get(i).standing().held()) {
                    sum += amounts[i];
                }
            }
            return sum;
        }
    }
}
