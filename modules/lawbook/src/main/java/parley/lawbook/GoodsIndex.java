package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

        boolean covers(Instant entry, LocalDate knownBy) {
            return (known == null || !known.isAfter(knownBy))
                    && (from == null || !entry.isBefore(from))
                    && (until == null || entry.isBefore(until));
        }
    }

    private static final int[] LENGTHS = {10, 9, 8, 7, 6, 5, 4, 2};

    private final Map<String, List<Row>> byCode = new HashMap<>();
    private final List<Row> rows;

    public GoodsIndex(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            byCode.computeIfAbsent(row.code, _ -> new ArrayList<>(2)).add(row);
        }
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

    /**
     * The rows by which lists hold the code then, of each list those with the longest code only.
     *
     * @param digits the digits of the code, eight or ten
     */
    public Map<String, List<Row>> holding(String digits, Instant entry, LocalDate knownBy) {
        Map<String, List<Row>> found = new HashMap<>();
        for (int length : LENGTHS) {
            if (length > digits.length()) {
                continue;
            }
            for (Row row : byCode.getOrDefault(digits.substring(0, length), List.of())) {
                if (!row.covers(entry, knownBy)) {
                    continue;
                }
                List<Row> held = found.computeIfAbsent(row.list, _ -> new ArrayList<>(1));
                if (held.isEmpty() || held.getFirst().code.length() == length) {
                    held.add(row);
                }
            }
        }
        return found;
    }

    /** Whether some list covers only part of what lies under eight digits, by a longer code. */
    public boolean splits(String eightDigits, Instant entry, LocalDate knownBy) {
        return byCode.entrySet().stream()
                .filter(entryRows ->
                        entryRows.getKey().length() > 8 && entryRows.getKey().startsWith(eightDigits))
                .flatMap(entryRows -> entryRows.getValue().stream())
                .anyMatch(row -> row.covers(entry, knownBy));
    }
}
