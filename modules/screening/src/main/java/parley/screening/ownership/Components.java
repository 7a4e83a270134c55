package parley.screening.ownership;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/** Which entities own one another, directly or in a circle: Kosaraju's two passes, without recursion. */
final class Components {

    private final OwnershipGraph graph;
    private final int[] part;

    Components(OwnershipGraph graph) {
        this.graph = graph;
        part = new int[graph.entities()];
        Arrays.fill(part, -1);
        int[] order = finished();
        for (int i = order.length - 1; i >= 0; i--) {
            gather(order[i], i);
        }
    }

    /** A number for each entity, the same for those that own one another. */
    int[] parts() {
        return part;
    }

    private int[] finished() {
        int[] order = new int[graph.entities()];
        int count = 0;
        BitSet seen = new BitSet();
        int[] place = new int[graph.entities()];
        ArrayDeque<Integer> path = new ArrayDeque<>();
        for (int root = 0; root < graph.entities(); root++) {
            if (seen.get(root)) {
                continue;
            }
            seen.set(root);
            place[root] = graph.firstOut(root);
            path.push(root);
            while (!path.isEmpty()) {
                int top = path.getFirst();
                if (place[top] == graph.endOut(top)) {
                    order[count++] = path.pop();
                    continue;
                }
                int next = graph.owned(graph.held(place[top]++));
                if (!seen.get(next)) {
                    seen.set(next);
                    place[next] = graph.firstOut(next);
                    path.push(next);
                }
            }
        }
        return order;
    }

    private void gather(int root, int number) {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        if (part[root] < 0) {
            part[root] = number;
            open.add(root);
        }
        while (!open.isEmpty()) {
            int next = open.remove();
            for (int i = graph.firstIn(next); i < graph.endIn(next); i++) {
                if (part[graph.owner(i)] < 0) {
                    part[graph.owner(i)] = number;
                    open.add(graph.owner(i));
                }
            }
        }
    }
}
