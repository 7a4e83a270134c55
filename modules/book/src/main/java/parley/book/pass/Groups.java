package parley.book.pass;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.book.pass.Dimension.Trait;

/** Sums of the lines that some dimensions tell apart, all of which one trait of a line decides. */
final class Groups {

    private final List<Dimension> dimensions;
    private final Map<List<Object>, Sums> byPlaces = new HashMap<>();
    private @Nullable Sums[] byNumber = new Sums[1 << 8];

    Groups(Trait trait, List<Dimension> dimensions) {
        this.dimensions = dimensions.stream().filter(of -> of.trait() == trait).toList();
    }

    /**
     * The sums that the line belongs to.
     *
     * @param number a small number that only lines alike in the trait have; −1 where there is none
     */
    Sums of(Batch batch, int line, int number) {
        Sums sums = number >= 0 && number < byNumber.length ? byNumber[number] : null;
        return sums != null ? sums : lookUp(batch, line, number);
    }

    private Sums lookUp(Batch batch, int line, int number) {
        Sums sums = of(dimensions.stream().map(of -> of.of(batch, line)).toList());
        if (number >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, Math.max(number + 1, 2 * byNumber.length));
        }
        if (number >= 0) {
            byNumber[number] = sums;
        }
        return sums;
    }

    /** @param places what lines are under in each dimension */
    private Sums of(List<Object> places) {
        return byPlaces.computeIfAbsent(places, _ -> new Sums());
    }

    void merge(Groups other) {
        other.byPlaces.forEach((places, sums) -> of(places).merge(sums));
    }

    /** All lines. */
    Sums all() {
        Sums all = new Sums();
        byPlaces.values().forEach(all::merge);
        return all;
    }

    /** Sums by what lines are under in one of the dimensions, in words. */
    SortedMap<String, Sums> by(Dimension dimension) {
        int at = dimensions.indexOf(dimension);
        SortedMap<String, Sums> by = new TreeMap<>();
        byPlaces.forEach((places, sums) ->
                by.computeIfAbsent(places.get(at).toString(), _ -> new Sums()).merge(sums));
        return by;
    }
}
