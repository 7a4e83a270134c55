package parley.book.pass;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums of the lines that a dimension tells apart. */
final class Groups {

    private final Dimension dimension;
    private final int outcomes;
    private final Map<Object, Sums> byKey = new HashMap<>();
    private @Nullable Sums[] byNumber = new Sums[1 << 8];

    Groups(Dimension dimension, int outcomes) {
        this.dimension = dimension;
        this.outcomes = outcomes;
    }

    /** The sums that the line belongs to. */
    Sums of(Batch batch, int line) {
        int number = dimension.number(batch, line);
        if (number < 0) {
            return of(dimension.of(batch, line));
        }
        if (number >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, Math.max(number + 1, 2 * byNumber.length));
        }
        Sums sums = byNumber[number];
        if (sums == null) {
            sums = of(dimension.of(batch, line));
            byNumber[number] = sums;
        }
        return sums;
    }

    private Sums of(Object key) {
        return byKey.computeIfAbsent(key, _ -> new Sums(outcomes));
    }

    void merge(Groups other) {
        other.byKey.forEach((key, sums) -> of(key).merge(sums));
    }

    /** Figures for each outcome, by what lines are under in words. */
    SortedMap<String, List<Figure>> figures() {
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        byKey.forEach((key, sums) -> figures.put(key.toString(), sums.figures()));
        return figures;
    }
}
