package parley.economy.equilibrium;

/**
 * The split of a welfare change into terms and volume of trade that Caliendo and Parro print (2015, equation 16). It is a
 * first-order formula: applied to large changes it is far from the welfare that the same equilibrium has
 * ({@link Equilibrium#welfare}).
 *
 * @param termsOfTrade what exports gain in price less what imports do, over income
 * @param volumeOfTrade what tariff revenue gains by the volume of imports, over income
 */
public record FirstOrder(double termsOfTrade, double volumeOfTrade) {

    public static FirstOrder of(Equilibrium after, int country) {
        Base base = after.base();
        double terms = 0;
        double volume = 0;
        for (int j = 0; j < base.sectors; j++) {
            for (int i = 0; i < base.countries; i++) {
                double exports = base.trade(j, i, country);
                double imports = base.trade(j, country, i);
                terms += exports * (after.cost(j, country) - 1) - imports * (after.cost(j, i) - 1);
                if (imports > 0 && i != country) {
                    double rate = base.accounts.tariff()[base.accounts.flow(j, country, i)];
                    double moved = after.trade(j, country, i) / imports - after.cost(j, i);
                    volume += rate * imports * moved;
                }
            }
        }
        return new FirstOrder(terms / base.income(country), volume / base.income(country));
    }

    public double welfare() {
        return termsOfTrade + volumeOfTrade;
    }
}
