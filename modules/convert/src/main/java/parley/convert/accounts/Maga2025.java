package parley.convert.accounts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/**
 * One sector, 194 countries, 2023: goods trade of BACI and the World Bank's product, as Ignatenko, Lashkaripour, Macedoni
 * and Simonovska (2025) set them up. What a country buys of itself is what its spending leaves after imports.
 */
final class Maga2025 {

    private static final double THOUSAND = 1000;

    private Maga2025() {}

    static AccountsSet read(InputFolder input) {
        List<Row> labels = input.rows("maga2025/country_labels.csv");
        int n = labels.size();
        List<Row> rows = input.rows("maga2025/trade_cepii.csv");
        double[] exported = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < n; m++) {
                String text = rows.get(i).get("export_ij" + (m + 1));
                exported[i * n + m] =
                        text.isEmpty() ? 0 : Numbers.number(rows.get(i).place(), text);
            }
        }
        double[] product = input.rows("maga2025/gdp.csv").stream()
                .mapToDouble(row -> Numbers.number(row.place(), row.get("gdp")) / THOUSAND)
                .toArray();
        double[] trade = new double[n * n];
        double[] surplus = new double[n];
        for (int m = 0; m < n; m++) {
            for (int i = 0; i < n; i++) {
                if (i != m) {
                    trade[m * n + i] = exported[i * n + m];
                    surplus[i] += exported[i * n + m];
                    surplus[m] -= exported[i * n + m];
                }
            }
        }
        for (int m = 0; m < n; m++) {
            double imports = 0;
            for (int i = 0; i < n; i++) {
                imports += trade[m * n + i];
            }
            trade[m * n + m] = Math.max(0, product[m] - surplus[m] - imports);
        }
        SequencedMap<String, double[]> theta = new LinkedHashMap<>();
        theta.put("4", new double[] {4});
        double[] one = new double[n];
        Arrays.fill(one, 1);
        return new AccountsSet(
                15,
                List.of(
                        List.of("title", "One sector, 194 countries: goods trade and gross domestic product"),
                        List.of("year", "2023"),
                        List.of("unit", "thousand USD"),
                        List.of("balanced", "no")),
                sources(),
                labels.stream()
                        .map(row -> List.of(row.get("iso3"), row.get("CountryName")))
                        .toList(),
                List.of(List.of("all", "All goods and services")),
                trade,
                new double[n * n],
                new double[n],
                one,
                one,
                product,
                surplus,
                theta);
    }

    private static List<List<String>> sources() {
        return List.of(
                List.of(
                        "trade",
                        "CEPII, BACI, revision HS22",
                        "2023",
                        "Etalab Open Licence 2.0",
                        "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
                        "changed: summed over products; own purchases are product less surplus less imports, nil where"
                                + " that is negative"),
                List.of(
                        "countries",
                        "World Bank, World Development Indicators, NY.GDP.MKTP.CD",
                        "2023",
                        "Creative Commons Attribution 4.0 International",
                        "https://datacatalog.worldbank.org/public-licenses",
                        "gross domestic product stands for value added; some countries' figures are of another year or"
                                + " source: unverified"),
                List.of(
                        "elasticity_4",
                        "Simonovska and Waugh, Journal of International Economics 92(1), 2014",
                        "2004",
                        "published figure",
                        "",
                        "near the estimate; the value Ignatenko et al. (2025) use"));
    }
}
