package parley.convert.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import parley.convert.table.ConversionException;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** The data of Ju, Ma, Wang and Zhu (Journal of Monetary Economics, 2024): 7 economies × 44 sectors, 2017. */
final class Jmwz2017 {

    private static final List<String> COUNTRIES = List.of("BRA", "CHN", "EU", "IND", "JPN", "ROW", "USA");
    private static final int N = 7;
    private static final int J = 44;

    private final InputFolder input;

    private Jmwz2017(InputFolder input) {
        this.input = input;
    }

    static AccountsSet read(InputFolder input) {
        return new Jmwz2017(input).set();
    }

    private AccountsSet set() {
        double[] tariff = flows("tariff_prewar2017.csv", "AHS_simple");
        double[] trade = flows("TradeFlow2017.csv", "tradevalue");
        double[] labour = cells("vashare.csv", "indcode", "vashare");
        double[] valueAdded = new double[N];
        double[] surplus = new double[N];
        for (int j = 0; j < J; j++) {
            for (int m = 0; m < N; m++) {
                for (int i = 0; i < N; i++) {
                    double value = trade[(j * N + m) * N + i];
                    valueAdded[i] += labour[j * N + i] * value;
                    surplus[i] += value;
                    surplus[m] -= value;
                }
            }
        }
        SequencedMap<String, double[]> theta = new LinkedHashMap<>();
        theta.put("jmwz", theta());
        return new AccountsSet(
                15,
                List.of(
                        List.of("title", "Ju, Ma, Wang and Zhu (2024): 7 economies, 44 sectors"),
                        List.of("year", "2017"),
                        List.of("unit", "million USD"),
                        List.of("balanced", "no")),
                List.of(List.of(
                        "all",
                        "Ju, Ma, Wang and Zhu, Journal of Monetary Economics, 2024",
                        "2017",
                        "none stated; not redistributed",
                        "",
                        "value added and surplus are what the flows come to")),
                Cp2015.labels(COUNTRIES),
                IntStream.rangeClosed(1, J)
                        .mapToObj(j -> List.of(String.valueOf(j), "sector " + j))
                        .toList(),
                trade,
                tariff,
                inputs(),
                labour,
                cells("finalshare.csv", "input_ind", "finalshare"),
                valueAdded,
                surplus,
                theta);
    }

    private double[] flows(String file, String column) {
        double[] all = new double[J * N * N];
        for (Row row : input.rows("jmwz2017/" + file)) {
            int sector = sector(row, "indcode");
            all[(sector * N + country(row, "iso_d")) * N + country(row, "iso_o")] =
                    Numbers.number(row.place(), row.get(column));
        }
        return all;
    }

    private double[] cells(String file, String sector, String column) {
        double[] all = new double[J * N];
        for (Row row : input.rows("jmwz2017/" + file)) {
            all[sector(row, sector) * N + country(row, "iso_o")] = Numbers.number(row.place(), row.get(column));
        }
        return all;
    }

    private double[] inputs() {
        double[] all = new double[N * J * J];
        for (Row row : input.rows("jmwz2017/IOshare.csv")) {
            int at = (country(row, "iso_o") * J + sector(row, "input_ind")) * J + sector(row, "output_ind");
            all[at] = Numbers.number(row.place(), row.get("valueshare"));
        }
        return all;
    }

    private double[] theta() {
        double[] all = new double[J];
        for (Row row : input.rows("jmwz2017/cal_elasticities.csv")) {
            all[sector(row, "industry")] = Numbers.number(row.place(), row.get("\\theta"));
        }
        return all;
    }

    private static int country(Row row, String column) {
        int at = COUNTRIES.indexOf(row.get(column));
        if (at < 0) {
            throw new ConversionException(row.place() + ": \"" + row.get(column) + "\" is none of " + COUNTRIES + ".");
        }
        return at;
    }

    private static int sector(Row row, String column) {
        int at = (int) Numbers.number(row.place(), row.get(column)) - 1;
        if (at < 0 || at >= J) {
            throw new ConversionException(row.place() + ": there is no sector " + row.get(column) + ".");
        }
        return at;
    }
}
