package parley.economy.game;

import java.util.Arrays;

/**
 * The tariffs under somebody's control that make a payoff largest, all others given. Each tariff is measured by its logarithm
 * times the root of its trade's share in spending, in which the payoff is about equally curved in every direction.
 */
final class Search {

    private static final int MEMORY = 20;
    private static final double TOLERANCE = 1e-7;
    private static final int ITERATIONS = 2_000;
    private static final int SECOND_LOOKS = 3;

    private final Markets markets;
    private final Control control;
    private final Payoff payoff;
    private final Adjoint adjoint;
    private final Adjoint.Partials partials;
    private final double[] scale;

    Search(Markets markets, Control control, Payoff payoff) {
        this.markets = markets;
        this.control = control;
        this.payoff = payoff;
        adjoint = new Adjoint(markets);
        partials = new Adjoint.Partials(markets);
        scale = new double[control.cells().length];
        for (int k = 0; k < scale.length; k++) {
            double trade = 0;
            double spent = 0;
            for (int cell : control.cells()[k]) {
                trade += markets.accounts.trade()[cell];
                spent = markets.expenditure[cell / markets.n / markets.s];
            }
            scale[k] = Math.sqrt(spent / trade);
        }
    }

    /**
     * Sets the best tariffs and clears the markets. A tariff that has run off to where nothing comes in is looked at a second
     * time from the median of the others, since the payoff is flat out there; the better end is kept.
     *
     * @param start logarithm of one plus the tariff, by what is chosen
     */
    QuasiNewton.Summit from(double[] start, String what) {
        QuasiNewton.Summit best = climb(start, what);
        for (int look = 0; look < SECOND_LOOKS; look++) {
            double[] again = backFromFarOut(best.point());
            if (again.length == 0) {
                break;
            }
            QuasiNewton.Summit other = climb(again, what);
            if (other.value() <= best.value() + 1e-12) {
                break;
            }
            best = other;
        }
        set(best.point());
        markets.clear();
        return best;
    }

    private QuasiNewton.Summit climb(double[] start, String what) {
        double[] point = new double[scale.length];
        for (int k = 0; k < point.length; k++) {
            point[k] = start[k] / scale[k];
        }
        return new QuasiNewton(MEMORY, TOLERANCE, ITERATIONS).maximize(this::at, point, 1, what);
    }

    /** The point with its prohibitive tariffs set to the median; empty if there are none. */
    private double[] backFromFarOut(double[] point) {
        double[] logs = new double[point.length];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = scale[k] * point[k];
        }
        double[] sorted = logs.clone();
        Arrays.sort(sorted);
        double farOut = Math.log1p(TariffOutcome.PROHIBITIVE);
        if (sorted.length == 0 || sorted[sorted.length - 1] < farOut) {
            return new double[0];
        }
        double median = sorted[sorted.length / 2];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = logs[k] < farOut ? logs[k] : median;
        }
        return logs;
    }

    /** A start for every country: the tariff of a monopolist, {@code 1 / (elasticity - 1)}. */
    double[] monopolist() {
        double[] start = new double[scale.length];
        for (int k = 0; k < start.length; k++) {
            double sigma = markets.accounts.elasticities()[control.cells()[k][0] / markets.n % markets.s];
            start[k] = Math.log(sigma / (sigma - 1));
        }
        return start;
    }

    /** The tariffs that stand. */
    double[] present() {
        double[] start = new double[scale.length];
        for (int k = 0; k < start.length; k++) {
            start[k] = markets.logTariff[control.cells()[k][0]];
        }
        return start;
    }

    private void set(double[] point) {
        for (int k = 0; k < point.length; k++) {
            for (int cell : control.cells()[k]) {
                markets.set(cell, scale[k] * point[k]);
            }
        }
    }

    private double at(double[] point, double[] gradient) {
        double[] kept = markets.state.clone();
        set(point);
        try {
            markets.clear();
        } catch (NotSolved _) {
            System.arraycopy(kept, 0, markets.state, 0, kept.length);
            return Double.NaN; // too far: the search goes back
        }
        partials.clear();
        payoff.differentiate(markets, 1, partials);
        adjoint.differentiate(partials);
        for (int k = 0; k < gradient.length; k++) {
            gradient[k] = 0;
            for (int cell : control.cells()[k]) {
                gradient[k] += scale[k] * adjoint.gradient[cell];
            }
        }
        return payoff.value(markets);
    }
}
