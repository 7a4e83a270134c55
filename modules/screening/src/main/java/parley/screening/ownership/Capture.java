package parley.screening.ownership;

import java.util.ArrayDeque;
import java.util.BitSet;
import parley.screening.Percent;
import parley.screening.Share;

/**
 * Whom listed owners catch, where the shares of all caught direct owners are added up and each tier counts afresh: the least
 * fixed point over caught direct owners, reached by passing on from each entity once when it is caught. Time and memory are
 * linear in the interests.
 *
 * <p>Shares that are not known are taken at their least or at their greatest; the greatest that caught owners can hold of an
 * entity is what is left of the whole when what all others surely hold is taken off. A listing or a share may change
 * afterwards; then only what lies below it is worked anew.
 */
public final class Capture {

    /** Far above any sum that is compared, far below overflow. */
    private static final long CEILING = Long.MAX_VALUE / 4;

    private final OwnershipGraph graph;
    private final BitSet listed;
    private final long threshold;
    private final boolean atGreatest;
    private final BitSet caught;
    private final long[] heldLeast;
    private final long[] heldGreatest;
    private final int[] turn;
    private int turns;

    private Capture(OwnershipGraph graph, BitSet listed, Percent threshold, boolean atGreatest) {
        this.graph = graph;
        this.listed = (BitSet) listed.clone();
        this.threshold = threshold.units();
        this.atGreatest = atGreatest;
        caught = new BitSet(graph.entities());
        heldLeast = new long[graph.entities()];
        heldGreatest = new long[graph.entities()];
        turn = new int[graph.entities()];
    }

    /** Whom the listed entities surely catch. */
    public static Capture least(OwnershipGraph graph, BitSet listed, Percent threshold) {
        return new Capture(graph, listed, threshold, false).started();
    }

    /** Whom they catch if every share that is not known is as great as it can be. */
    public static Capture greatest(OwnershipGraph graph, BitSet listed, Percent threshold) {
        return new Capture(graph, listed, threshold, true).started();
    }

    private Capture started() {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        listed.stream().forEach(entity -> take(entity, open));
        pass(open);
        return this;
    }

    /** Whether an entity is listed or caught. */
    public boolean isCaught(int entity) {
        return caught.get(entity);
    }

    /** How many entities are listed or caught. */
    public int size() {
        return caught.cardinality();
    }

    /** What listed and caught owners hold of an entity directly: surely, or at the greatest. */
    public Percent held(int entity) {
        return new Percent(
                Math.min(heldUnits(entity), atGreatest ? Math.max(OwnershipGraph.WHOLE, heldLeast[entity]) : CEILING));
    }

    private long heldUnits(int entity) {
        if (!atGreatest) {
            return heldLeast[entity];
        }
        long others = graph.totalLeast(entity) - heldLeast[entity];
        return Math.max(heldLeast[entity], Math.min(heldGreatest[entity], OwnershipGraph.WHOLE - others));
    }

    /** Which came first: an entity is caught by owners with an earlier turn. */
    int turn(int entity) {
        return turn[entity];
    }

    /** An entity comes onto a list. */
    public void list(int entity) {
        if (!listed.get(entity)) {
            listed.set(entity);
            ArrayDeque<Integer> open = new ArrayDeque<>();
            if (!caught.get(entity)) {
                take(entity, open);
            }
            pass(open);
        }
    }

    /** An entity goes off its list. */
    public void unlist(int entity) {
        if (listed.get(entity)) {
            listed.clear(entity);
            again(entity);
        }
    }

    /** The share of an interest becomes another, as when it is learnt. */
    public void change(int interest, Share share) {
        again(graph.change(interest, share));
    }

    /** Works anew what lies below an entity: itself, and what it reaches through caught entities. */
    private void again(int entity) {
        BitSet below = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        below.set(entity);
        open.add(entity);
        while (!open.isEmpty()) {
            int next = open.remove();
            if (!caught.get(next)) {
                continue;
            }
            for (int at = graph.firstOut(next); at < graph.endOut(next); at++) {
                int reached = graph.owned(graph.held(at));
                if (!below.get(reached)) {
                    below.set(reached);
                    open.add(reached);
                }
            }
        }
        below.stream().forEach(caught::clear);
        below.stream().forEach(this::sumAgain);
        below.stream().forEach(each -> {
            if (listed.get(each) || heldUnits(each) >= threshold) {
                take(each, open);
            }
        });
        pass(open);
    }

    private void sumAgain(int entity) {
        heldLeast[entity] = 0;
        heldGreatest[entity] = 0;
        for (int i = graph.firstIn(entity); i < graph.endIn(entity); i++) {
            if (caught.get(graph.owner(i)) && graph.owner(i) != entity) {
                add(i);
            }
        }
    }

    private void pass(ArrayDeque<Integer> open) {
        while (!open.isEmpty()) {
            int next = open.remove();
            for (int at = graph.firstOut(next); at < graph.endOut(next); at++) {
                int interest = graph.held(at);
                int entity = graph.owned(interest);
                if (entity != next) {
                    add(interest);
                    if (!caught.get(entity) && heldUnits(entity) >= threshold) {
                        take(entity, open);
                    }
                }
            }
        }
    }

    private void add(int interest) {
        int entity = graph.owned(interest);
        heldLeast[entity] = plus(heldLeast[entity], graph.least(interest));
        heldGreatest[entity] = plus(heldGreatest[entity], graph.greatest(interest));
    }

    private void take(int entity, ArrayDeque<Integer> open) {
        caught.set(entity);
        turn[entity] = ++turns;
        open.add(entity);
    }

    static long plus(long a, long b) {
        return Math.min(CEILING, a + b);
    }
}
