package parley.screening.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import parley.screening.Percent;
import parley.screening.Share;

/**
 * Entities and the shares they hold of one another on one day, as compressed rows: the interests in one entity lie side by
 * side, and so do the numbers of those that one entity holds. Shares are whole 10⁻¹² percent. Immutable but for
 * {@link #change}.
 */
public final class OwnershipGraph {

    static final long WHOLE = Percent.WHOLE.units();

    private final List<String> names;
    private final Map<String, Integer> ids;
    private final int[] inStart;
    private final int[] owner;
    private final int[] owned;
    private final long[] least;
    private final long[] greatest;
    private final int[] outStart;
    private final int[] outInterest;
    private final long[] totalLeast;

    private OwnershipGraph(List<String> names, Map<String, Integer> ids, Builder from) {
        this.names = names;
        this.ids = ids;
        int interests = from.size;
        int entities = names.size();
        inStart = starts(from.owned, interests, entities);
        owner = new int[interests];
        owned = new int[interests];
        least = new long[interests];
        greatest = new long[interests];
        totalLeast = new long[entities];
        int[] next = inStart.clone();
        for (int i = 0; i < interests; i++) {
            int at = next[from.owned[i]]++;
            owner[at] = from.owner[i];
            owned[at] = from.owned[i];
            least[at] = from.least[i];
            greatest[at] = from.greatest[i];
            totalLeast[owned[at]] = Capture.plus(totalLeast[owned[at]], least[at]);
        }
        outStart = starts(owner, interests, entities);
        outInterest = new int[interests];
        int[] nextOut = outStart.clone();
        for (int i = 0; i < interests; i++) {
            outInterest[nextOut[owner[i]]++] = i;
        }
    }

    private static int[] starts(int[] keys, int interests, int entities) {
        int[] starts = new int[entities + 1];
        for (int i = 0; i < interests; i++) {
            starts[keys[i] + 1]++;
        }
        for (int i = 0; i < entities; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    public int entities() {
        return names.size();
    }

    public int interests() {
        return owner.length;
    }

    public String name(int entity) {
        return names.get(entity);
    }

    public OptionalInt findEntity(String name) {
        Integer id = ids.get(name);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    int firstIn(int entity) {
        return inStart[entity];
    }

    int endIn(int entity) {
        return inStart[entity + 1];
    }

    int firstOut(int entity) {
        return outStart[entity];
    }

    int endOut(int entity) {
        return outStart[entity + 1];
    }

    /** The interest that stands at a place among those that entities hold. */
    int held(int place) {
        return outInterest[place];
    }

    int owner(int interest) {
        return owner[interest];
    }

    int owned(int interest) {
        return owned[interest];
    }

    long least(int interest) {
        return least[interest];
    }

    long greatest(int interest) {
        return greatest[interest];
    }

    Share share(int interest) {
        return new Share(new Percent(least[interest]), new Percent(greatest[interest]));
    }

    /** What all owners of an entity hold at the least. */
    long totalLeast(int entity) {
        return totalLeast[entity];
    }

    /** Changes the share of an interest in place. @return the entity that is owned */
    int change(int interest, Share share) {
        int entity = owned[interest];
        least[interest] = share.least().units();
        greatest[interest] = share.greatest().units();
        totalLeast[entity] = 0;
        for (int i = firstIn(entity); i < endIn(entity); i++) {
            totalLeast[entity] = Capture.plus(totalLeast[entity], least[i]);
        }
        return entity;
    }

    /** The part of the graph that bears on one entity: itself and all that own it, directly or through others. */
    OwnershipGraph above(int entity) {
        Builder builder = new Builder();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(entity));
        builder.entity(name(entity));
        while (!open.isEmpty()) {
            int next = open.remove();
            int below = builder.entity(name(next));
            for (int i = firstIn(next); i < endIn(next); i++) {
                int known = builder.names.size();
                int above = builder.entity(name(owner[i]));
                if (above == known) {
                    open.add(owner[i]);
                }
                builder.add(above, below, least[i], greatest[i]);
            }
        }
        return builder.build();
    }

    /** The entities of these names that are in the graph. */
    BitSet entities(Iterable<String> of) {
        BitSet found = new BitSet(entities());
        for (String name : of) {
            findEntity(name).ifPresent(found::set);
        }
        return found;
    }

    /** Gathers entities and interests. */
    public static final class Builder {

        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> ids = new HashMap<>();
        private int[] owner = new int[16];
        private int[] owned = new int[16];
        private long[] least = new long[16];
        private long[] greatest = new long[16];
        private int size;

        /** The number of the entity of that name, a new one if it is not there yet. */
        public int entity(String name) {
            Integer known = ids.putIfAbsent(name, names.size());
            if (known == null) {
                names.add(name);
                return names.size() - 1;
            }
            return known;
        }

        public Builder add(int ownerId, int ownedId, Share share) {
            return add(ownerId, ownedId, share.least().units(), share.greatest().units());
        }

        private Builder add(int ownerId, int ownedId, long from, long to) {
            if (size == owner.length) {
                owner = Arrays.copyOf(owner, 2 * size);
                owned = Arrays.copyOf(owned, 2 * size);
                least = Arrays.copyOf(least, 2 * size);
                greatest = Arrays.copyOf(greatest, 2 * size);
            }
            owner[size] = ownerId;
            owned[size] = ownedId;
            least[size] = from;
            greatest[size] = to;
            size++;
            return this;
        }

        public OwnershipGraph build() {
            return new OwnershipGraph(List.copyOf(names), Map.copyOf(ids), this);
        }
    }
}
