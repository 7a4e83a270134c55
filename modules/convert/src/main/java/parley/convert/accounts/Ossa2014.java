package parley.convert.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;

/**
 * The accounts of Ossa (2014), seven regions and 33 sectors of 2007, as a folder for {@code parley economy game}. They rest on
 * GTAP, whose terms do not let them be redistributed: for a folder of one's own.
 */
public final class Ossa2014 {

    private static final List<String> REGIONS = List.of("Brazil", "China", "EU", "India", "Japan", "ROW", "US");

    private Ossa2014() {}

    /**
     * The tables by file name.
     *
     * @param political whether governments weigh their sectors as the paper finds they do
     */
    public static SequencedMap<String, CsvTable> tables(InputFolder input, boolean political) {
        int n = REGIONS.size();
        List<String> labels = Numbers.lines(input, "labels.csv").stream()
                .map(label -> label.replace("\"", "").strip())
                .toList();
        int s = labels.size();
        double[] sigma = Numbers.read(input, "DATA_SIGMA.csv", s);
        double[] trade = Numbers.read(input, "DATA_TRADE_balanced.csv", s * n * n);
        double[] tariff = Numbers.read(input, "DATA_TARIFF.csv", s * n * n);
        List<List<String>> elasticities = new ArrayList<>();
        List<List<String>> flows = new ArrayList<>();
        List<List<String>> rates = new ArrayList<>();
        for (int k = 0; k < s; k++) {
            elasticities.add(List.of(labels.get(k), Double.toString(sigma[k])));
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    int at = (k * n + i) * n + j;
                    List<String> cell = List.of(REGIONS.get(j), REGIONS.get(i), labels.get(k));
                    flows.add(with(cell, trade[at]));
                    if (tariff[at] != 0) {
                        rates.add(with(cell, tariff[at]));
                    }
                }
            }
        }
        SequencedMap<String, CsvTable> tables = new LinkedHashMap<>();
        tables.put("elasticities.csv", new CsvTable(List.of("sector", "elasticity"), elasticities));
        tables.put("trade.csv", new CsvTable(List.of("importer", "exporter", "sector", "value"), flows));
        tables.put("tariffs.csv", new CsvTable(List.of("importer", "exporter", "sector", "tariff"), rates));
        if (political) {
            double[] lambda = Numbers.read(input, "DATA_LAMBDAPOL.csv", n * s);
            List<List<String>> weights = new ArrayList<>();
            for (int at = 0; at < lambda.length; at++) {
                weights.add(List.of(REGIONS.get(at / s), labels.get(at % s), Double.toString(lambda[at])));
            }
            tables.put("weights.csv", new CsvTable(List.of("region", "sector", "weight"), weights));
        }
        return tables;
    }

    private static List<String> with(List<String> cell, double value) {
        List<String> row = new ArrayList<>(cell);
        row.add(Double.toString(value));
        return row;
    }
}
