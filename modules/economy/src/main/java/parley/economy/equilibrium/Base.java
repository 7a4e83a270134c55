package parley.economy.equilibrium;

import parley.economy.accounts.Accounts;

/**
 * Accounts as an equilibrium: the state of the world that shocks are told against. It is solved from the accounts' shares
 * under the closure, so that nothing changes exactly where no shock is; accounts that balance are moved by rounding only.
 * Arrays are laid out as {@link Accounts} says; [input][using] shares stand twice, for both directions.
 */
public final class Base {

    final Accounts accounts;
    final Closure closure;
    final int countries;
    final int sectors;
    /** [sector][importer][exporter] share of the importer's spending, duty included. */
    final double[] share;
    /** [sector] trade elasticity. */
    final double[] theta;
    /** [country][using][input], the accounts' shares turned. */
    final double[] inputsByUse;

    final double[] valueAdded;
    final double[] surplus;
    /** [sector][country] duty included. */
    final double[] spending;
    /** [country] tariff revenue. */
    private final double[] revenue;

    private Base(
            Accounts accounts,
            Closure closure,
            double[] theta,
            double[] inputsByUse,
            double[] share,
            double[] valueAdded,
            double[] surplus,
            double[] spending,
            double[] revenue) {
        this.accounts = accounts;
        this.closure = closure;
        this.countries = accounts.countries().size();
        this.sectors = accounts.sectors().size();
        this.theta = theta;
        this.inputsByUse = inputsByUse;
        this.share = share;
        this.valueAdded = valueAdded;
        this.surplus = surplus;
        this.spending = spending;
        this.revenue = revenue;
    }

    /**
     * The base of these accounts.
     *
     * @param theta [sector] trade elasticities
     * @throws NotConverged if the accounts' shares have no equilibrium under the closure
     */
    public static Base of(Accounts accounts, double[] theta, Closure closure, Options options) {
        int n = accounts.countries().size();
        int sectors = accounts.sectors().size();
        double[] share = new double[sectors * n * n];
        double[] spending = new double[sectors * n];
        double[] revenue = new double[n];
        for (int j = 0; j < sectors; j++) {
            for (int m = 0; m < n; m++) {
                double spent = accounts.spending(j, m);
                spending[j * n + m] = spent;
                for (int i = 0; i < n; i++) {
                    int at = accounts.flow(j, m, i);
                    share[at] = spent > 0 ? accounts.trade()[at] * (1 + accounts.tariff()[at]) / spent : i == m ? 1 : 0;
                }
            }
        }
        double[] surplus =
                closure == Closure.BALANCED ? new double[n] : accounts.surplus().clone();
        Base stored = new Base(
                accounts,
                closure,
                theta.clone(),
                turned(accounts.inputs(), n, sectors),
                share,
                accounts.valueAdded(),
                surplus,
                spending,
                revenue);
        Shock none = Shock.none(accounts);
        Options closer = options.withTolerance(options.tolerance() / 10);
        Base solved = stored.after(new Solver(closer).solve(stored, none));
        return solved.toldBy(new Solver(options).solve(solved, none));
    }

    /** The same base with levels as a solve without a shock tells them, to the last digit. */
    private Base toldBy(Equilibrium unchanged) {
        double[] collected = new double[countries];
        for (int m = 0; m < countries; m++) {
            collected[m] = unchanged.revenue(m);
        }
        return new Base(
                accounts, closure, theta, inputsByUse, share, valueAdded, surplus, unchanged.spendings(), collected);
    }

    private Base after(Equilibrium found) {
        double[] earned = new double[countries];
        double[] kept = new double[countries];
        double[] collected = new double[countries];
        for (int m = 0; m < countries; m++) {
            earned[m] = valueAdded[m] * found.wage(m);
            kept[m] = found.surplus(m);
            collected[m] = found.revenue(m);
        }
        return new Base(
                accounts, closure, theta, inputsByUse, found.shares(), earned, kept, found.spendings(), collected);
    }

    private static double[] turned(double[] inputs, int countries, int sectors) {
        double[] turned = new double[inputs.length];
        for (int n = 0; n < countries; n++) {
            for (int k = 0; k < sectors; k++) {
                for (int j = 0; j < sectors; j++) {
                    turned[(n * sectors + j) * sectors + k] = inputs[(n * sectors + k) * sectors + j];
                }
            }
        }
        return turned;
    }

    /** [country][input][using], as the accounts have them. */
    double[] inputsByInput() {
        return accounts.inputs();
    }

    public Accounts accounts() {
        return accounts;
    }

    public Closure closure() {
        return closure;
    }

    /** Value added of a country, in the accounts' unit. */
    public double valueAdded(int country) {
        return valueAdded[country];
    }

    /** Exports less imports of a country, before duty. */
    public double surplus(int country) {
        return surplus[country];
    }

    /** What a country spends on a sector, duty included. */
    public double spending(int sector, int country) {
        return spending[sector * countries + country];
    }

    /** What an importer buys of an exporter, before duty. */
    public double trade(int sector, int importer, int exporter) {
        int at = accounts.flow(sector, importer, exporter);
        return share[at] * spending(sector, importer) / (1 + accounts.tariff()[at]);
    }

    /** Tariff revenue of a country. */
    public double revenue(int country) {
        return revenue[country];
    }

    /** What a country spends on final goods: value added and tariff revenue, less its surplus. */
    public double income(int country) {
        return valueAdded[country] + revenue[country] - surplus[country];
    }
}
