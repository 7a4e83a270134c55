package parley.economy.game;

/** The logarithm of the change of a region's real income: expenditure over the exact price index. */
record RealIncome(int region) implements Payoff {

    @Override
    public double value(Markets markets) {
        return markets.state[markets.n + region] - markets.logPrice[region];
    }

    @Override
    public void differentiate(Markets markets, double factor, Adjoint.Partials into) {
        into.state[markets.n + region] += factor;
        into.price[region] -= factor;
    }
}
