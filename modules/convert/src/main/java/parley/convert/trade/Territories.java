package parley.convert.trade;

import java.util.List;
import java.util.Map;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** Territories by their two-letter code, with the groups that acts name as one. */
public final class Territories {

    /** Names that the publisher shortens too far. */
    private static final Map<String, String> FULLER = Map.of(
            "GB", "United Kingdom", "BA", "Bosnia and Herzegovina", "CG", "Congo", "CD", "Congo, Democratic Republic");

    private Territories() {}

    /** From a table of {@code iso2,name,eu27}. */
    public static CsvTable read(InputFolder input, String file) {
        return new CsvTable(
                List.of("code", "name", "groups"),
                input.rows(file).stream()
                        .map(Territories::record)
                        .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
                        .toList());
    }

    private static List<String> record(Row row) {
        String code = row.get("iso2");
        String name = FULLER.getOrDefault(code, row.get("name").replace(" & ", " and "));
        return List.of(code, name, row.get("eu27").equals("1") ? "EU" : "");
    }
}
