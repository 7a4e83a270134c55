package parley.convert.inputoutput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** The use tables of the United States by detailed industry, domestic and imported apart, in the form of our own. */
public final class UsDetail {

    private static final List<List<String>> SOURCES = List.of(List.of(
            "all",
            "US Bureau of Economic Analysis, use tables by detailed industry with import matrices, scaled to 2024 by The"
                    + " Budget Lab at Yale",
            "2024",
            "work of the United States government, in the public domain; of the scaling no terms are stated",
            "million USD; 398 of 402 industries, those that make and use; the benchmark year is not told there"));

    private UsDetail() {}

    /** The tables by file name; industries are those that have an output and are users and used. */
    public static SequencedMap<String, CsvTable> tables(InputFolder input) {
        List<Row> domestic = input.rows("detail/bea_use_domestic.csv");
        Map<String, Row> imported = byCode(input.rows("detail/bea_use_import.csv"));
        Map<String, Row> titles = new LinkedHashMap<>();
        input.rows("detail/bea_commodity_descriptions.csv").forEach(row -> titles.put(row.get("Commodity Code"), row));
        Map<String, Row> used = byCode(domestic);
        List<List<String>> industries = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Row row : input.rows("detail/bea_industry_output.csv")) {
            String code = row.get("bea_code");
            if (used.containsKey(code) && imported.containsKey(code)) {
                codes.add(code);
                Row title = titles.get(code);
                industries.add(List.of(code, title == null ? code : title.get("Description"), row.get("output")));
            }
        }
        List<List<String>> use = new ArrayList<>();
        for (String commodity : codes) {
            for (String industry : codes) {
                String home = nil(used, commodity, industry);
                String abroad = nil(imported, commodity, industry);
                if (!home.equals("0") || !abroad.equals("0")) {
                    use.add(List.of(commodity, industry, home, abroad));
                }
            }
        }
        SequencedMap<String, CsvTable> tables = new LinkedHashMap<>();
        tables.put("industries.csv", new CsvTable(List.of("code", "title", "output"), industries));
        tables.put("use.csv.gz", new CsvTable(List.of("commodity", "industry", "domestic", "imported"), use));
        tables.put("sources.csv", new CsvTable(List.of("table", "source", "year", "terms", "note"), SOURCES));
        return tables;
    }

    private static String nil(Map<String, Row> rows, String commodity, String industry) {
        Row row = rows.get(commodity);
        String value = row == null ? "" : row.get(industry);
        return value.isEmpty() || Double.parseDouble(value) == 0 ? "0" : value;
    }

    private static Map<String, Row> byCode(List<Row> rows) {
        Map<String, Row> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(row.get("bea_code"), row));
        return byCode;
    }
}
