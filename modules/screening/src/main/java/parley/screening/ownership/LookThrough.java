package parley.screening.ownership;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import parley.screening.Percent;

/**
 * What listed entities own of an entity when shares are multiplied along every chain and added up: the reading of indirect
 * ownership that a text may have in mind which states none. Rounded upwards at sixty digits; where entities own one
 * another the sum over ever longer chains is carried on until it no longer grows.
 */
final class LookThrough {

    private static final MathContext DIGITS = new MathContext(60, RoundingMode.UP);
    private static final BigDecimal STILL = new BigDecimal("1e-30");
    private static final int ROUNDS = 2000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LookThrough() {}

    /** The share of an entity in percent, each unknown share at its least or its greatest; at most 100. */
    static BigDecimal percent(OwnershipGraph graph, BitSet listed, int entity, boolean atGreatest) {
        BigDecimal[] shares = new BigDecimal[graph.entities()];
        Arrays.fill(shares, BigDecimal.ZERO);
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal grown = BigDecimal.ZERO;
            BigDecimal[] next = new BigDecimal[shares.length];
            for (int each = 0; each < shares.length; each++) {
                next[each] = listed.get(each) ? HUNDRED : share(graph, listed, shares, each, atGreatest);
                grown = grown.max(next[each].subtract(shares[each], DIGITS));
            }
            shares = next;
            if (grown.compareTo(STILL) < 0) {
                break;
            }
        }
        return shares[entity];
    }

    private static BigDecimal share(
            OwnershipGraph graph, BitSet listed, BigDecimal[] shares, int entity, boolean atGreatest) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = graph.firstIn(entity); i < graph.endIn(entity); i++) {
            if (graph.owner(i) != entity || listed.get(entity)) {
                long units = atGreatest ? graph.greatest(i) : graph.least(i);
                BigDecimal part = new Percent(units).decimal().movePointLeft(2);
                sum = sum.add(part.multiply(shares[graph.owner(i)], DIGITS), DIGITS);
            }
        }
        return sum.min(HUNDRED);
    }
}
