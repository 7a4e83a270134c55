package parley.economy.onesector;

/** What new tariffs do to countries of one sector; changes are in percent of the base. */
public final class OneSectorEquilibrium {

    private final OneSectorBase base;
    private final OneSectorSolver.State state;
    private final double residual;
    private final int iterations;

    OneSectorEquilibrium(OneSectorBase base, OneSectorSolver.State state, double residual, int iterations) {
        this.base = base;
        this.state = state;
        this.residual = residual;
        this.iterations = iterations;
    }

    public OneSectorBase base() {
        return base;
    }

    public double residual() {
        return residual;
    }

    public int iterations() {
        return iterations;
    }

    /** Change of welfare: consumption less the pains of work. */
    public double welfare(int country) {
        double kappa = base.assumptions.labourSupply();
        double afterTax = (1 - state.relief[country]) * base.product[country];
        double weight = base.spending[country] / (base.spending[country] - kappa * afterTax / (1 + kappa));
        double consumed = state.spending[country] / base.spending[country] / state.price[country];
        double earned = state.wage[country] * state.employment[country] / state.price[country];
        return 100 * (weight * consumed + (1 - weight) * earned - 1);
    }

    /** Change of the trade deficit, in percent of its size in the base. */
    public double deficit(int country) {
        double before = 0;
        double after = 0;
        for (int i = 0; i < base.countries; i++) {
            before += base.trade[country * base.countries + i] - base.trade[i * base.countries + country];
            after += state.bought(country, i) - state.bought(i, country);
        }
        return 100 * (after - before) / Math.abs(before);
    }

    /** Change of exports over product. */
    public double exports(int country) {
        double before = 0;
        double after = 0;
        for (int m = 0; m < base.countries; m++) {
            before += m == country ? 0 : base.trade[m * base.countries + country];
            after += m == country ? 0 : state.bought(m, country);
        }
        return overProduct(country, before, after);
    }

    /** Change of imports over product. */
    public double imports(int country) {
        double before = 0;
        double after = 0;
        for (int i = 0; i < base.countries; i++) {
            before += i == country ? 0 : base.trade[country * base.countries + i];
            after += i == country ? 0 : state.bought(country, i);
        }
        return overProduct(country, before, after);
    }

    private double overProduct(int country, double before, double after) {
        return 100 * (after / state.product(country) / (before / base.product[country]) - 1);
    }

    /** Change of employment. */
    public double employment(int country) {
        return 100 * (state.employment[country] - 1);
    }

    /** Change of consumer prices. */
    public double prices(int country) {
        return 100 * (state.price[country] - 1);
    }

    /** Tariff revenue over what the country spent in the base; a part, not percent. */
    public double revenue(int country) {
        return state.revenue[country] / base.spending[country];
    }
}
