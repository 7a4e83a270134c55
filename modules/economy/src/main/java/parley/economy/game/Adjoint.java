package parley.economy.game;

import java.util.Arrays;

/**
 * The derivative of a payoff in the logarithms of one plus each tariff, all at once: one linear system with the transposed
 * derivative of the markets, instead of one equilibrium for each tariff.
 */
final class Adjoint {

    private final Markets markets;
    private final double[] direct;
    private final double[] through;

    /** Derivative by cell, after {@link #differentiate}. */
    final double[] gradient;

    Adjoint(Markets markets) {
        this.markets = markets;
        direct = new double[2 * markets.n];
        through = new double[markets.flow.length];
        gradient = new double[markets.flow.length];
    }

    /** How a payoff moves with what the markets show, at their present solution. */
    static final class Partials {
        /** In the logarithms of wages and expenditures. */
        final double[] state;
        /** In the logarithm of trade, by cell. */
        final double[] flow;
        /** In the logarithm of each importer's price index. */
        final double[] price;
        /** In each importer's tariff revenue. */
        final double[] revenue;

        Partials(Markets markets) {
            state = new double[2 * markets.n];
            flow = new double[markets.flow.length];
            price = new double[markets.n];
            revenue = new double[markets.n];
        }

        void clear() {
            Arrays.fill(state, 0);
            Arrays.fill(flow, 0);
            Arrays.fill(price, 0);
            Arrays.fill(revenue, 0);
        }
    }

    /** Fills {@link #gradient}; the markets must be cleared. Overwrites the partials. */
    void differentiate(Partials of) {
        System.arraycopy(of.state, 0, direct, 0, direct.length);
        pass(of, false);
        double[] multipliers = markets.multipliers(direct);
        for (int i = 0; i < markets.n; i++) {
            double wage = Math.exp(markets.state[i]) * markets.wages[i];
            double spending = markets.expenditure[i] * Math.exp(markets.state[markets.n + i]);
            double ofLabour = i == 0 ? 0 : multipliers[i] / wage;
            double ofIncome = multipliers[markets.n + i] / spending;
            of.revenue[i] -= ofIncome;
            for (int k = 0; k < markets.s; k++) {
                double each = ofLabour * markets.labour[k] + ofIncome * (1 - markets.labour[k]);
                for (int j = 0; j < markets.n; j++) {
                    int cell = markets.accounts.cell(j, k, i);
                    of.flow[cell] -= each * markets.flow[cell];
                }
            }
        }
        pass(of, true);
    }

    /** Carries the partials to the state, or to the tariffs. */
    private void pass(Partials of, boolean toTariffs) {
        int n = markets.n;
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < markets.s; k++) {
                int first = (j * markets.s + k) * n;
                double sigma = markets.accounts.elasticities()[k];
                double weight = of.price[j] * markets.spent[j * markets.s + k] / markets.expenditure[j];
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    int cell = first + i;
                    through[cell] =
                            of.flow[cell] + of.revenue[j] * Math.expm1(markets.logTariff[cell]) * markets.flow[cell];
                    sum += through[cell];
                }
                double common = weight + (sigma - 1) * sum;
                for (int i = 0; i < n; i++) {
                    int cell = first + i;
                    if (toTariffs) {
                        double charged = Math.exp(markets.logTariff[cell]) * markets.flow[cell];
                        gradient[cell] = common * markets.share[cell] - sigma * through[cell] + of.revenue[j] * charged;
                    } else {
                        direct[i] += common * markets.share[cell] + (1 - sigma) * through[cell];
                    }
                }
                if (!toTariffs) {
                    direct[n + j] += sum;
                }
            }
        }
    }
}
