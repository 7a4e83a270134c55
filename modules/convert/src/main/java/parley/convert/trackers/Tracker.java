package parley.convert.trackers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/**
 * A tracker's own table of rates for goods of China by day, and which of its columns speaks of which authority of ours.
 *
 * @param file what the tracker calls the table
 * @param country its column of countries; empty if the table is of one country
 * @param china what stands there for China
 * @param authorities our authorities, joined by {@code +}, by column
 * @param scale what one of its units is in percent
 */
public record Tracker(
        String file, String country, String china, SequencedMap<String, String> authorities, BigDecimal scale) {

    private static final BigDecimal SHARE = new BigDecimal(100);

    /** The Budget Lab's averages, weighted by imports: shares of value. */
    public static final Tracker YALE = yale("etr_");

    /** The Budget Lab's averages over the lines of the schedule, each counted alike. */
    public static final Tracker YALE_LINES = yale("mean_");

    /** What M. Waugh's tracker adds to the rates of 2024: all measures of 2025 and later together, in percent. */
    public static final Tracker WAUGH = new Tracker(
            "waugh/country-by-time.csv",
            "country_name",
            "CHINA",
            new LinkedHashMap<>(Map.of(
                    "effective tariff",
                    "ieepa-fentanyl+ieepa-reciprocal+section-232+section-122+section-301-forced-labour")),
            BigDecimal.ONE);

    private static Tracker yale(String prefix) {
        SequencedMap<String, String> columns = new LinkedHashMap<>();
        columns.put(prefix + "301", "section-301+section-301-forced-labour");
        columns.put(prefix + "232", "section-232");
        columns.put(prefix + "fentanyl", "ieepa-fentanyl");
        columns.put(prefix + "ieepa", "ieepa-reciprocal");
        columns.put(prefix + "s122", "section-122");
        columns.put(prefix + "section_201", "section-201");
        return new Tracker("yale/daily_by_country_authority_5700.csv", "", "", columns, SHARE);
    }

    /** The series in our form: a row where a rate changes, and one for the last day. */
    public CsvTable series(InputFolder input) {
        List<Row> rows = input.rows(file).stream()
                .filter(row -> country.isEmpty() || row.get(country).equals(china))
                .toList();
        if (rows.isEmpty()) {
            throw new ConversionException(file + ": no row of " + china + ".");
        }
        List<List<String>> records = new ArrayList<>();
        Map<String, BigDecimal> before = new HashMap<>();
        for (Row row : rows) {
            authorities.forEach((column, authority) -> {
                BigDecimal rate = percent(row, column);
                BigDecimal last = before.put(authority, rate);
                if (last == null
                        || last.compareTo(rate) != 0
                        || row.place().equals(rows.getLast().place())) {
                    records.add(List.of(row.get("date"), authority, rate.toPlainString()));
                }
            });
        }
        return new CsvTable(List.of("date", "authority", "rate"), records);
    }

    private BigDecimal percent(Row row, String column) {
        try {
            return new BigDecimal(row.get(column)).multiply(scale).stripTrailingZeros();
        } catch (NumberFormatException e) {
            throw new ConversionException(
                    row.place() + ": " + column + " \"" + row.get(column) + "\" is not a number.", e);
        }
    }
}
