package parley.lawbook.card;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
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
    private volatile Places.Place[] examples = new Places.Place[1 << 10];

    /** One more than the kind, by the number of the code; nil where it is not known yet. */
    private volatile AtomicIntegerArray byCode = new AtomicIntegerArray(1 << 10);

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
        AtomicIntegerArray known = byCode;
        int kind = code < known.length() ? known.getAcquire(code) - 1 : -1;
        return kind >= 0 ? kind : keep(code, places.of(codes.code(code)));
    }

    private synchronized int keep(int code, Places.Place place) {
        AtomicIntegerArray known = byCode;
        if (code >= known.length()) {
            known = grown(known, Math.max(2 * codes.size(), code + 1));
            byCode = known;
        }
        int kind = number(place);
        known.setRelease(code, kind + 1);
        return kind;
    }

    private static AtomicIntegerArray grown(AtomicIntegerArray from, int length) {
        AtomicIntegerArray grown = new AtomicIntegerArray(length);
        for (int i = 0; i < from.length(); i++) {
            grown.setPlain(i, from.getPlain(i));
        }
        return grown;
    }

    private int number(Places.Place place) {
        Integer known = numbers.putIfAbsent(whatTellsApart(place), numbers.size());
        if (known != null) {
            return known;
        }
        int number = numbers.size() - 1;
        Places.Place[] all = number < examples.length ? examples : Arrays.copyOf(examples, 2 * examples.length);
        all[number] = place;
        examples = all;
        return number;
    }

    /** Where a code of the kind is rated. */
    Places.Place example(int kind) {
        return examples[kind];
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
