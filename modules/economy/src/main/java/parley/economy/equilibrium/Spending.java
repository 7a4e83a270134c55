package parley.economy.equilibrium;

import java.util.Arrays;
import parley.economy.accounts.Accounts;

/**
 * Spending and income for given wages and prices: intermediate use of what is sold and final use of what is earned, with
 * tariff revenue paid out to households (Caliendo and Parro 2015, equations 13 and 14); the fixed point is found by sweeps
 * that start where the last ones ended.
 */
final class Spending {

    private static final int SWEEPS = 5000;

    private final Base base;
    private final Prices prices;
    private final int n;
    private final int sectors;
    /** [sector][importer][exporter] π κ^(−θ) over one plus the new tariff. */
    private final double[] beforeDuty;
    /** [sector][country]. */
    final double[] spent;
    /** [sector][country] output, before duty. */
    final double[] sold;
    /** [sector][importer] part of spending that is not duty. */
    private final double[] keeps;

    final double[] income;
    final double[] revenue;
    private double worldIncome;
    private final double worldIncomeBefore;

    Spending(Base base, Shock shock, Prices prices) {
        this.base = base;
        this.prices = prices;
        this.n = base.countries;
        this.sectors = base.sectors;
        this.beforeDuty = new double[base.share.length];
        this.spent = base.spending.clone();
        this.sold = new double[sectors * n];
        this.keeps = new double[sectors * n];
        this.income = new double[n];
        this.revenue = new double[n];
        Accounts accounts = base.accounts;
        for (int j = 0; j < sectors; j++) {
            for (int m = 0; m < n; m++) {
                for (int i = 0; i < n; i++) {
                    int at = accounts.flow(j, m, i);
                    beforeDuty[at] = prices.weight(j, m, i) / (1 + shock.tariff()[at]);
                }
            }
        }
        double world = 0;
        for (int m = 0; m < n; m++) {
            world += base.income(m);
        }
        this.worldIncomeBefore = world;
        this.worldIncome = world;
    }

    /**
     * Sweeps until no spending moves by more than the tolerance, relative to the country's income.
     *
     * @return false if that is not reached
     */
    boolean settle(double[] wage, double tolerance) {
        untaxed();
        double[] next = new double[spent.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            incomes(wage);
            sales();
            double moved = uses(next);
            if (moved <= tolerance) {
                return true;
            }
            if (!(moved < Double.POSITIVE_INFINITY)) {
                return false;
            }
            System.arraycopy(next, 0, spent, 0, next.length);
        }
        return false;
    }

    private void untaxed() {
        for (int j = 0; j < sectors; j++) {
            for (int m = 0; m < n; m++) {
                int row = (j * n + m) * n;
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += beforeDuty[row + i] * prices.ease[j * n + i];
                }
                keeps[j * n + m] = sum / prices.reach[j * n + m];
            }
        }
    }

    private void incomes(double[] wage) {
        Arrays.fill(revenue, 0);
        for (int j = 0; j < sectors; j++) {
            for (int m = 0; m < n; m++) {
                revenue[m] += spent[j * n + m] * (1 - keeps[j * n + m]);
            }
        }
        double world = 0;
        for (int m = 0; m < n; m++) {
            double earned = wage[m] * base.valueAdded[m] + revenue[m];
            world += earned;
            income[m] = earned - surplus(m);
        }
        worldIncome = world;
    }

    private void sales() {
        Arrays.fill(sold, 0);
        for (int j = 0; j < sectors; j++) {
            int to = j * n;
            for (int m = 0; m < n; m++) {
                double reached = spent[to + m] / prices.reach[to + m];
                int row = (to + m) * n;
                for (int i = 0; i < n; i++) {
                    sold[to + i] += beforeDuty[row + i] * reached;
                }
            }
            for (int i = 0; i < n; i++) {
                sold[to + i] *= prices.ease[to + i];
            }
        }
    }

    /** What is used of the sales and incomes into {@code next}. @return how far the spending that moves most moves */
    private double uses(double[] next) {
        double[] labour = base.accounts.valueAddedShare();
        double[] finals = base.accounts.finalShare();
        double[] inputs = base.inputsByUse;
        double[] use = new double[sectors];
        double most = 0;
        for (int m = 0; m < n; m++) {
            Arrays.fill(use, 0);
            for (int j = 0; j < sectors; j++) {
                double bought = (1 - labour[j * n + m]) * sold[j * n + m];
                int row = (m * sectors + j) * sectors;
                for (int k = 0; k < use.length; k++) {
                    use[k] += inputs[row + k] * bought;
                }
            }
            for (int k = 0; k < sectors; k++) {
                double total = use[k] + finals[k * n + m] * income[m];
                double moved = Math.abs(total - spent[k * n + m]) / Math.abs(income[m]);
                most = moved <= most ? most : moved;
                next[k * n + m] = total;
            }
        }
        return most;
    }

    /** The surplus of a country that the closure asks for. */
    double surplus(int country) {
        return base.closure == Closure.SHARES
                ? base.surplus[country] * (worldIncome / worldIncomeBefore)
                : base.surplus[country];
    }

    /** Exports less imports of a country, before duty, less the surplus asked for: nil in equilibrium. */
    double excess(int country) {
        double sum = -surplus(country);
        for (int j = 0; j < sectors; j++) {
            sum += sold[j * n + country] - keeps[j * n + country] * spent[j * n + country];
        }
        return sum;
    }
}
