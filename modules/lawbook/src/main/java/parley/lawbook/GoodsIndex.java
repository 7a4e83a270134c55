package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All goods lists, merged by code prefix, so that what lists a code is on is found in a look-up per prefix length. */
public final class GoodsIndex {

    /**
     * One row of a goods list.
     *
     * @param list the id of the list
     * @param code the code, 2–10 digits
     * @param from first instant of entry it covers; null for as the measure
     * @param until first instant it no longer covers; null if open
     * @param known first day on which it could be known; null for as the measure
     * @param describedAs the article covered, where not the whole code; empty for the whole
     * @param line the line of its file
     */
    public record Row(
            String list,
            String code,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable LocalDate known,
            String describedAs,
            int line) {

        boolean isKnown(LocalDate knownBy) {
            return known == null || !known.isAfter(knownBy);
        }

        boolean covers(Instant entry) {
            return (from == null || !entry.isBefore(from)) && (until == null || entry.isBefore(until));
        }
    }

    private static final int[] LENGTHS = {10, 9, 8, 7, 6, 5, 4, 2};

    /** Rows of one code in an order of their own, so that the order in files never matters. */
    private static final Comparator<Row> IN_ORDER = Comparator.comparing(Row::list)
            .thenComparing(Row::describedAs)
            .thenComparing(Row::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Row::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Row::known, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<Row>> byCode = new HashMap<>();
    private final Map<String, List<Row>> longerByEight = new HashMap<>();
    private final List<Row> rows;

    public GoodsIndex(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            byCode.computeIfAbsent(row.code, _ -> new ArrayList<>(2)).add(row);
            if (row.code.length() > 8) {
                longerByEight
                        .computeIfAbsent(row.code.substring(0, 8), _ -> new ArrayList<>(2))
                        .add(row);
            }
        }
        byCode.values().stream().filter(there -> there.size() > 1).forEach(there -> there.sort(IN_ORDER));
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Row> rowsOf(String list) {
        return rows.stream()
                .filter(row -> row.list.equals(list))
                .sorted(Comparator.comparing(Row::code))
                .toList();
    }

    /** The rows by which lists ever hold the code, the longest code first. */
    List<Row> everHolding(String digits) {
        List<Row> rows = new ArrayList<>();
        for (int length : LENGTHS) {
            if (length <= digits.length()) {
                rows.addAll(byCode.getOrDefault(digits.substring(0, length), List.of()));
            }
        }
        return rows;
    }

    /** Whether one of the lists covers only part of what lies under eight digits, by a longer code. */
    public boolean splits(String eightDigits, Set<String> lists, Instant entry, LocalDate knownBy) {
        return longerByEight.getOrDefault(eightDigits, List.of()).stream()
                .filter(row -> lists.contains(row.list))
                .anyMatch(row -> row.isKnown(knownBy) && row.covers(entry));
    }
}
