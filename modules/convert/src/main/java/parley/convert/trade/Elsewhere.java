package parley.convert.trade;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/**
 * The same ledger for origins whose goods had no programme of their own in 2024: no agreement, and no preference in force,
 * since the Generalized System of Preferences had lapsed. What they enter free of column 1, they enter by a claim that is
 * open to goods of China too.
 */
public final class Elsewhere {

    /** The Census Bureau's numbers of these origins. */
    private static final Map<String, String> ORIGINS = Map.ofEntries(
            Map.entry("0003", "European Union"),
            Map.entry("4120", "United Kingdom"),
            Map.entry("4419", "Switzerland"),
            Map.entry("4039", "Norway"),
            Map.entry("4890", "Turkey"),
            Map.entry("5330", "India"),
            Map.entry("5350", "Pakistan"),
            Map.entry("5380", "Bangladesh"),
            Map.entry("5420", "Sri Lanka"),
            Map.entry("5490", "Thailand"),
            Map.entry("5520", "Vietnam"),
            Map.entry("5550", "Cambodia"),
            Map.entry("5570", "Malaysia"),
            Map.entry("5600", "Indonesia"),
            Map.entry("5650", "Philippines"),
            Map.entry("5830", "Taiwan"),
            Map.entry("3510", "Brazil"),
            Map.entry("3570", "Argentina"),
            Map.entry("6141", "New Zealand"));

    private Elsewhere() {}

    /** From a table of {@code CTY_CODE,HS10,imports,duty}, every origin's imports by ten-digit number. */
    public static CsvTable calculatedDuty(InputFolder input, String file) {
        SortedMap<String, long[]> byCode = new TreeMap<>();
        for (Row row : input.rows(file)) {
            if (ORIGINS.containsKey(row.get("CTY_CODE"))) {
                long[] sums = byCode.computeIfAbsent(row.get("HS10"), _ -> new long[2]);
                sums[0] += dollars(row, "imports");
                sums[1] += dollars(row, "duty");
            }
        }
        return new CsvTable(
                List.of("code", "value", "calculated_duty"),
                byCode.entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey(), Long.toString(entry.getValue()[0]), Long.toString(entry.getValue()[1])))
                        .toList());
    }

    private static long dollars(Row row, String column) {
        try {
            return Long.parseLong(row.get(column));
        } catch (NumberFormatException e) {
            throw new ConversionException(
                    row.place() + ": " + column + " \"" + row.get(column) + "\" is not a whole number of dollars.", e);
        }
    }
}
