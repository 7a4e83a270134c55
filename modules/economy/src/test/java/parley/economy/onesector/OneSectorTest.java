package parley.economy.onesector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.AccountsFolder;
import parley.economy.accounts.SmallAccounts;
import parley.economy.equilibrium.NotConverged;
import parley.economy.equilibrium.Options;

/** On the accounts of 194 countries that come with the project. */
class OneSectorTest {

    private static final Options CLOSE = new Options(1e-12, 1000, 10);

    private Accounts accounts;
    private int us;

    @BeforeEach
    void readTheWorld() throws IOException {
        accounts = AccountsFolder.read(Path.of("../../reference/accounts/world2023"));
        us = accounts.countries().index("USA");
    }

    private OneSectorBase base(Assumptions assumptions) {
        return OneSectorBase.of(accounts, us, assumptions);
    }

    /** One rate of the United States on everybody. */
    private double[] uniform(double rate) {
        int n = accounts.countries().size();
        double[] rates = new double[n * n];
        for (int i = 0; i < n; i++) {
            rates[us * n + i] = i == us ? 0 : rate;
        }
        return rates;
    }

    @Test
    void without_tariffs_nothing_changes() {
        OneSectorEquilibrium same = new OneSectorSolver(CLOSE).solve(base(Assumptions.BASELINE), uniform(0));
        for (int n = 0; n < accounts.countries().size(); n++) {
            assertThat(same.welfare(n)).isCloseTo(0, within(1e-9));
            assertThat(same.revenue(n)).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void the_optimal_tariff_is_better_than_none_and_than_twice_as_much() {
        OneSectorBase base = base(Assumptions.BASELINE);
        OneSectorSolver solver = new OneSectorSolver(CLOSE);
        double best = base.optimalTariff(us);
        double welfare = solver.solve(base, uniform(best)).welfare(us);
        assertThat(best).isBetween(0.15, 0.3);
        assertThat(welfare).isGreaterThan(solver.solve(base, uniform(best * 2)).welfare(us));
        assertThat(welfare).isPositive();
    }

    @Test
    void who_retaliates_takes_the_gain_away() {
        OneSectorBase base = base(Assumptions.BASELINE);
        OneSectorSolver solver = new OneSectorSolver(CLOSE);
        int n = accounts.countries().size();
        double[] rates = uniform(base.optimalTariff(us));
        double alone = solver.solve(base, rates).welfare(us);
        for (int m = 0; m < n; m++) {
            rates[m * n + us] = m == us ? 0 : base.optimalRetaliation(m);
        }
        assertThat(alone).isPositive();
        assertThat(solver.solve(base, rates).welfare(us)).isNegative();
    }

    @Test
    void several_sectors_are_refused() {
        assertThatThrownBy(() -> OneSectorBase.of(SmallAccounts.threeByFour(), 0, Assumptions.BASELINE))
                .hasMessage("accounts three-by-four have 4 sectors, not one");
    }

    @Test
    void what_does_not_converge_is_told_with_its_residuals() {
        assertThatThrownBy(() ->
                        new OneSectorSolver(new Options(1e-12, 3, 8)).solve(base(Assumptions.BASELINE), uniform(0.5)))
                .isInstanceOfSatisfying(
                        NotConverged.class,
                        failed -> assertThat(failed.history()).hasSize(3));
    }

    @Test
    void in_gravity_two_alike_countries_that_come_nearer_gain_alike() {
        StructuralGravity gravity = new StructuralGravity(new double[] {1, 1, 2}, new double[] {1, 1, 2}, 5, 2, CLOSE);
        double[] before = {1, 0.1, 0.1, 0.1, 1, 0.1, 0.1, 0.1, 1};
        double[] after = before.clone();
        after[1] = 0.2;
        after[3] = 0.2;
        StructuralGravity.Response response = gravity.response(before, after);
        assertThat(response.realOutput()[0]).isGreaterThan(1).isCloseTo(response.realOutput()[1], within(1e-12));
        assertThat(response.realOutput()[2]).isLessThan(1);
        StructuralGravity.Response none = gravity.response(before, before);
        assertThat(none.realOutput()).containsExactly(1, 1, 1);
    }
}
