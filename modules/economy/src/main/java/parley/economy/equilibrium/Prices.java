package parley.economy.equilibrium;

import java.util.Arrays;
import parley.economy.accounts.Accounts;

/**
 * Prices for given wages: the fixed point of unit costs and price indices, found by sweeps that start where the last ones
 * ended. In changes, with κ the change of tariff and other costs: ln c = β ln w + (1−β) Σ γ ln P and P^(−θ) = Σ π (κ c)^(−θ)
 * (Caliendo and Parro 2015, equations 10 and 11).
 */
final class Prices {

    private static final int SWEEPS = 5000;

    private final Base base;
    private final int n;
    private final int sectors;
    /** [sector][exporter][importer] π κ^(−θ). */
    private final double[] weight;
    /** [sector][importer] Σ π, which is one but for rounding. */
    private final double[] whole;
    /** [country][sector] ln P. */
    private final double[] logPrice;
    /** [country][sector] ln c. */
    private final double[] logCost;
    /** [sector][exporter] c^(−θ). */
    final double[] ease;
    /** [sector][importer] Σ π (κ c)^(−θ). */
    final double[] reach;

    Prices(Base base, Shock shock) {
        this.base = base;
        this.n = base.countries;
        this.sectors = base.sectors;
        this.weight = new double[base.share.length];
        this.whole = new double[sectors * n];
        this.logPrice = new double[sectors * n];
        this.logCost = new double[sectors * n];
        this.ease = new double[sectors * n];
        this.reach = new double[sectors * n];
        Accounts accounts = base.accounts;
        for (int j = 0; j < sectors; j++) {
            for (int i = 0; i < n; i++) {
                for (int m = 0; m < n; m++) {
                    int at = accounts.flow(j, m, i);
                    double dearer = (1 + shock.tariff()[at]) / (1 + accounts.tariff()[at]) * shock.cost()[at];
                    weight[(j * n + i) * n + m] = base.share[at] * Math.pow(dearer, -base.theta[j]);
                    whole[j * n + m] += base.share[at];
                }
            }
        }
    }

    /**
     * Sweeps until no price moves by more than the tolerance.
     *
     * @return false if that is not reached
     */
    boolean settle(double[] logWage, double tolerance) {
        double[] next = new double[logPrice.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            costs(logWage);
            double moved = indices(next);
            if (moved <= tolerance) {
                return true;
            }
            if (!(moved < Double.POSITIVE_INFINITY)) {
                return false;
            }
            System.arraycopy(next, 0, logPrice, 0, next.length);
        }
        return false;
    }

    private void costs(double[] logWage) {
        double[] inputs = base.inputsByInput();
        double[] labour = base.accounts.valueAddedShare();
        double[] mix = new double[sectors];
        for (int m = 0; m < n; m++) {
            Arrays.fill(mix, 0);
            for (int k = 0; k < sectors; k++) {
                double price = logPrice[m * sectors + k];
                int row = (m * sectors + k) * sectors;
                for (int j = 0; j < mix.length; j++) {
                    mix[j] += inputs[row + j] * price;
                }
            }
            for (int j = 0; j < sectors; j++) {
                double beta = labour[j * n + m];
                double cost = beta * logWage[m] + (1 - beta) * mix[j];
                logCost[m * sectors + j] = cost;
                ease[j * n + m] = Math.exp(-base.theta[j] * cost);
            }
        }
    }

    /** Price indices of the costs into {@code next}. @return how far the one that moves most moves */
    private double indices(double[] next) {
        Arrays.fill(reach, 0);
        double most = 0;
        for (int j = 0; j < sectors; j++) {
            int to = j * n;
            for (int i = 0; i < n; i++) {
                double seller = ease[to + i];
                int row = (to + i) * n;
                for (int m = 0; m < n; m++) {
                    reach[to + m] += weight[row + m] * seller;
                }
            }
            for (int m = 0; m < n; m++) {
                double price = -Math.log(reach[to + m] / whole[to + m]) / base.theta[j];
                double moved = Math.abs(price - logPrice[m * sectors + j]);
                most = moved <= most ? most : moved;
                next[m * sectors + j] = price;
            }
        }
        return most;
    }

    /** Change of the price index of a sector's goods in a country. */
    double price(int sector, int country) {
        return Math.exp(logPrice[country * sectors + sector]);
    }

    /** Change of the unit cost of a sector in a country. */
    double cost(int sector, int country) {
        return Math.exp(logCost[country * sectors + sector]);
    }

    /** π κ^(−θ) by sector, importer and exporter. */
    double weight(int sector, int importer, int exporter) {
        return weight[(sector * n + exporter) * n + importer];
    }

    /** The new share of an exporter in an importer's spending. */
    double share(int sector, int importer, int exporter) {
        return weight(sector, importer, exporter) * ease[sector * n + exporter] / reach[sector * n + importer];
    }
}
