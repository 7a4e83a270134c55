package parley.economy.onesector;

import java.util.Arrays;
import parley.economy.accounts.Accounts;

/**
 * One-sector accounts as the model reads them: what countries spend is product and a transfer, which stays the same part of
 * world product; what they buy of themselves is what imports leave. Arrays by importer and exporter have the exporter fastest.
 */
public final class OneSectorBase {

    final Accounts accounts;
    final int countries;
    final int mover;
    final Assumptions assumptions;
    /** [importer][exporter] before any tariff. */
    final double[] trade;
    /** [country] part of what is sold in it that pays for selling it there. */
    final double[] distribution;
    /** [country] exponent of a tariff in its buyers' prices over ε, φ. */
    final double[] passThrough;

    final double[] product;
    final double[] spending;
    final double[] transfer;

    private OneSectorBase(Accounts accounts, int mover, Assumptions assumptions) {
        this.accounts = accounts;
        this.countries = accounts.countries().size();
        this.mover = mover;
        this.assumptions = assumptions;
        this.trade = accounts.trade().clone();
        this.distribution = new double[countries];
        this.passThrough = new double[countries];
        this.product = accounts.valueAdded().clone();
        this.spending = new double[countries];
        this.transfer = new double[countries];
    }

    /**
     * The base of accounts of one sector without tariffs.
     *
     * @param mover the country whose sales abroad and at home the parts for distribution are set by
     * @throws IllegalArgumentException if the accounts have several sectors
     */
    public static OneSectorBase of(Accounts accounts, int mover, Assumptions assumptions) {
        if (accounts.sectors().size() != 1) {
            throw new IllegalArgumentException("accounts " + accounts.name() + " have "
                    + accounts.sectors().size() + " sectors, not one");
        }
        OneSectorBase base = new OneSectorBase(accounts, mover, assumptions);
        double[] parts = Distribution.parts(base.trade, base.product, mover);
        base.ownPurchases(parts);
        for (int m = 0; m < base.countries; m++) {
            double nu = assumptions.distribution() ? parts[m == mover ? 1 : 0] : 0;
            double theta = assumptions.elasticity() / assumptions.heterogeneity();
            base.distribution[m] = nu;
            base.passThrough[m] = assumptions.distribution()
                    ? assumptions.passThrough() + (1 + theta) / ((1 - nu) * theta) - 1 / theta - 1
                    : 1;
        }
        base.sums();
        return base;
    }

    private void ownPurchases(double[] parts) {
        for (int m = 0; m < countries; m++) {
            double nu = parts[m == mover ? 1 : 0];
            double imports = 0;
            double earned = 0;
            for (int i = 0; i < countries; i++) {
                if (i != m) {
                    imports += trade[m * countries + i];
                    earned += (1 - parts[i == mover ? 1 : 0]) * trade[i * countries + m];
                }
            }
            trade[m * countries + m] = Math.max(0, product[m] + (1 - nu) * (imports - earned) - imports);
        }
    }

    /** Spending is what is bought; product what is earned by producing and by selling; the transfer closes the two. */
    private void sums() {
        Arrays.fill(product, 0);
        for (int m = 0; m < countries; m++) {
            for (int i = 0; i < countries; i++) {
                double value = trade[m * countries + i];
                spending[m] += value;
                product[i] += (1 - distribution[m]) * value;
                product[m] += distribution[m] * value;
            }
        }
        for (int m = 0; m < countries; m++) {
            transfer[m] = spending[m] - product[m];
        }
    }

    public Accounts accounts() {
        return accounts;
    }

    /** What a country spends. */
    public double spending(int country) {
        return spending[country];
    }

    /** What a country earns. */
    public double product(int country) {
        return product[country];
    }

    /** The uniform tariff that is best for a country while the others do not answer. */
    public double optimalTariff(int country) {
        double weighted = 0;
        for (int m = 0; m < countries; m++) {
            if (m != country) {
                double value = trade[m * countries + country];
                weighted += value * (1 - distribution[m]) * (1 - value / spending[m]);
            }
        }
        double openness =
                weighted / ((1 - distribution[country]) * (spending[country] - trade[country * countries + country]));
        return 1 / ((1 + openness * assumptions.elasticity()) * passThrough[country] - 1);
    }

    /** The tariff on the mover's goods that is best for a country, as if all others were one and answered together. */
    public double optimalRetaliation(int country) {
        double sold = 0;
        double traded = 0;
        for (int m = 0; m < countries; m++) {
            for (int i = 0; i < countries; i++) {
                double value = trade[m * countries + i];
                sold += m == mover && i != mover ? value : 0;
                traded -= m != mover && i != mover ? value : 0;
            }
            traded += m == mover ? 0 : product[m];
        }
        double weighted = sold * (1 - distribution[mover]) * (1 - sold / spending[mover]);
        double openness = weighted / ((1 - distribution[country]) * traded);
        return 1 / ((1 + openness * assumptions.elasticity()) * passThrough[country] - 1);
    }
}
