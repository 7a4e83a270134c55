package parley.economy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TariffGameTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_change_of_tariffs_changes_nothing(long seed) {
        GameAccounts accounts = Small.drawn(seed, 4, 3);
        TariffOutcome same = world(accounts).at(accounts.tariffs());
        for (double welfare : same.welfare()) {
            assertThat(welfare).isCloseTo(1, within(1e-9));
        }
        for (int cell = 0; cell < accounts.trade().length; cell++) {
            assertThat(same.trade()[cell]).isCloseTo(accounts.trade()[cell], within(1e-8 * accounts.trade()[cell]));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void accounts_balance_after_any_change(long seed) {
        GameAccounts accounts = Small.drawn(seed, 5, 4);
        double[] tariffs = accounts.tariffs().clone();
        for (int cell = 0; cell < tariffs.length; cell += 3) {
            tariffs[cell] += 0.4;
        }
        TariffOutcome after = world(accounts).at(tariffs);
        GameAccounts then = new GameAccounts(
                "then",
                accounts.regions(),
                accounts.sectors(),
                accounts.elasticities(),
                after.trade(),
                tariffs,
                accounts.weights());
        double world = Arrays.stream(after.trade()).sum();
        for (double surplus : then.surpluses()) {
            assertThat(surplus).isCloseTo(0, within(1e-9 * world));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void what_is_traded_in_another_unit_makes_no_difference(long seed) {
        GameAccounts accounts = Small.drawn(seed, 3, 3);
        GameAccounts thousands = new GameAccounts(
                "thousands",
                accounts.regions(),
                accounts.sectors(),
                accounts.elasticities(),
                Arrays.stream(accounts.trade()).map(v -> 1_000 * v).toArray(),
                accounts.tariffs(),
                accounts.weights());
        assertThat(world(thousands).nash().welfare())
                .containsExactly(world(accounts).nash().welfare(), within(1e-8));
    }

    @Test
    void the_derivative_is_that_of_differences() {
        GameAccounts accounts = Small.drawn(12, 4, 3);
        Markets markets = new Markets(accounts, new double[4]);
        markets.clear();
        for (Payoff payoff : List.of(new RealIncome(1), PoliticalIncome.of(markets, 1))) {
            Adjoint adjoint = new Adjoint(markets);
            Adjoint.Partials partials = new Adjoint.Partials(markets);
            payoff.differentiate(markets, 1, partials);
            adjoint.differentiate(partials);
            for (int cell : new int[] {accounts.cell(1, 0, 2), accounts.cell(1, 2, 3), accounts.cell(3, 1, 1)}) {
                double at = markets.logTariff[cell];
                markets.set(cell, at + 1e-5);
                markets.clear();
                double up = payoff.value(markets);
                markets.set(cell, at - 1e-5);
                markets.clear();
                double down = payoff.value(markets);
                markets.set(cell, at);
                markets.clear();
                assertThat(adjoint.gradient[cell]).isCloseTo((up - down) / 2e-5, within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 5, 9})
    void a_country_too_small_to_move_the_world_sets_the_tariff_of_a_monopolist(double sigma) {
        // D. Gros, “A Note on the Optimal Tariff …”, Journal of International Economics 23, 1987.
        GameAccounts accounts = Small.pair(sigma, 1e-3, 1e-3, 1e-3, 1e3);
        TariffOutcome best = world(accounts).best(0, accounts.tariffs());
        assertThat(best.tariffs()[accounts.cell(0, 0, 1)]).isCloseTo(1 / (sigma - 1), within(1e-3));
    }

    @Test
    void alike_countries_set_alike_tariffs_and_both_lose() {
        GameAccounts accounts = Small.pair(4, 80, 20, 20, 80);
        TariffOutcome nash = world(accounts).nash();
        assertThat(nash.tariffs()[1]).isCloseTo(nash.tariffs()[2], within(1e-4)).isGreaterThan(0.3);
        assertThat(nash.welfare()[0]).isCloseTo(nash.welfare()[1], within(1e-8)).isLessThan(1);
    }

    @Test
    void talks_between_alike_countries_end_in_free_trade() {
        GameAccounts accounts = Small.pair(4, 80, 20, 20, 80);
        TariffGame game = world(accounts);
        TariffOutcome talks = game.talks(game.nash());
        assertThat(talks.welfare()).containsExactly(new double[] {1, 1}, within(1e-6));
    }

    @Test
    void the_frontier_runs_from_all_for_one_to_all_for_the_other_and_is_best_for_both_nowhere() {
        GameAccounts accounts = Small.pair(4, 80, 20, 20, 80);
        TariffGame game = world(accounts);
        TariffOutcome nash = game.nash();
        List<TariffOutcome> frontier = game.frontier(nash, 5);
        assertThat(frontier).hasSize(5);
        for (int k = 1; k < frontier.size(); k++) {
            double before = frontier.get(k - 1).welfare()[0];
            assertThat(frontier.get(k).welfare()[0]).isGreaterThan(before);
            assertThat(frontier.get(k).welfare()[1])
                    .isLessThan(frontier.get(k - 1).welfare()[1]);
        }
    }

    @Test
    void only_the_movers_move() {
        GameAccounts accounts = Small.drawn(13, 4, 2);
        TariffOutcome nash = new TariffGame(accounts, Movers.among(List.of(0, 2)), _ -> {}).nash();
        for (int cell = 0; cell < accounts.tariffs().length; cell++) {
            int importer = cell / 4 / 2;
            int exporter = cell % 4;
            boolean moves = importer != exporter && importer % 2 == 0 && exporter % 2 == 0;
            if (!moves) {
                assertThat(nash.tariffs()[cell]).isCloseTo(accounts.tariffs()[cell], within(1e-12));
            }
        }
    }

    @Test
    void accounts_with_a_surplus_are_refused_by_name() {
        GameAccounts accounts = Small.pair(4, 80, 30, 20, 80);
        assertThatThrownBy(() -> world(accounts))
                .isInstanceOf(UnplayableAccounts.class)
                .hasMessageContaining("Home has a surplus of -10")
                .hasMessageContaining("Maybe");
    }

    @Test
    void figures_that_make_no_sense_are_refused_with_their_place() {
        assertThatThrownBy(() -> Small.pair(4, 80, Double.NaN, 20, 80)).hasMessageContaining("trade, figure 2 is NaN");
        assertThatThrownBy(() -> Small.pair(4, 80, -1, 20, 80)).hasMessageContaining("figure 2 is -1");
        assertThatThrownBy(() -> Small.pair(1, 80, 20, 20, 80)).hasMessageContaining("elasticities, figure 1 is 1.0");
        assertThatThrownBy(() -> Small.pair(4, 80, 20, 20)).hasMessageContaining("3 figures; 4 are expected");
        assertThatThrownBy(() -> Small.pair(4, 0, 0, 20, 80)).hasMessageContaining("Home buys 0.0");
    }

    @Test
    void a_search_that_does_not_end_gives_no_answer_but_its_residuals() {
        QuasiNewton two = new QuasiNewton(5, 1e-9, 2);
        assertThatThrownBy(() -> two.maximize(
                        (x, g) -> {
                            g[0] = -4 * Math.pow(x[0], 3);
                            return -Math.pow(x[0], 4);
                        },
                        new double[] {3},
                        1,
                        "a quartic"))
                .isInstanceOf(NotSolved.class)
                .hasMessageContaining("a quartic did not converge in 2 steps; last residuals 1.1e+02");
    }

    private static TariffGame world(GameAccounts accounts) {
        return new TariffGame(accounts, Movers.world(accounts), _ -> {});
    }
}
