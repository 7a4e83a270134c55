package parley.economy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.economy.Shared;

/** R. Ossa, “Trade Wars and Trade Talks with Data”, American Economic Review 104(12), 2014. */
class OssaTablesTest {

    private static final double[] OWN = {1.1, 1.8, 1.9, 1.7, 4.0, 2.9, 2.3};
    private static final double[] OTHERS = {-0.1, -0.6, -1.0, -0.1, -0.3, -1.7, -0.9};
    private static final double[] MEDIAN = {56.1, 59.3, 61.3, 54.0, 59.6, 61.5, 60.3};
    private static final double[] FREE_TRADE = {0.17, 0.17, 0.44, 0.40, 2.94, -0.10, 0.76};

    @Test
    void table_3a_each_region_gains_by_its_own_optimal_tariffs_what_is_printed() {
        GameAccounts accounts = Ossa.balanced();
        TariffGame game = new TariffGame(accounts, Movers.world(accounts), _ -> {});
        for (int j = 0; j < accounts.size(); j++) {
            TariffOutcome best = game.best(j, accounts.tariffs());
            assertThat(percent(best.welfare()[j])).as(Ossa.REGIONS.get(j)).isCloseTo(OWN[j], within(0.05));
            double others = 0;
            for (int i = 0; i < accounts.size(); i++) {
                others += i == j ? 0 : percent(best.welfare()[i]) / (accounts.size() - 1);
            }
            assertThat(others).as("others, " + Ossa.REGIONS.get(j)).isCloseTo(OTHERS[j], within(0.055));
            assertThat(100 * best.medianTariff(j)).as("median").isCloseTo(MEDIAN[j], within(0.3));
        }
    }

    @Test
    void optimal_tariffs_weighted_by_trade_are_those_computed_independently() {
        GameAccounts accounts = Ossa.balanced();
        double[][] expected = Shared.figures("oracles/economy/ossa_unilateral.csv");
        TariffGame game = new TariffGame(accounts, Movers.world(accounts), _ -> {});
        int s = accounts.sectors().size();
        for (int j = 0; j < accounts.size(); j++) {
            double[] other = accounts.tariffs().clone();
            for (int row = 0; row < accounts.size() - 1; row++) {
                for (int k = 0; k < s; k++) {
                    other[accounts.cell(j, k, row < j ? row : row + 1)] = expected[j * 6 + row][k];
                }
            }
            TariffOutcome ours = game.best(j, accounts.tariffs());
            TariffOutcome theirs = game.at(other);
            assertThat(ours.meanTariff(j, -1)).isCloseTo(theirs.meanTariff(j, -1), within(0.004));
            assertThat(ours.welfare()[j]).isGreaterThan(theirs.welfare()[j] - 1e-6);
        }
    }

    @Test
    void free_trade_is_worth_what_was_computed_independently() {
        GameAccounts accounts = Ossa.balanced();
        TariffOutcome free =
                new TariffGame(accounts, Movers.world(accounts), _ -> {}).at(new double[accounts.tariffs().length]);
        for (int j = 0; j < accounts.size(); j++) {
            assertThat(percent(free.welfare()[j])).isCloseTo(FREE_TRADE[j], within(0.01));
        }
    }

    @Test
    void trade_purged_of_surpluses_is_that_of_the_package() {
        double[] purged = Ossa.raw().balanced().trade();
        double[] expected = Ossa.balanced().trade();
        for (int cell = 0; cell < purged.length; cell++) {
            assertThat(purged[cell]).isCloseTo(expected[cell], within(1e-8 * (1 + expected[cell])));
        }
    }

    @Test
    void nobody_gains_by_leaving_nash_tariffs_and_all_lose_by_coming_to_them() {
        GameAccounts accounts = Ossa.balanced();
        TariffGame game = new TariffGame(accounts, Movers.world(accounts), _ -> {});
        TariffOutcome nash = game.nash();
        for (int j = 0; j < accounts.size(); j++) {
            assertThat(nash.welfare()[j]).isLessThan(1);
            assertThat(game.best(j, nash.tariffs()).welfare()[j]).isCloseTo(nash.welfare()[j], within(2e-6));
        }
    }

    @Test
    void talks_give_all_sides_the_same_gain_over_war() {
        GameAccounts accounts = Ossa.balanced();
        TariffGame game = new TariffGame(accounts, Movers.world(accounts), _ -> {});
        TariffOutcome nash = game.nash();
        TariffOutcome talks = game.talks(nash);
        double[] gains = new double[accounts.size()];
        for (int j = 0; j < gains.length; j++) {
            gains[j] = percent(talks.welfare()[j] / nash.welfare()[j]);
        }
        assertThat(Arrays.stream(gains).max().orElseThrow()
                        - Arrays.stream(gains).min().orElseThrow())
                .isLessThan(1e-3);
        assertThat(gains[0]).isGreaterThan(3);
    }

    @Test
    void china_s_measured_tariffs_are_what_its_lobbies_want() {
        // Section II: the weights are such that the best tariffs alike for all exporters come close to those measured
        // in a war.
        GameAccounts accounts = Ossa.political();
        double[][] measured = Shared.figures("oracles/economy/ossa2014/tariff_noncoop.csv");
        int china = accounts.region("China");
        Markets markets = new Markets(accounts, new double[accounts.size()]);
        markets.clear();
        Control alike = Movers.world(accounts)
                .control(accounts, Movers.world(accounts).players().get(china))
                .alike(accounts);
        Search search = new Search(markets, alike, PoliticalIncome.of(markets, china));
        search.from(search.monopolist(), "China's best tariffs");
        for (int[] cells : alike.cells()) {
            double tariff = Math.expm1(markets.logTariff[cells[0]]);
            double expected =
                    measured[cells[0] / accounts.size() % accounts.sectors().size()][china];
            if (expected < 1.7) {
                assertThat(tariff).isCloseTo(expected, within(0.06));
            }
        }
    }

    @Test
    void china_alone_against_the_us_and_back_is_a_war_that_the_us_prefers_to_the_tariffs_of_2007() {
        GameAccounts accounts = Ossa.balanced();
        int china = accounts.region("China");
        int us = accounts.region("US");
        GameResult result = new GameStudy(accounts, Movers.among(List.of(us, china)), accounts.tariffs(), 0)
                .run(_ -> {}, () -> false);
        assertThat(percent(result.war().welfare()[us])).isCloseTo(0.28, within(0.005));
        assertThat(percent(result.war().welfare()[china])).isCloseTo(-0.17, within(0.005));
        assertThat(result.patience(0).kind()).isEqualTo(Patience.Kind.WAR_IS_BETTER);
        assertThat(result.patience(1).findThreshold()).isPresent();
    }

    private static double percent(double change) {
        return 100 * (change - 1);
    }
}
