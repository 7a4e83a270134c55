package parley.convert.china;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/**
 * Numbers of eight digits that the tariff of 2019 did not have, by the points of the additional duties of 2018 and 2019 that a
 * table of 28 March 2025 counts on them. Which of Lists 1 to 3 each came from is not told where a number was parted or joined.
 */
final class Renumbered {

    private static final BigDecimal WITH_SECTION_232 = new BigDecimal(40);
    private static final BigDecimal SECTION_232 = new BigDecimal(15);

    private final Map<Integer, List<List<String>>> byPoints;

    Renumbered(InputFolder input, Set<String> numbersOf2019) {
        byPoints = input.rows("cn_retaliation_hs8_2025_03_28.csv").stream()
                .filter(row -> !numbersOf2019.contains(row.get("hs8")))
                .filter(row -> points(row).signum() > 0)
                .sorted((a, b) -> a.get("hs8").compareTo(b.get("hs8")))
                .collect(Collectors.groupingBy(
                        row -> points(row).intValueExact(),
                        TreeMap::new,
                        Collectors.mapping(row -> List.of(row.get("hs8"), "", "", "", ""), Collectors.toList())));
    }

    private static BigDecimal points(Row row) {
        String told = row.get("retal_2018_19_pp");
        BigDecimal points = told.isEmpty()
                ? number(row, "ita_total_2025_03_28_pp")
                        .subtract(number(row, "announcement_1_2025_pp"))
                        .subtract(number(row, "announcement_2_2025_pp"))
                : new BigDecimal(told);
        return points.compareTo(WITH_SECTION_232) == 0 ? points.subtract(SECTION_232) : points;
    }

    private static BigDecimal number(Row row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    Map<String, CsvTable> tables() {
        Map<String, CsvTable> tables = new TreeMap<>();
        byPoints.forEach((points, rows) -> tables.put(
                "law/cn/section-301-response/renumbered-" + points + ".goods.csv",
                new CsvTable(List.of("code", "from", "until", "known", "described-as"), rows)));
        return tables;
    }
}
