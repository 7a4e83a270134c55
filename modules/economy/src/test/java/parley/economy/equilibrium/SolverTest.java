package parley.economy.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.SmallAccounts;
import parley.economy.study.ShockFile;

/** A small trade war; the figures expected are those of another program ({@code modules/bench/src/main/python/peer.py}). */
class SolverTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private final Accounts accounts = SmallAccounts.threeByFour();

    private Equilibrium war(Closure closure, Options options) throws IOException {
        Base base = Base.of(accounts, accounts.elasticities("low"), closure, options);
        try (Reader file = Files.newBufferedReader(Path.of("src/test/resources/parley/economy/war.csv"))) {
            return new Solver(options)
                    .solve(base, Shock.tariffs(ShockFile.tariffs(file, "war.csv", accounts, accounts.tariff())));
        }
    }

    @Test
    void with_surpluses_kept_it_agrees_with_the_other_program() throws IOException {
        Equilibrium after = war(Closure.DEFICITS, Options.STANDARD);
        country(after, "NOR", 1.0172102744, 1.03502110348, 0.982097934292, 54.9943844048);
        country(after, "SUD", 0.964780036319, 0.990550315391, 0.962560316825, 16.6599750225);
        country(after, "OST", 1.01834881348, 1.01527189436, 1.00264514239, 20.7265771832);
    }

    @Test
    void with_trade_balanced_it_agrees_with_the_other_program() throws IOException {
        Equilibrium after = war(Closure.BALANCED, Options.STANDARD);
        country(after, "NOR", 1.01662266603, 1.03445137839, 0.982105792067, 52.0042243609);
        country(after, "SUD", 0.966142540805, 0.991744710604, 0.96422109741, 17.4185109688);
        country(after, "OST", 1.01769628088, 1.01507842549, 1.00132616184, 21.6528843604);
    }

    private void country(Equilibrium after, String code, double wage, double prices, double welfare, double revenue) {
        int n = accounts.countries().index(code);
        assertThat(after.wage(n)).isCloseTo(wage, EXACT);
        assertThat(after.priceIndex(n)).isCloseTo(prices, EXACT);
        assertThat(after.welfare(n)).isCloseTo(welfare, EXACT);
        assertThat(after.revenue(n)).isCloseTo(revenue, within(1e-8));
    }

    @Test
    void plain_damped_steps_come_to_the_same_and_take_longer() throws IOException {
        Equilibrium quick = war(Closure.DEFICITS, Options.STANDARD);
        Equilibrium slow = war(Closure.DEFICITS, new Options(1e-11, 5000, 0));
        for (int n = 0; n < 3; n++) {
            assertThat(slow.wage(n)).isCloseTo(quick.wage(n), within(1e-10));
        }
        assertThat(slow.iterations()).isGreaterThan(quick.iterations());
    }

    @Test
    void what_does_not_converge_is_told_with_its_residuals_and_gives_no_number() {
        assertThatThrownBy(() -> war(Closure.DEFICITS, new Options(1e-11, 3, 8)))
                .isInstanceOfSatisfying(
                        NotConverged.class,
                        failed -> assertThat(failed.history()).hasSize(3))
                .hasMessageContaining("does not fall to")
                .hasMessageContaining("residuals ");
    }

    @Test
    void the_first_order_split_of_a_small_change_is_the_exact_welfare() {
        Base base = Base.of(accounts, accounts.elasticities("low"), Closure.BALANCED, Options.STANDARD);
        double[] rates = accounts.tariff().clone();
        int at = accounts.flow(2, 0, 1);
        rates[at] += 1e-6;
        Equilibrium after = new Solver(Options.STANDARD).solve(base, Shock.tariffs(rates));
        for (int n = 0; n < 3; n++) {
            assertThat(FirstOrder.of(after, n).welfare()).isCloseTo(after.welfare(n) - 1, within(2e-11));
        }
    }

    @Test
    void a_delivery_that_becomes_dearer_costs_more_welfare_than_a_tariff_as_high_which_is_paid_back() {
        Base base = Base.of(accounts, accounts.elasticities("low"), Closure.DEFICITS, Options.STANDARD);
        int at = accounts.flow(2, 0, 1);
        double[] rates = accounts.tariff().clone();
        double[] costs = Shock.none(accounts).cost();
        costs[at] = 1.5;
        rates[at] = (1 + rates[at]) * 1.5 - 1;
        Solver solver = new Solver(Options.STANDARD);
        Equilibrium taxed = solver.solve(base, Shock.tariffs(rates));
        Equilibrium dearer = solver.solve(base, new Shock(accounts.tariff(), costs));
        assertThat(dearer.welfare(0)).isLessThan(taxed.welfare(0)).isLessThan(1);
        assertThat(dearer.trade(2, 0, 1)).isLessThan(base.trade(2, 0, 1));
    }
}
