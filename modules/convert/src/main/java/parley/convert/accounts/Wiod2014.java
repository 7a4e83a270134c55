package parley.convert.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import parley.convert.table.InputFolder;

/** WIOD, release 2016, year 2014, as Felbermayr, Gröschl and Heiland (2022) set it up: 44 countries × 50 sectors. */
final class Wiod2014 {

    private static final int N = 44;
    private static final int J = 50;

    private Wiod2014() {}

    /** @param sectors code and name of each sector, in order */
    static AccountsSet read(InputFolder input, List<List<String>> sectors) {
        String folder = "wiod2014_fgh/";
        double[] share = Numbers.read(input, folder + "Din2014.csv", J * N * N);
        double[] spending = Numbers.read(input, folder + "X0.csv", J * N);
        double[] tariff = Numbers.read(input, folder + "tariffs2014.csv", J * N * N);
        double[] trade = new double[J * N * N];
        for (int at = 0; at < trade.length; at++) {
            trade[at] = share[at] * spending[at / N] / tariff[at];
            tariff[at] -= 1;
        }
        SequencedMap<String, double[]> theta = new LinkedHashMap<>();
        theta.put("cp", Numbers.read(input, folder + "theta_cp_mapped.csv", J));
        theta.put("fgh", Numbers.read(input, folder + "theta_fgh_mean.csv", J));
        return new AccountsSet(
                12,
                List.of(
                        List.of("title", "World Input-Output Database, release 2016: 44 countries, 50 sectors"),
                        List.of("year", "2014"),
                        List.of("unit", "million USD"),
                        List.of("balanced", "no")),
                sources(),
                countries(input, Numbers.lines(input, folder + "countries.txt")),
                sectors,
                trade,
                tariff,
                Numbers.read(input, folder + "G.csv", N * J * J),
                Numbers.read(input, folder + "B.csv", J * N),
                Numbers.read(input, folder + "alphas.csv", J * N),
                Numbers.read(input, folder + "VA_n.csv", N),
                Numbers.read(input, folder + "S_n.csv", N),
                theta);
    }

    private static List<List<String>> countries(InputFolder input, List<String> codes) {
        Map<String, String> names = input.rows("reference/territories.csv").stream()
                .filter(row -> !row.get("iso3").isEmpty())
                .collect(Collectors.toMap(row -> row.get("iso3"), row -> row.get("name"), (one, other) -> one));
        return codes.stream()
                .map(code -> List.of(code, code.equals("ROW") ? "Rest of the world" : names.getOrDefault(code, code)))
                .toList();
    }

    private static List<List<String>> sources() {
        String terms = "Creative Commons Attribution 4.0 International";
        String said = "https://www.rug.nl/ggdc/valuechain/wiod/wiod-2016-release";
        return List.of(
                List.of(
                        "all",
                        "Timmer, Dietzenbacher, Los, Stehrer and de Vries, World Input-Output Database, release 2016",
                        "2014",
                        terms,
                        said,
                        "changed: 56 sectors summed to 50 and shares formed by Felbermayr, Gröschl and Heiland (Journal"
                                + " of International Economics, 2022); values before duty from their shares; stocks are"
                                + " left out, so that a base is solved first"),
                List.of(
                        "tariffs",
                        "applied tariffs of UNCTAD TRAINS and the WTO, averaged by Felbermayr, Gröschl and Heiland (2022)",
                        "2014",
                        "unverified: no statement of terms for the averages was found",
                        "",
                        "rates of public customs tariffs; they overstate what the United States collected"),
                List.of(
                        "elasticity_cp",
                        "Caliendo and Parro (2015), Table 1, carried to these sectors",
                        "1993",
                        "published figures",
                        "",
                        ""),
                List.of(
                        "elasticity_fgh",
                        "Felbermayr, Gröschl and Heiland (2022), means of their draws",
                        "2014",
                        "published figures",
                        "",
                        "low for some goods (wood 0.13)"));
    }
}
