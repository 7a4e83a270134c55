package parley.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/** The lines that are largest in something, in the making; of equals those that stand first in the book. */
final class Largest<T> {

    private final int most;
    private final PriorityQueue<Kept<T>> kept =
            new PriorityQueue<>(Comparator.<Kept<T>>naturalOrder().reversed());

    /** Orders the largest first. */
    private record Kept<T>(long size, int line, T what) implements Comparable<Kept<T>> {
        @Override
        public int compareTo(Kept<T> other) {
            return size != other.size ? Long.compare(other.size, size) : Integer.compare(line, other.line);
        }
    }

    /** @param most how many are kept */
    Largest(int most) {
        this.most = most;
    }

    /** @param what is kept of the line; made only if it is */
    void offer(long size, int line, IntFunction<T> what) {
        Kept<T> smallest = kept.peek();
        if (smallest == null
                || kept.size() < most
                || size > smallest.size
                || (size == smallest.size && line < smallest.line)) {
            keep(new Kept<>(size, line, what.apply(line)));
        }
    }

    private void keep(Kept<T> one) {
        kept.add(one);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    void merge(Largest<T> other) {
        other.kept.forEach(this::keep);
    }

    /** The largest first. */
    List<T> inOrder() {
        List<Kept<T>> all = new ArrayList<>(kept);
        all.sort(Comparator.naturalOrder());
        return all.stream().map(Kept::what).toList();
    }
}
