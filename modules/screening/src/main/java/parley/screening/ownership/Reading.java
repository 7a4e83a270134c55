package parley.screening.ownership;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import parley.screening.Percent;

/**
 * One way to count: whom it surely catches and whom at the greatest, over the part of the graph above one entity.
 *
 * @param sure whether the entity is surely caught
 * @param possible whether it is caught if every unknown share is as great as it can be
 * @param least what is surely held of it
 * @param greatest what is held of it at the greatest
 * @param caught which entities are caught, at the greatest where the entity is only possibly caught
 * @param turn in which turn each was caught
 */
record Reading(
        boolean sure, boolean possible, Percent least, Percent greatest, IntPredicate caught, IntUnaryOperator turn) {

    /** Shares of all listed owners added up, each tier afresh. */
    static Reading together(OwnershipGraph graph, BitSet sure, BitSet possible, Percent threshold, int entity) {
        Capture least = Capture.least(graph, sure, threshold);
        Capture greatest = Capture.greatest(graph, possible, threshold);
        Capture shown = least.isCaught(entity) ? least : greatest;
        return new Reading(
                least.isCaught(entity),
                greatest.isCaught(entity),
                least.held(entity),
                greatest.held(entity),
                shown::isCaught,
                shown::turn);
    }

    /** Each listed owner by itself, with what it catches, each tier afresh; the one that holds most counts. */
    static Reading single(OwnershipGraph graph, BitSet sure, BitSet possible, Percent threshold, int entity) {
        Reading best = together(graph, new BitSet(), new BitSet(), threshold, entity);
        for (int each = possible.nextSetBit(0); each >= 0; each = possible.nextSetBit(each + 1)) {
            BitSet alone = new BitSet();
            alone.set(each);
            Reading reading = together(graph, sure.get(each) ? alone : new BitSet(), alone, threshold, entity);
            best = best.or(reading);
        }
        return best;
    }

    /** Each listed owner by itself, what it holds directly and nothing more. */
    static Reading direct(OwnershipGraph graph, BitSet sure, BitSet possible, Percent threshold, int entity) {
        OwnershipGraph.Builder owners = new OwnershipGraph.Builder();
        for (int each = 0; each < graph.entities(); each++) {
            owners.entity(graph.name(each));
        }
        for (int i = graph.firstIn(entity); i < graph.endIn(entity); i++) {
            owners.add(graph.owner(i), graph.owned(i), graph.share(i));
        }
        return single(owners.build(), sure, possible, threshold, entity);
    }

    /** Shares multiplied along chains, of all listed owners together. */
    static Reading lookThrough(OwnershipGraph graph, BitSet sure, BitSet possible, Percent threshold, int entity) {
        BigDecimal half = threshold.decimal();
        BigDecimal least = LookThrough.percent(graph, sure, entity, false);
        BigDecimal greatest = LookThrough.percent(graph, possible, entity, true);
        return new Reading(
                least.compareTo(half) >= 0,
                greatest.compareTo(half) >= 0,
                percent(least),
                percent(greatest),
                _ -> true,
                each -> each == entity ? Integer.MAX_VALUE : possible.get(each) ? 0 : 1);
    }

    private static Percent percent(BigDecimal value) {
        return new Percent(value.movePointRight(Percent.DECIMALS).longValue());
    }

    /** What either of two ways catches; of the shares the greater. */
    Reading or(Reading other) {
        boolean keep = sure || (!other.sure && (possible || !other.possible));
        return new Reading(
                sure || other.sure,
                possible || other.possible,
                least.compareTo(other.least) >= 0 ? least : other.least,
                greatest.compareTo(other.greatest) >= 0 ? greatest : other.greatest,
                keep ? caught : other.caught,
                keep ? turn : other.turn);
    }
}
