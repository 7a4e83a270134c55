package parley.convert.accounts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import parley.convert.table.InputFolder;

/** The accounts of Caliendo and Parro (2015): 31 countries × 40 sectors, 20 of them traded, 1993. */
final class Cp2015 {

    private static final int N = 31;
    private static final int J = 40;
    private static final int TRADED = 20;
    /** The base with deficits is published in a unit that many times larger. */
    private static final double LARGER = 1e5;

    private static final String TERMS = "none stated; not redistributed";

    private Cp2015() {}

    /** The accounts with the published deficits, or with deficits eliminated as in the paper's tables. */
    static AccountsSet read(InputFolder input, boolean deficits) {
        String base = "cp2015/" + (deficits ? "base_withS/" : "base_noS/");
        double[] share = Numbers.read(input, base + "pi.csv", J * N * N);
        double unit = deficits ? LARGER : 1;
        double[] spending = times(Numbers.read(input, base + "X0.csv", J * N), unit);
        double[] tariff = new double[J * N * N];
        double[] percent = Numbers.read(input, "cp2015/tariffs1993.txt", TRADED * N * N);
        for (int at = 0; at < percent.length; at++) {
            tariff[at] = percent[at] / 100;
        }
        double[] trade = new double[J * N * N];
        for (int at = 0; at < trade.length; at++) {
            trade[at] = share[at] * spending[at / N] / (1 + tariff[at]);
        }
        SequencedMap<String, double[]> theta = new LinkedHashMap<>();
        theta.put("cp", Numbers.read(input, base + "theta.csv", J));
        return new AccountsSet(
                15,
                List.of(
                        List.of(
                                "title",
                                "Caliendo and Parro (2015), 31 countries, 40 sectors, "
                                        + (deficits ? "with deficits" : "deficits eliminated")),
                        List.of("year", "1993"),
                        List.of("unit", "10 billion USD"),
                        List.of("balanced", "yes"),
                        List.of("negative_inputs", "yes")),
                List.of(
                        source("all", "Caliendo and Parro, Review of Economic Studies 82(1), 2015: replication files"),
                        source("tariffs", "the same; UNCTAD TRAINS through WITS")),
                labels(Numbers.lines(input, "cp2015/countries.txt")),
                labels(Numbers.lines(input, "cp2015/sectors.txt")),
                trade,
                tariff,
                Numbers.read(input, base + "G.csv", N * J * J),
                Numbers.read(input, base + "B.csv", J * N),
                Numbers.read(input, base + "alpha.csv", J * N),
                times(Numbers.read(input, base + "VA.csv", N), unit),
                times(Numbers.read(input, base + "S.csv", N), unit),
                theta);
    }

    private static List<String> source(String table, String source) {
        return List.of(table, source, "1993", TERMS, "", "");
    }

    private static double[] times(double[] values, double by) {
        return Arrays.stream(values).map(value -> value * by).toArray();
    }

    static List<List<String>> labels(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> List.of(names.get(i), names.get(i)))
                .toList();
    }
}
