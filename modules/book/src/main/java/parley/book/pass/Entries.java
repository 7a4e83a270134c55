package parley.book.pass;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The entries that lines of a book name, and what their lines come to. */
final class Entries {

    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] ids = new String[16];
    private long[] values = new long[16];

    /** Adds a line. @return the number of its entry */
    int add(String id, long value) {
        int number = numbers.computeIfAbsent(id, _ -> numbers.size());
        if (number >= ids.length) {
            ids = Arrays.copyOf(ids, 2 * ids.length);
            values = Arrays.copyOf(values, 2 * values.length);
        }
        ids[number] = id;
        values[number] += value;
        return number;
    }

    /** The value in cents of the entry's lines so far. */
    long value(int number) {
        return values[number];
    }

    String id(int number) {
        return ids[number];
    }
}
