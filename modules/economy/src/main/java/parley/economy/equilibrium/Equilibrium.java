package parley.economy.equilibrium;

/**
 * The state of the world after a shock, in changes (x′/x) and in levels of the accounts' unit; the numeraire is world value
 * added. Every figure is of one solved system: {@link #residual()} says how far trade is from balancing.
 */
public final class Equilibrium {

    private final Base base;
    private final Shock shock;
    private final Prices prices;
    private final Spending spending;
    private final double[] wage;
    private final double residual;
    private final double[] history;

    Equilibrium(
            Base base,
            Shock shock,
            Prices prices,
            Spending spending,
            double[] wage,
            double residual,
            double[] history) {
        this.base = base;
        this.shock = shock;
        this.prices = prices;
        this.spending = spending;
        this.wage = wage.clone();
        this.residual = residual;
        this.history = history;
    }

    public Base base() {
        return base;
    }

    public Shock shock() {
        return shock;
    }

    /** The greatest imbalance of trade that remains, relative to the country's value added. */
    public double residual() {
        return residual;
    }

    /** How many iterations of wages it took. */
    public int iterations() {
        return history.length;
    }

    /** Change of a country's wage. */
    public double wage(int country) {
        return wage[country];
    }

    /** Change of the price of a sector's goods to buyers in a country. */
    public double price(int sector, int country) {
        return prices.price(sector, country);
    }

    /** Change of the unit cost of a sector in a country. */
    public double cost(int sector, int country) {
        return prices.cost(sector, country);
    }

    /** Change of a country's consumer price index: prices weighted by final spending. */
    public double priceIndex(int country) {
        double sum = 0;
        for (int j = 0; j < base.sectors; j++) {
            sum += base.accounts.finalShare()[j * base.countries + country] * Math.log(price(j, country));
        }
        return Math.exp(sum);
    }

    /** What a country spends on final goods. */
    public double income(int country) {
        return spending.income[country];
    }

    /** Change of welfare: of final spending over the consumer price index. Exact, for shocks of any size. */
    public double welfare(int country) {
        return income(country) / base.income(country) / priceIndex(country);
    }

    /** Tariff revenue of a country. */
    public double revenue(int country) {
        return spending.revenue[country];
    }

    /** What a country spends on a sector, duty included. */
    public double spending(int sector, int country) {
        return spending.spent[sector * base.countries + country];
    }

    /** Gross output of a sector in a country. */
    public double output(int sector, int country) {
        return spending.sold[sector * base.countries + country];
    }

    /** Exports less imports of a country, before duty. */
    public double surplus(int country) {
        return spending.surplus(country);
    }

    /** The share of an exporter in what an importer spends on a sector. */
    public double share(int sector, int importer, int exporter) {
        return prices.share(sector, importer, exporter);
    }

    /** What an importer buys of an exporter, before duty. */
    public double trade(int sector, int importer, int exporter) {
        return share(sector, importer, exporter)
                * spending(sector, importer)
                / (1 + shock.tariff()[base.accounts.flow(sector, importer, exporter)]);
    }

    double[] shares() {
        double[] all = new double[base.share.length];
        for (int j = 0; j < base.sectors; j++) {
            for (int m = 0; m < base.countries; m++) {
                for (int i = 0; i < base.countries; i++) {
                    all[base.accounts.flow(j, m, i)] = share(j, m, i);
                }
            }
        }
        return all;
    }

    double[] spendings() {
        return spending.spent.clone();
    }
}
