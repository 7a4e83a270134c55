package parley.convert.accounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parley.convert.table.CsvTable;

/**
 * One set of accounts, ready to be written: N countries, J sectors, arrays flat with the last index fastest.
 *
 * @param digits of values and shares: at least those that the publisher's figures carry
 * @param about key and value
 * @param sources table, source, year, terms, said_at, note
 * @param countries code and name
 * @param sectors code and name
 * @param trade [sector][importer][exporter] before duty
 * @param tariff [sector][importer][exporter] ad valorem rates
 * @param inputs [country][input][using]
 * @param valueAddedShare [sector][country]
 * @param finalShare [sector][country]
 * @param elasticities [sector] by the name of their set
 */
record AccountsSet(
        int digits,
        List<List<String>> about,
        List<List<String>> sources,
        List<List<String>> countries,
        List<List<String>> sectors,
        double[] trade,
        double[] tariff,
        double[] inputs,
        double[] valueAddedShare,
        double[] finalShare,
        double[] valueAdded,
        double[] surplus,
        SequencedMap<String, double[]> elasticities) {

    /** The tables of the folder by file name; those without content are left out. */
    SequencedMap<String, CsvTable> tables() {
        SequencedMap<String, CsvTable> tables = new LinkedHashMap<>();
        tables.put("about.csv", new CsvTable(List.of("key", "value"), about));
        tables.put(
                "sources.csv", new CsvTable(List.of("table", "source", "year", "terms", "said_at", "note"), sources));
        tables.put("countries.csv", countryTable());
        tables.put("sectors.csv", sectorTable());
        tables.put("trade.csv.gz", flows(trade, true));
        tables.put("tariffs.csv.gz", flows(tariff, false));
        tables.put("inputs.csv.gz", inputTable());
        tables.put("value_added_shares.csv", shares(valueAddedShare));
        tables.put("final_shares.csv", shares(finalShare));
        tables.values().removeIf(table -> table.records().isEmpty());
        return tables;
    }

    private CsvTable countryTable() {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 0; n < countries.size(); n++) {
            List<String> row = new ArrayList<>(countries.get(n));
            row.add(String.valueOf(valueAdded[n]));
            row.add(String.valueOf(surplus[n]));
            rows.add(row);
        }
        return new CsvTable(List.of("code", "name", "value_added", "surplus"), rows);
    }

    private CsvTable sectorTable() {
        List<String> header = new ArrayList<>(List.of("code", "name"));
        elasticities.keySet().forEach(set -> header.add("elasticity_" + set));
        List<List<String>> rows = new ArrayList<>();
        for (int j = 0; j < sectors.size(); j++) {
            List<String> row = new ArrayList<>(sectors.get(j));
            for (double[] theta : elasticities.values()) {
                row.add(text(theta[j]));
            }
            rows.add(row);
        }
        return new CsvTable(header, rows);
    }

    private CsvTable flows(double[] values, boolean all) {
        return matrix(List.of("sector", "importer"), sectors, countries, countries, values, all);
    }

    private CsvTable inputTable() {
        return matrix(List.of("country", "input"), countries, sectors, sectors, inputs, false);
    }

    private CsvTable matrix(
            List<String> keys,
            List<List<String>> outer,
            List<List<String>> inner,
            List<List<String>> across,
            double[] values,
            boolean all) {
        List<List<String>> rows = new ArrayList<>();
        for (int a = 0; a < outer.size(); a++) {
            for (int b = 0; b < inner.size(); b++) {
                int from = (a * inner.size() + b) * across.size();
                if (all || !nil(values, from, across.size())) {
                    List<String> row = new ArrayList<>(
                            List.of(outer.get(a).getFirst(), inner.get(b).getFirst()));
                    add(row, values, from, across.size());
                    rows.add(row);
                }
            }
        }
        return new CsvTable(header(keys, across), rows);
    }

    private CsvTable shares(double[] values) {
        List<List<String>> rows = new ArrayList<>();
        for (int j = 0; j < sectors.size(); j++) {
            List<String> row = new ArrayList<>(List.of(sectors.get(j).getFirst()));
            add(row, values, j * countries.size(), countries.size());
            rows.add(row);
        }
        return new CsvTable(header(List.of("sector"), countries), rows);
    }

    private static List<String> header(List<String> keys, List<List<String>> across) {
        List<String> header = new ArrayList<>(keys);
        across.forEach(label -> header.add(label.getFirst()));
        return header;
    }

    private static boolean nil(double[] values, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (values[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private void add(List<String> row, double[] values, int from, int length) {
        for (int i = from; i < from + length; i++) {
            row.add(text(values[i]));
        }
    }

    private String text(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value)
                        .round(new MathContext(digits))
                        .stripTrailingZeros()
                        .toString();
    }
}
