package parley.economy.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.Flows;
import parley.economy.accounts.SmallAccounts;

/** What must hold of any accounts, by seed. */
class PropertiesTest {

    private static final Options OPTIONS = Options.STANDARD;

    private static Base base(Accounts accounts, Closure closure) {
        return Base.of(accounts, accounts.elasticities("seeded"), closure, OPTIONS);
    }

    private static Equilibrium after(Base base, double[] rates) {
        return new Solver(OPTIONS).solve(base, Shock.tariffs(rates));
    }

    private static double[] randomRates(Accounts accounts, long seed) {
        Random random = new Random(seed);
        double[] rates = accounts.tariff().clone();
        Arrays.setAll(rates, at -> rates[at] > 0 ? random.nextDouble() : 0);
        return rates;
    }

    @ParameterizedTest
    @EnumSource
    void without_a_shock_nothing_changes_to_the_last_digit(Closure closure) {
        for (long seed = 0; seed < 10; seed++) {
            Accounts accounts = SmallAccounts.random(seed);
            Base base = base(accounts, closure);
            Equilibrium same = after(base, accounts.tariff().clone());
            for (int n = 0; n < accounts.countries().size(); n++) {
                assertThat(same.wage(n)).isEqualTo(1);
                assertThat(same.priceIndex(n)).isEqualTo(1);
                assertThat(same.welfare(n)).isEqualTo(1);
                assertThat(same.revenue(n)).isEqualTo(base.revenue(n));
                assertThat(FirstOrder.of(same, n).welfare()).isCloseTo(0, within(1e-13));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void twice_the_world_changes_as_the_world_does(long seed) {
        Accounts accounts = SmallAccounts.random(seed);
        double[] rates = randomRates(accounts, seed);
        Equilibrium once = after(base(accounts, Closure.DEFICITS), rates);
        Equilibrium twice = after(base(scaled(accounts, 2), Closure.DEFICITS), rates);
        for (int n = 0; n < accounts.countries().size(); n++) {
            assertThat(twice.welfare(n)).isCloseTo(once.welfare(n), within(1e-10));
            assertThat(twice.revenue(n)).isCloseTo(2 * once.revenue(n), within(1e-9));
        }
    }

    private static Accounts scaled(Accounts accounts, double by) {
        return new Accounts(
                accounts.name(),
                accounts.about(),
                accounts.countries(),
                accounts.sectors(),
                times(accounts.trade(), by),
                accounts.tariff(),
                accounts.inputs(),
                accounts.valueAddedShare(),
                accounts.finalShare(),
                times(accounts.valueAdded(), by),
                times(accounts.surplus(), by),
                accounts.elasticities());
    }

    private static double[] times(double[] values, double by) {
        return Arrays.stream(values).map(value -> value * by).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void after_a_shock_the_accounts_balance(Closure closure) {
        for (long seed = 0; seed < 10; seed++) {
            Accounts accounts = SmallAccounts.random(seed);
            Equilibrium after = after(base(accounts, closure), randomRates(accounts, seed));
            Accounts then = accounts(after);
            Flows flows = Flows.of(then);
            double world = 0;
            double asked = 0;
            for (int m = 0; m < accounts.countries().size(); m++) {
                double scale = then.valueAdded()[m];
                assertThat(flows.valueAdded()[m]).isCloseTo(scale, within(1e-9 * scale));
                double surplus = flows.exports()[m] - flows.imports()[m];
                assertThat(surplus).isCloseTo(then.surplus()[m], within(1e-9 * scale));
                world += surplus;
                asked += Math.abs(then.surplus()[m]);
                for (int j = 0; j < accounts.sectors().size(); j++) {
                    int at = accounts.cell(j, m);
                    assertThat(flows.use()[at]).isCloseTo(flows.spending()[at], within(1e-9 * scale));
                }
            }
            assertThat(world).as("Walras").isCloseTo(0, within(1e-12));
            assertThat(asked > 1e-6).isEqualTo(closure != Closure.BALANCED);
        }
    }

    /** The world after the shock, as accounts of its own. */
    private static Accounts accounts(Equilibrium after) {
        Accounts before = after.base().accounts();
        double[] trade = new double[before.trade().length];
        double[] valueAdded = new double[before.countries().size()];
        double[] surplus = valueAdded.clone();
        for (int m = 0; m < valueAdded.length; m++) {
            valueAdded[m] = after.wage(m) * after.base().valueAdded(m);
            surplus[m] = after.surplus(m);
            for (int j = 0; j < before.sectors().size(); j++) {
                for (int i = 0; i < valueAdded.length; i++) {
                    trade[before.flow(j, m, i)] = after.trade(j, m, i);
                }
            }
        }
        return new Accounts(
                "after",
                before.about(),
                before.countries(),
                before.sectors(),
                trade,
                after.shock().tariff(),
                before.inputs(),
                before.valueAddedShare(),
                before.finalShare(),
                valueAdded,
                surplus,
                before.elasticities());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_numeraire_is_world_value_added(long seed) {
        Accounts accounts = SmallAccounts.random(seed);
        Base base = base(accounts, Closure.DEFICITS);
        Equilibrium after = after(base, randomRates(accounts, seed));
        double was = 0;
        double is = 0;
        for (int n = 0; n < accounts.countries().size(); n++) {
            was += base.valueAdded(n);
            is += base.valueAdded(n) * after.wage(n);
        }
        assertThat(is).isCloseTo(was, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void without_tariffs_there_is_no_revenue(long seed) {
        Accounts accounts = SmallAccounts.random(seed);
        Equilibrium free = after(base(accounts, Closure.DEFICITS), new double[accounts.tariff().length]);
        for (int n = 0; n < accounts.countries().size(); n++) {
            assertThat(free.revenue(n)).isCloseTo(0, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void prohibitive_tariffs_tend_to_a_pair_that_does_not_trade(long seed) {
        Accounts accounts = SmallAccounts.random(seed);
        Base base = base(accounts, Closure.BALANCED);
        double[] high = accounts.tariff().clone();
        for (int j = 0; j < accounts.sectors().size(); j++) {
            high[accounts.flow(j, 0, 1)] = 1e7;
            high[accounts.flow(j, 1, 0)] = 1e7;
        }
        Equilibrium apart = after(base, high);
        for (int j = 0; j < accounts.sectors().size(); j++) {
            assertThat(apart.trade(j, 0, 1) / base.trade(j, 0, 1)).isLessThan(1e-6);
            assertThat(apart.trade(j, 1, 0) / base.trade(j, 1, 0)).isLessThan(1e-6);
        }
        if (accounts.countries().size() == 2) {
            // Autarky: the gains from trade are lost, whoever's tariff it was.
            assertThat(apart.welfare(0)).isLessThan(1);
            assertThat(apart.welfare(1)).isLessThan(1);
        }
    }
}
