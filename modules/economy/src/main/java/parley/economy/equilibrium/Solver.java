package parley.economy.equilibrium;

import java.util.Arrays;

/**
 * Finds the wages at which every country's trade comes to the surplus that the closure asks for. Wages are moved in logs by
 * the excess over the country's own responsiveness, under Anderson's acceleration; prices and spending are settled inside,
 * only as exactly as the wages' imbalance calls for. World value added is the numeraire.
 */
public final class Solver {

    /** The farthest that a wage moves at once, in logs. */
    private static final double STRIDE = 0.5;

    /** How much worse an imbalance may become before the history is forgotten. */
    private static final double WORSE = 10;

    /** How exactly prices and spending are settled, relative to the imbalance that is left. */
    private static final double LOOSE = 1e-2;

    private final Options options;

    public Solver(Options options) {
        this.options = options;
    }

    /**
     * The equilibrium after a shock.
     *
     * @throws NotConverged if none is found to the tolerance
     */
    public Equilibrium solve(Base base, Shock shock) {
        Prices prices = new Prices(base, shock);
        Spending spending = new Spending(base, shock, prices);
        double[] logWage = new double[base.countries];
        double[] wage = new double[base.countries];
        Arrays.fill(wage, 1);
        double[] response = responsiveness(base);
        Anderson anderson = new Anderson(base.countries, options.memory());
        double[] history = new double[options.iterations()];
        double exact = options.tolerance() / 100;
        double inner = Math.max(exact, LOOSE);
        double least = Double.POSITIVE_INFINITY;
        for (int iteration = 0; iteration < options.iterations(); iteration++) {
            if (!prices.settle(logWage, inner)) {
                throw new NotConverged("prices do not settle", Arrays.copyOf(history, iteration));
            }
            if (!spending.settle(wage, inner)) {
                throw new NotConverged("spending does not settle", Arrays.copyOf(history, iteration));
            }
            double[] step = new double[base.countries];
            double residual = 0;
            for (int n = 0; n < base.countries; n++) {
                double excess = spending.excess(n) / base.valueAdded[n];
                residual = Math.abs(excess) <= residual ? residual : Math.abs(excess);
                step[n] = excess / response[n];
            }
            history[iteration] = residual;
            if (residual <= options.tolerance() && inner <= exact) {
                return new Equilibrium(
                        base, shock, prices, spending, wage, residual, Arrays.copyOf(history, iteration + 1));
            }
            if (!(residual < Double.POSITIVE_INFINITY)) {
                throw new NotConverged("the imbalance grows beyond bounds", Arrays.copyOf(history, iteration + 1));
            }
            if (residual > Math.max(options.tolerance(), inner)) {
                if (residual > WORSE * least) {
                    anderson.restart();
                }
                least = Math.min(least, residual);
                move(anderson, logWage, wage, step, base);
            }
            inner = residual <= options.tolerance() ? exact : Math.max(exact, Math.min(inner, residual * LOOSE));
        }
        throw new NotConverged(
                "the imbalance does not fall to " + options.tolerance() + " in " + options.iterations() + " iterations",
                history);
    }

    private static void move(Anderson anderson, double[] logWage, double[] wage, double[] step, Base base) {
        double[] next = logWage.clone();
        anderson.advance(next, step);
        double before = 0;
        double after = 0;
        for (int n = 0; n < next.length; n++) {
            next[n] = logWage[n] + Math.clamp(next[n] - logWage[n], -STRIDE, STRIDE);
            before += base.valueAdded[n];
            after += base.valueAdded[n] * Math.exp(next[n]);
        }
        double numeraire = Math.log(after / before);
        for (int n = 0; n < next.length; n++) {
            logWage[n] = next[n] - numeraire;
            wage[n] = Math.exp(logWage[n]);
        }
    }

    /** By how much a country's excess falls, relative to its value added, when its wage rises by one in logs; roughly. */
    private static double[] responsiveness(Base base) {
        double[] response = new double[base.countries];
        for (int n = 0; n < base.countries; n++) {
            double traded = 0;
            for (int j = 0; j < base.sectors; j++) {
                for (int m = 0; m < base.countries; m++) {
                    if (m != n) {
                        traded += (1 + base.theta[j]) * (base.trade(j, m, n) + base.trade(j, n, m)) / 2;
                    }
                }
            }
            response[n] = Math.max(traded / base.valueAdded[n], 1e-3);
        }
        return response;
    }
}
