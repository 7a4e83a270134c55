package parley.convert.china;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;

/** The editions of China's tariff at hand: five of 2018 and 2019 by line, and that of 2025 as far as it can be told. */
public final class ChinaTariff {

    private static final String FOLDER = "reference/cn/tariff/";
    private static final String IN_2025 = "2025-01-01";

    private final InputFolder input;
    private final List<NationalLine> lines;

    public ChinaTariff(InputFolder input) {
        this.input = input;
        this.lines = input.rows("cn_tariff_hs10_2018_2019_bown.csv").stream()
                .map(NationalLine::of)
                .toList();
    }

    /** Every table, by its place in our tree. */
    public Map<String, CsvTable> tables() {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        for (int change = 0; change < NationalLine.CHANGES.size(); change++) {
            tables.put(FOLDER + NationalLine.CHANGES.get(change) + ".csv", table(edition(change)));
        }
        tables.put(FOLDER + IN_2025 + ".csv", table(new Edition2025(input, lines).lines()));
        tables.put(FOLDER + "editions.csv", editions());
        return tables;
    }

    private List<PrintedLine> edition(int change) {
        Map<String, List<NationalLine>> byEight =
                lines.stream().collect(Collectors.groupingBy(NationalLine::eight, TreeMap::new, Collectors.toList()));
        return byEight.entrySet().stream()
                .flatMap(entry -> printed(entry.getKey(), entry.getValue(), change))
                .toList();
    }

    /** A row of eight digits where all suffixes bear the same rate; else one for each. */
    static Stream<PrintedLine> printed(String eight, List<NationalLine> lines, int change) {
        List<String> rates = NationalLine.distinctRates(lines, change).toList();
        if (rates.size() == 1) {
            return Stream.of(new PrintedLine(eight, rates.getFirst(), NationalLine.text(lines)));
        }
        return lines.stream()
                .collect(Collectors.groupingBy(NationalLine::code, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new PrintedLine(
                        entry.getKey(),
                        NationalLine.distinctRates(entry.getValue(), change).count() == 1
                                ? entry.getValue().getFirst().rates().get(change)
                                : RateText.NOT_GIVEN,
                        NationalLine.text(entry.getValue())));
    }

    private static CsvTable table(List<PrintedLine> lines) {
        return new CsvTable(
                PrintedLine.HEADER, lines.stream().map(PrintedLine::cells).toList());
    }

    private static CsvTable editions() {
        return new CsvTable(
                List.of("edition", "from", "document", "file", "shortest"),
                Stream.concat(NationalLine.CHANGES.stream(), Stream.of(IN_2025))
                        .map(day -> List.of(
                                day,
                                day,
                                day.equals(IN_2025) ? "WTO-TTD-CN-TARIFF-2025" : "CN-TARIFF-2018-2019",
                                day + ".csv",
                                "6"))
                        .toList());
    }

    /** Numbers that are new since 2019, by the additional duty of 2018 and 2019 that they bear: the list is not told. */
    public Map<String, CsvTable> renumbered() {
        return new Renumbered(input, lines.stream().map(NationalLine::eight).collect(Collectors.toSet())).tables();
    }
}
