package parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.convert.accounts.AccountsSets;
import parley.convert.table.InputFolder;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.AccountsFolder;
import parley.economy.equilibrium.Base;
import parley.economy.equilibrium.Closure;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.equilibrium.FirstOrder;
import parley.economy.equilibrium.Options;
import parley.economy.equilibrium.Shock;
import parley.economy.equilibrium.Solver;
import parley.economy.study.CountryFigure;

/** Published and independently computed equilibria, on accounts converted from their authors' files beside the project. */
class EconomyOraclesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DATA = ROOT.resolve("../shared/data");
    private static final Path ORACLES = ROOT.resolve("../shared/oracles/economy");
    private static final Set<String> NAFTA = Set.of("Mexico", "Canada", "USA");

    @TempDir
    Path folder;

    @BeforeEach
    void thePublishersFilesAreThere() {
        assumeTrue(
                Files.isDirectory(DATA) && Files.isDirectory(ORACLES),
                "the oracles of economics do not lie beside the project (../shared)");
    }

    private Accounts converted(String set) throws IOException {
        AccountsSets.tables(set, new InputFolder(DATA), ROOT)
                .forEach((file, table) -> table.write(folder.resolve(set).resolve(file)));
        return AccountsFolder.read(folder.resolve(set));
    }

    /** Caliendo and Parro's tariffs of 2005, for the flows among these countries; the others as in the accounts. */
    private static double[] tariffs2005(Accounts accounts, Set<String> among) throws IOException {
        List<String> rows = Files.readAllLines(DATA.resolve("economy/cp2015/tariffs2005.txt"));
        double[] rates = accounts.tariff().clone();
        int n = accounts.countries().size();
        for (int row = 0; row < rows.size(); row++) {
            String[] percent = rows.get(row).strip().split("\\s+", -1);
            for (int i = 0; i < n; i++) {
                if (among.contains(accounts.countries().code(row % n))
                        && among.contains(accounts.countries().code(i))) {
                    rates[accounts.flow(row / n, row % n, i)] = Double.parseDouble(percent[i]) / 100;
                }
            }
        }
        return rates;
    }

    private static Equilibrium solved(Accounts accounts, double[] theta, Closure closure, double[] rates) {
        return new Solver(Options.STANDARD)
                .solve(Base.of(accounts, theta, closure, Options.STANDARD), Shock.tariffs(rates));
    }

    @ParameterizedTest(name = "Caliendo and Parro (2015), Table 2: {0}")
    @CsvSource({"Mexico,1.31,-0.41,1.72,1.72", "Canada,-0.06,-0.11,0.04,0.32", "USA,0.08,0.04,0.04,0.11"})
    void nafta_comes_out_as_published(String country, double welfare, double terms, double volume, double realWage)
            throws IOException {
        Accounts accounts = converted("cp2015");
        Equilibrium after =
                solved(accounts, accounts.elasticities("cp"), Closure.BALANCED, tariffs2005(accounts, NAFTA));
        int n = accounts.countries().index(country);
        Offset<Double> twoDecimals = within(0.006);
        FirstOrder split = FirstOrder.of(after, n);
        assertThat(100 * split.welfare()).isCloseTo(welfare, twoDecimals);
        assertThat(100 * split.termsOfTrade()).isCloseTo(terms, twoDecimals);
        assertThat(100 * split.volumeOfTrade()).isCloseTo(volume, twoDecimals);
        assertThat(CountryFigure.REAL_WAGE.of(after, n)).isCloseTo(realWage, twoDecimals);
    }

    @ParameterizedTest(name = "Caliendo and Parro (2015): {0}, all countries and sectors")
    @ValueSource(strings = {"nafta_only_noS", "world_noS"})
    void the_whole_equilibrium_agrees_with_another_program(String oracle) throws IOException {
        Accounts accounts = converted("cp2015");
        Set<String> among = oracle.startsWith("nafta")
                ? NAFTA
                : Set.copyOf(accounts.countries().codes());
        Equilibrium after =
                solved(accounts, accounts.elasticities("cp"), Closure.BALANCED, tariffs2005(accounts, among));
        Offset<Double> ratio = within(1e-6);
        Offset<Double> percent = within(1e-4);
        Map<String, double[]> rows = table(ORACLES.resolve("cp2015/" + oracle + ".csv"));
        assertThat(rows).hasSize(31);
        rows.forEach((country, row) -> {
            int n = accounts.countries().index(country);
            FirstOrder split = FirstOrder.of(after, n);
            assertThat(after.wage(n)).isCloseTo(row[0], ratio);
            assertThat(after.priceIndex(n)).isCloseTo(row[1], ratio);
            assertThat(CountryFigure.REAL_WAGE.of(after, n)).isCloseTo(row[2], percent);
            assertThat(100 * split.welfare()).isCloseTo(row[3], percent);
            assertThat(100 * split.termsOfTrade()).isCloseTo(row[4], percent);
            assertThat(100 * split.volumeOfTrade()).isCloseTo(row[5], percent);
            assertThat(CountryFigure.WELFARE_EXACT.of(after, n)).isCloseTo(row[6], percent);
            assertThat(after.base().revenue(n)).isCloseTo(row[7], within(1e-6 * row[7]));
            assertThat(after.revenue(n)).isCloseTo(row[8], within(1e-6 * row[8]));
        });
        double[] prices = matrix(ORACLES.resolve("cp2015/" + oracle + "_phat.csv"));
        double[] spending = matrix(ORACLES.resolve("cp2015/" + oracle + "_X.csv"));
        for (int j = 0; j < accounts.sectors().size(); j++) {
            for (int n = 0; n < accounts.countries().size(); n++) {
                int at = accounts.cell(j, n);
                assertThat(after.price(j, n)).isCloseTo(prices[at], ratio);
                assertThat(after.spending(j, n)).isCloseTo(spending[at], within(1e-6 * spending[at]));
            }
        }
    }

    @Test
    void a_base_with_deficits_balanced_is_the_published_base_without() throws IOException {
        Accounts with = converted("cp2015-deficits");
        Accounts without = converted("cp2015");
        Base balanced = Base.of(with, with.elasticities("cp"), Closure.BALANCED, Options.STANDARD);
        for (int n = 0; n < with.countries().size(); n++) {
            assertThat(balanced.valueAdded(n))
                    .as(with.countries().code(n))
                    .isCloseTo(without.valueAdded()[n], within(1e-5 * without.valueAdded()[n]));
        }
    }

    @ParameterizedTest(name = "WIOD 2014, {0} points by the United States, {1} by China, elasticities {2}")
    @CsvSource({
        "1.0,1.0,4,USp100_CHNp100_theta-4",
        "1.0,1.0,cp,USp100_CHNp100_theta-cp",
        "1.0,0,4,USp100pp_on_CHN_theta-4",
        "1.0,0,cp,USp100pp_on_CHN_theta-cp",
        "0.1,0.1,4,USp10_CHNp10_truce_level_theta-4",
        "0.1,0.1,cp,USp10_CHNp10_truce_level_theta-cp",
        "0.1,0,4,USp10pp_on_CHN_theta-4",
        "0.1,0,cp,USp10pp_on_CHN_theta-cp",
        "0.3,0.1,4,USp30_CHNp10_theta-4",
        "0.3,0.1,cp,USp30_CHNp10_theta-cp"
    })
    void wiod_agrees_with_another_program(double byUs, double byChina, String elasticities, String oracle)
            throws IOException {
        Accounts accounts = AccountsFolder.read(ROOT.resolve("reference/accounts/wiod2014"));
        double[] theta = new double[accounts.sectors().size()];
        Arrays.fill(theta, 4);
        double[] rates = accounts.tariff().clone();
        int us = accounts.countries().index("USA");
        int china = accounts.countries().index("CHN");
        for (int j = 0; j < 22; j++) {
            rates[accounts.flow(j, us, china)] += byUs;
            rates[accounts.flow(j, china, us)] += byChina;
        }
        Equilibrium after = solved(
                accounts,
                elasticities.equals("4") ? theta : accounts.elasticities(elasticities),
                Closure.DEFICITS,
                rates);
        Map<String, double[]> rows = table(ORACLES.resolve("wiod2014/" + oracle + ".csv"));
        assertThat(rows).hasSize(44);
        rows.forEach((country, row) -> {
            int n = accounts.countries().index(country);
            double[] is = {
                after.wage(n),
                after.priceIndex(n),
                after.wage(n) / after.priceIndex(n),
                after.welfare(n),
                after.revenue(n),
                after.base().revenue(n),
                1 + CountryFigure.EXPORTS.of(after, n) / 100,
                1 + CountryFigure.IMPORTS.of(after, n) / 100
            };
            for (int k = 0; k < is.length; k++) {
                assertThat(is[k]).as("%s, column %d", country, k).isCloseTo(row[k], within(1e-6 * row[k]));
            }
        });
    }

    @Test
    void the_embedded_accounts_are_what_the_converter_writes() throws IOException {
        for (String set : List.of("wiod2014", "world2023")) {
            Accounts now = converted(set);
            Accounts embedded =
                    AccountsFolder.read(ROOT.resolve("reference/accounts").resolve(set));
            assertThat(embedded.trade()).isEqualTo(now.trade());
            assertThat(embedded.tariff()).isEqualTo(now.tariff());
            assertThat(embedded.inputs()).isEqualTo(now.inputs());
            assertThat(embedded.valueAdded()).isEqualTo(now.valueAdded());
            assertThat(embedded.about()).isEqualTo(now.about());
        }
    }

    @Test
    void every_set_that_is_converted_can_be_solved() throws IOException {
        for (String set : AccountsSets.NAMES) {
            Accounts accounts = converted(set);
            double[] theta = accounts.elasticities().firstEntry().getValue();
            Base base = Base.of(accounts, theta, Closure.DEFICITS, Options.STANDARD);
            assertThat(base.income(0)).as(set).isPositive();
        }
    }

    /** The rows of a table by their first column. */
    private static Map<String, double[]> table(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(
                        fields -> fields[0],
                        fields -> Arrays.stream(fields)
                                .skip(1)
                                .mapToDouble(Double::parseDouble)
                                .toArray()));
    }

    private static double[] matrix(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(",", -1)))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
