package parley.lawbook.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.lawbook.CodeIndex;
import parley.lawbook.GoodsClass;
import parley.lawbook.Schedule;

/**
 * Kinds of codes: the codes of one edition that no slice of it tells apart, since their goods are of one class and their
 * lines print the same rates. A code that a line of its own does not rate is a kind by itself.
 */
public final class Kinds {

    private final Places places;
    private final Schedule.Columns columns;
    private final CodeIndex codes;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Places.Place> examples = new ArrayList<>();
    private volatile int[] byCode = new int[0];

    private record Alike(GoodsClass goods, String general, String special, String column2) {}

    Kinds(Places places, Schedule schedule, CodeIndex codes) {
        this.places = places;
        this.columns = schedule.columns();
        this.codes = codes;
    }

    /**
     * The number of the kind that a code is of, counted from nil.
     *
     * @param code the number of the code in the law book's {@link CodeIndex}
     */
    public int of(int code) {
        int[] known = byCode;
        int kind = code < known.length ? known[code] - 1 : -1;
        return kind >= 0 ? kind : take(code);
    }

    private synchronized int take(int code) {
        int[] known = byCode;
        if (code >= known.length) {
            known = Arrays.copyOf(known, Math.max(2 * codes.size(), code + 1));
        }
        int kind = number(places.of(codes.code(code)));
        known[code] = kind + 1;
        byCode = known;
        return kind;
    }

    private int number(Places.Place place) {
        Integer known = numbers.putIfAbsent(whatTellsApart(place), examples.size());
        if (known != null) {
            return known;
        }
        examples.add(place);
        return examples.size() - 1;
    }

    /** Where a code of the kind is rated. */
    synchronized Places.Place example(int kind) {
        return examples.get(kind);
    }

    private Object whatTellsApart(Places.Place place) {
        return place.resolution() instanceof Schedule.Resolution.Line line
                ? new Alike(
                        place.spots().getFirst().goods(),
                        columns.general().get(line.index()),
                        columns.special().get(line.index()),
                        columns.column2().get(line.index()))
                : place.code();
    }
}
