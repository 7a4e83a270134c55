package parley.economy.onesector;

import java.util.Arrays;
import parley.economy.equilibrium.Anderson;
import parley.economy.equilibrium.NotConverged;
import parley.economy.equilibrium.Options;

/**
 * The equilibrium of one sector after new tariffs (Ignatenko et al. 2025): wages, employment and spending of every country, in
 * logs under Anderson's acceleration. Prices weighted by spending are the numeraire.
 */
public final class OneSectorSolver {

    /** How far wages follow what their excess over income asks for. */
    private static final double WAGE_STEP = 0.2;

    private final Options options;

    public OneSectorSolver(Options options) {
        this.options = options;
    }

    /**
     * The equilibrium.
     *
     * @param tariff [importer][exporter] ad valorem rates; the base has none
     * @throws NotConverged if none is found to the tolerance
     */
    public OneSectorEquilibrium solve(OneSectorBase base, double[] tariff) {
        int n = base.countries;
        State state = new State(base, tariff);
        double[] point = new double[3 * n];
        double[] step = new double[3 * n];
        Anderson anderson = new Anderson(3 * n, options.memory());
        double[] history = new double[options.iterations()];
        for (int iteration = 0; iteration < options.iterations(); iteration++) {
            double residual = state.step(point, step);
            history[iteration] = residual;
            if (residual <= options.tolerance()) {
                return new OneSectorEquilibrium(base, state, residual, iteration + 1);
            }
            if (!(residual < Double.POSITIVE_INFINITY)) {
                throw new NotConverged("the imbalance grows beyond bounds", Arrays.copyOf(history, iteration + 1));
            }
            anderson.advance(point, step);
        }
        throw new NotConverged("the imbalance does not fall to " + options.tolerance(), history);
    }

    /** Everything that follows from wages, employment and spending. */
    static final class State {

        private final OneSectorBase base;
        private final int n;
        private final double[] tariff;
        /** [importer][exporter] share of spending by (1+t)^(−εφ). */
        private final double[] weight;
        /** [importer][exporter] share of spending, duty included. */
        final double[] share;

        final double[] wage;
        final double[] employment;
        final double[] spending;
        final double[] price;
        final double[] revenue;
        final double[] relief;

        State(OneSectorBase base, double[] tariff) {
            this.base = base;
            this.n = base.countries;
            this.tariff = tariff;
            this.weight = new double[n * n];
            this.share = new double[n * n];
            this.wage = new double[n];
            this.employment = new double[n];
            this.spending = new double[n];
            this.price = new double[n];
            this.revenue = new double[n];
            this.relief = new double[n];
            for (int m = 0; m < n; m++) {
                double exponent = -base.assumptions.elasticity() * base.passThrough[m];
                for (int i = 0; i < n; i++) {
                    int at = m * n + i;
                    weight[at] = base.trade[at] / base.spending[m] * Math.pow(1 + tariff[at], exponent);
                }
            }
        }

        /** Before duty. */
        double bought(int importer, int exporter) {
            int at = importer * n + exporter;
            return share[at] * spending[importer] / (1 + tariff[at]);
        }

        double product(int country) {
            return wage[country] * employment[country] * base.product[country];
        }

        /** The step that logs of wages, employment and spending ask for at a point. @return how far they are from it */
        double step(double[] point, double[] step) {
            double world = 0;
            double[] ease = new double[n];
            for (int i = 0; i < n; i++) {
                wage[i] = Math.exp(point[i]);
                employment[i] = Math.exp(point[n + i]);
                spending[i] = base.spending[i] * Math.exp(point[2 * n + i]);
                ease[i] =
                        Math.exp(-base.assumptions.elasticity() * (point[i] - base.assumptions.scale() * point[n + i]));
                world += product(i) / sum(base.product);
            }
            double[] income = incomes(ease);
            double most = 0;
            double scale = 0;
            for (int m = 0; m < n; m++) {
                scale += price[m] * base.spending[m] / sum(base.spending);
            }
            for (int m = 0; m < n; m++) {
                double earned = product(m);
                relief[m] = base.assumptions.taxRelief() ? revenue[m] / earned : 0;
                double labour = base.assumptions.labourSupply() * Math.log(wage[m] / price[m] / (1 - relief[m]));
                double means = revenue[m] + earned + base.transfer[m] * world;
                double wageStep = Math.log(income[m] / earned);
                step[n + m] = labour - point[n + m];
                step[2 * n + m] = Math.log(means / spending[m]);
                for (double miss : new double[] {wageStep, step[n + m], step[2 * n + m]}) {
                    most = Math.abs(miss) <= most ? most : Math.abs(miss);
                }
                step[m] = WAGE_STEP * wageStep - Math.log(scale);
                step[2 * n + m] -= Math.log(scale);
            }
            return Math.abs(scale - 1) <= most ? most : Math.abs(scale - 1);
        }

        /** Prices, shares and revenue; what is earned by producing and by selling. */
        private double[] incomes(double[] ease) {
            double[] income = new double[n];
            for (int m = 0; m < n; m++) {
                double reach = 0;
                for (int i = 0; i < n; i++) {
                    reach += weight[m * n + i] * ease[i];
                }
                price[m] = Math.pow(spending[m] / base.spending[m] / wage[m], 1 - base.passThrough[m])
                        * Math.pow(reach, -1 / base.assumptions.elasticity());
                double bought = 0;
                for (int i = 0; i < n; i++) {
                    share[m * n + i] = weight[m * n + i] * ease[i] / reach;
                    double value = bought(m, i);
                    bought += value;
                    income[i] += (1 - base.distribution[m]) * value;
                }
                revenue[m] = spending[m] - bought;
                income[m] += base.distribution[m] * bought;
            }
            return income;
        }

        private static double sum(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum;
        }
    }
}
