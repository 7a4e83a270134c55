package parley.economy.game;

/**
 * The logarithm of the change of what a government weighs by its lobbies: the real income of its sectors, each times its
 * political weight (Ossa 2014, section I). A sector's income is its sales, which are wages and profits, and the part of the
 * tariff revenue that falls to its workers.
 */
record PoliticalIncome(int region, double before) implements Payoff {

    static PoliticalIncome of(Markets markets, int region) {
        return new PoliticalIncome(region, Math.log(weighted(markets, region)));
    }

    @Override
    public double value(Markets markets) {
        return Math.log(weighted(markets, region)) - before - markets.logPrice[region];
    }

    @Override
    public void differentiate(Markets markets, double factor, Adjoint.Partials into) {
        int n = markets.n;
        int s = markets.s;
        double all = weighted(markets, region);
        double wages = markets.wages[region] * Math.exp(markets.state[region]);
        double ofWages = 0;
        for (int k = 0; k < s; k++) {
            double weight = markets.accounts.weights()[region * s + k] / all;
            double workers = markets.labour[k] / wages;
            double perSale = weight * (1 + workers * markets.revenue[region]);
            for (int j = 0; j < n; j++) {
                int cell = markets.accounts.cell(j, k, region);
                into.flow[cell] += factor * perSale * markets.flow[cell];
            }
            into.revenue[region] += factor * weight * workers * markets.sales[region * s + k];
            ofWages += weight * workers * markets.sales[region * s + k] * markets.revenue[region];
        }
        into.state[region] -= factor * ofWages;
        into.price[region] -= factor;
    }

    private static double weighted(Markets markets, int region) {
        double wages = markets.wages[region] * Math.exp(markets.state[region]);
        double sum = 0;
        for (int k = 0; k < markets.s; k++) {
            double sales = markets.sales[region * markets.s + k];
            double workers = markets.labour[k] * sales / wages;
            sum += markets.accounts.weights()[region * markets.s + k] * (sales + workers * markets.revenue[region]);
        }
        return sum;
    }
}
