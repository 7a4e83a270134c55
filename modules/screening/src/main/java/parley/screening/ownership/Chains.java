package parley.screening.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.screening.ownership.OwnershipAnswer.Link;

/** The chains of interests that lead from listed parties down to one entity. */
final class Chains {

    private final OwnershipGraph graph;

    Chains(OwnershipGraph graph) {
        this.graph = graph;
    }

    /**
     * Every interest by which a reading comes from listed owners to the entity, owners before what they own.
     *
     * @param sources receives the listed entities where the chains begin
     */
    List<Link> caught(Reading reading, BitSet listed, int entity, Set<Integer> sources) {
        List<Integer> used = new ArrayList<>();
        BitSet seen = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(entity));
        seen.set(entity);
        while (!open.isEmpty()) {
            int next = open.remove();
            if (listed.get(next) && next != entity) {
                sources.add(next);
                continue;
            }
            for (int i = graph.firstIn(next); i < graph.endIn(next); i++) {
                int owner = graph.owner(i);
                if (graph.greatest(i) > 0
                        && reading.caught().test(owner)
                        && reading.turn().applyAsInt(owner) < reading.turn().applyAsInt(next)) {
                    used.add(i);
                    if (!seen.get(owner)) {
                        seen.set(owner);
                        open.add(owner);
                    }
                }
            }
        }
        Collections.reverse(used);
        return used.stream()
                .sorted(Comparator.comparingInt((Integer i) -> reading.turn().applyAsInt(graph.owned(i)))
                        .thenComparing(i -> graph.name(graph.owner(i))))
                .map(this::link)
                .toList();
    }

    /** The shortest chain from each listed entity to the entity, the nearest first. */
    Map<Integer, List<Link>> nearest(BitSet listed, int entity) {
        Map<Integer, Integer> down = new HashMap<>();
        Map<Integer, List<Link>> chains = new LinkedHashMap<>();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(entity));
        down.put(entity, -1);
        while (!open.isEmpty()) {
            int next = open.remove();
            if (listed.get(next) && next != entity) {
                chains.put(next, chain(down, next));
                continue;
            }
            for (int i = graph.firstIn(next); i < graph.endIn(next); i++) {
                if (graph.greatest(i) > 0 && down.putIfAbsent(graph.owner(i), i) == null) {
                    open.add(graph.owner(i));
                }
            }
        }
        return chains;
    }

    private List<Link> chain(Map<Integer, Integer> down, int from) {
        List<Link> chain = new ArrayList<>();
        for (int i = down.getOrDefault(from, -1); i >= 0; i = down.getOrDefault(graph.owned(i), -1)) {
            chain.add(link(i));
        }
        return chain;
    }

    Link link(int interest) {
        return new Link(graph.name(graph.owner(interest)), graph.name(graph.owned(interest)), graph.share(interest));
    }

    /** Entities that own one another in a circle, each circle's members by name; one that owns itself is a circle of one. */
    List<List<String>> circles() {
        Set<List<String>> circles = new LinkedHashSet<>();
        int[] part = new Components(graph).parts();
        Map<Integer, List<String>> members = new HashMap<>();
        for (int each = 0; each < graph.entities(); each++) {
            members.computeIfAbsent(part[each], _ -> new ArrayList<>()).add(graph.name(each));
        }
        members.values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> circles.add(names.stream().sorted().toList()));
        for (int each = 0; each < graph.entities(); each++) {
            if (ownsItself(each)) {
                circles.add(List.of(graph.name(each)));
            }
        }
        return circles.stream()
                .sorted(Comparator.comparing(names -> names.getFirst()))
                .toList();
    }

    private boolean ownsItself(int entity) {
        for (int i = graph.firstIn(entity); i < graph.endIn(entity); i++) {
            if (graph.owner(i) == entity) {
                return true;
            }
        }
        return false;
    }
}
