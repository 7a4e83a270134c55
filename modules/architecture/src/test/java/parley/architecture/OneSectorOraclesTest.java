package parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.AccountsFolder;
import parley.economy.equilibrium.Options;
import parley.economy.onesector.Assumptions;
import parley.economy.onesector.OneSectorBase;
import parley.economy.onesector.OneSectorEquilibrium;
import parley.economy.onesector.OneSectorSolver;
import parley.economy.onesector.StructuralGravity;

/** The tables of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), and the example of the gegravity package. */
class OneSectorOraclesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DATA = ROOT.resolve("../shared/data/economy/maga2025");
    private static final Path ORACLES = ROOT.resolve("../shared/oracles/economy");
    private static final Options CLOSE = new Options(1e-12, 2000, 10);

    private Accounts accounts;
    private int us;
    private int n;

    @BeforeEach
    void thePublishersFilesAreThere() throws IOException {
        assumeTrue(
                Files.isDirectory(DATA) && Files.isDirectory(ORACLES),
                "the oracles of economics do not lie beside the project (../shared)");
        accounts = AccountsFolder.read(ROOT.resolve("reference/accounts/world2023"));
        us = accounts.countries().index("USA");
        n = accounts.countries().size();
    }

    /** The rates announced on 2 April 2025, ten percent at least. */
    private double[] announced() {
        List<Row> rows = new InputFolder(DATA).rows("tariffs.csv");
        double[] rates = new double[n * n];
        for (int i = 0; i < n; i++) {
            rates[us * n + i] =
                    i == us ? 0 : Math.max(0.1, Double.parseDouble(rows.get(i).get("applied_tariff")));
        }
        return rates;
    }

    private OneSectorEquilibrium solved(OneSectorBase base, double[] rates) {
        return new OneSectorSolver(CLOSE).solve(base, rates);
    }

    private OneSectorBase base() {
        return OneSectorBase.of(accounts, us, Assumptions.BASELINE);
    }

    private double[] all(OneSectorEquilibrium after, int country) {
        return new double[] {
            after.welfare(country),
            after.deficit(country),
            after.exports(country),
            after.imports(country),
            after.employment(country),
            after.prices(country),
            after.revenue(country)
        };
    }

    @Test
    void table_1_case_1_the_announced_tariffs() {
        OneSectorEquilibrium after = solved(base(), announced());
        usIs(after, 1.13, -18.1, -52.7, -43.6, 0.32, 12.8);
        double[] average = new double[6];
        double whole = 0;
        for (int m = 0; m < n; m++) {
            if (m != us) {
                double weight = after.base().spending(m);
                whole += weight;
                double[] row = all(after, m);
                Arrays.setAll(average, k -> average[k] + weight * row[k]);
            }
        }
        double[] published = {-0.58, 11.6, -3.2, -3.3, -0.14, -4.7};
        for (int k = 0; k < average.length; k++) {
            assertThat(average[k] / whole).isCloseTo(published[k], within(0.06));
        }
    }

    @Test
    void table_1_case_3_the_optimal_tariff_without_retaliation() {
        OneSectorBase base = base();
        double[] rates = new double[n * n];
        IntStream.range(0, n).filter(i -> i != us).forEach(i -> rates[us * n + i] = base.optimalTariff(us));
        usIs(solved(base, rates), 1.79, -19.1, -55.3, -45.6, 0.51, 12.6);
    }

    private void usIs(OneSectorEquilibrium after, double... published) {
        double[] is = all(after, us);
        for (int k = 0; k < published.length; k++) {
            assertThat(is[k]).isCloseTo(published[k], within(0.05));
        }
        assertThat(is[0]).isCloseTo(published[0], within(0.005));
    }

    @Test
    void table_3_revenue_over_spending() {
        OneSectorBase base = base();
        double[] optimal = new double[n * n];
        double[] answered = announced();
        double[] mirrored = announced();
        for (int m = 0; m < n; m++) {
            if (m != us) {
                optimal[us * n + m] = base.optimalTariff(us);
                answered[m * n + us] = base.optimalRetaliation(m);
                mirrored[m * n + us] = mirrored[us * n + m];
            }
        }
        List<double[]> cases = List.of(announced(), optimal, answered, mirrored);
        double[] published = {1.14, 1.35, 0.74, 0.82};
        for (int c = 0; c < published.length; c++) {
            assertThat(100 * solved(base, cases.get(c)).revenue(us)).isCloseTo(published[c], within(0.005));
        }
    }

    @Test
    void the_authors_own_output_for_every_country() throws IOException {
        OneSectorEquilibrium after = solved(base(), announced());
        List<String> rows = Files.readAllLines(ORACLES.resolve("maga_published_output_map.csv"));
        assertThat(rows).hasSize(195);
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split(",", -1);
            double[] is = all(after, accounts.countries().index(fields[0]));
            for (int k = 0; k < is.length; k++) {
                double published = Double.parseDouble(fields[k + 1]);
                assertThat(is[k])
                        .as("%s, value %d", fields[0], k + 1)
                        .isCloseTo(published, within(1e-8 * Math.max(1, Math.abs(published))));
            }
        }
    }

    @Test
    void the_example_of_gegravity() throws IOException {
        List<String[]> rows = Files.readAllLines(ORACLES.resolve("gegravity/sample_data_set.dlm")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(fields -> fields[2].equals("2006"))
                .toList();
        List<String> countries =
                rows.stream().map(fields -> fields[0]).distinct().sorted().toList();
        int size = countries.size();
        double[] output = new double[size];
        double[] expenditure = new double[size];
        double[] before = new double[size * size];
        double[] after = new double[size * size];
        for (String[] fields : rows) {
            int i = countries.indexOf(fields[0]);
            int m = countries.indexOf(fields[1]);
            output[i] = Double.parseDouble(fields[4]);
            expenditure[m] = Double.parseDouble(fields[5]);
            boolean agreed = Set.of("CAN", "JPN").equals(Set.of(fields[0], fields[1] + (i == m ? " itself" : "")));
            before[i * size + m] = ease(fields, Double.parseDouble(fields[6]));
            after[i * size + m] = ease(fields, agreed ? 1 : Double.parseDouble(fields[6]));
        }
        int canadaJapan = countries.indexOf("CAN") * size + countries.indexOf("JPN");
        assertThat(100 * (after[canadaJapan] / before[canadaJapan] - 1)).isCloseTo(60.181650, within(1e-6));
        StructuralGravity.Response response =
                new StructuralGravity(output, expenditure, 5, countries.indexOf("DEU"), CLOSE).response(before, after);
        Map<String, Double> published =
                Map.of("CAN", 0.418261, "JPN", 0.053755, "USA", -0.007411, "CHN", -0.002596, "DEU", -0.002007);
        published.forEach((country, change) -> assertThat(100 * (response.realOutput()[countries.indexOf(country)] - 1))
                .isCloseTo(change, within(1e-6)));
        Map<String, Double> run = Files.readAllLines(ORACLES.resolve("gegravity/country_results.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(fields -> fields[0], fields -> Double.parseDouble(fields[4])));
        assertThat(run).hasSize(size);
        run.forEach((country, change) -> assertThat(100 * (response.realOutput()[countries.indexOf(country)] - 1))
                .as(country)
                .isCloseTo(change, within(1e-6)));
    }

    /** Trade costs of the example: distance, contiguity, language, agreement, border. */
    private static double ease(String[] fields, double agreement) {
        return Math.exp(-0.3898623 * Double.parseDouble(fields[9])
                + 0.891577 * Double.parseDouble(fields[7])
                + 0.0326249 * Double.parseDouble(fields[8])
                + 0.4711383 * agreement
                - 3.412584 * Double.parseDouble(fields[10]));
    }
}
