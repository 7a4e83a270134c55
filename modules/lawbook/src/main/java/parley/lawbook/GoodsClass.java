package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Codes that no goods list tells apart at any time: the same lists hold them, by numbers of the same length, as the same
 * articles, over the same stretches. Made by {@link GoodsClasses}, each once, so that they compare by identity.
 */
public final class GoodsClass {

    /**
     * How a list holds the codes of a class.
     *
     * @param number counts up from nil over all that is so held; equal for equals
     * @param list the id of the list
     * @param length how many digits of the code it lists
     * @param describedAs the article covered, where not the whole code; empty for the whole
     */
    public record Held(int number, String list, int length, String describedAs) {}

    private final List<GoodsIndex.Row> rows;
    private final List<Held> held;
    private final @Nullable LocalDate[] replaced;

    /**
     * @param rows the rows of one code of the class, the longest number first
     * @param held how each holds the code
     */
    GoodsClass(List<GoodsIndex.Row> rows, List<Held> held) {
        this.rows = List.copyOf(rows);
        this.held = List.copyOf(held);
        this.replaced = new LocalDate[rows.size()];
        for (int i = 0; i < replaced.length; i++) {
            replaced[i] = replaced(i);
        }
    }

    /** How lists hold the codes then: of each list by the longest number only. */
    public List<Held> holding(Instant entry, LocalDate knownBy) {
        List<Held> found = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            GoodsIndex.Row row = rows.get(i);
            if (row.covers(entry) && row.isKnown(knownBy) && !isReplaced(i, knownBy) && isLongest(held.get(i), found)) {
                found.add(held.get(i));
            }
        }
        return found;
    }

    private static boolean isLongest(Held candidate, List<Held> found) {
        for (int i = 0; i < found.size(); i++) {
            Held other = found.get(i);
            if (other.list.equals(candidate.list)) {
                return other.length == candidate.length;
            }
        }
        return true;
    }

    private boolean isReplaced(int i, LocalDate knownBy) {
        LocalDate from = replaced[i];
        return from != null && !from.isAfter(knownBy);
    }

    /**
     * The first day on which another row could be known that tells the same stretch of the same article anew: how a removal is
     * written. Null if none does.
     */
    private @Nullable LocalDate replaced(int i) {
        LocalDate first = null;
        for (int j = 0; j < rows.size(); j++) {
            LocalDate known = rows.get(j).known();
            if (known != null
                    && held.get(j).number == held.get(i).number
                    && isLater(rows.get(j), rows.get(i))
                    && (first == null || known.isBefore(first))) {
                first = known;
            }
        }
        return first;
    }

    private static boolean isLater(GoodsIndex.Row row, GoodsIndex.Row other) {
        LocalDate known = row.known();
        LocalDate before = other.known();
        return Objects.equals(row.from(), other.from()) && known != null && (before == null || known.isAfter(before));
    }
}
