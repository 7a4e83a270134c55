package parley.economy.partial;

/**
 * Partial equilibrium of one import market by the formulas of SMART, the tool of the World Bank's WITS: O. Jammes and M.
 * Olarreaga, “Explaining SMART and GSIM”, World Bank, 2005; S. Laird and A. Yeats, “The UNCTAD Trade Policy Simulation Model”,
 * 1986. Origins are imperfect substitutes; nothing else in the economy moves.
 *
 * @param creation imports from the origin that the change makes, or with a minus ends
 * @param diversion imports that move to the origin from others, or with a minus to others; not a number if those are unknown
 * @param imports from the origin afterwards
 * @param revenueBefore tariff revenue from the origin
 * @param revenueAfter the same afterwards
 * @param consumers change of consumers' surplus: the change of price on what is still bought, and half of it on the rest
 * @param triangle {@code 0.5 × change of tariff × change of imports}, which SMART prints as consumers' surplus
 */
public record Smart(
        double creation,
        double diversion,
        double imports,
        double revenueBefore,
        double revenueAfter,
        double consumers,
        double triangle) {

    /** What the change of its tariff does to a market. */
    public static Smart of(Market market, Elasticity elasticity) {
        double change = market.after() - market.before();
        double relative = change / (1 + market.before());
        double response = -elasticity.demand() / (1 + elasticity.demand() / elasticity.supply());
        double creation = Math.max(-market.value(), market.value() * response * relative);
        double diversion = diversion(market, elasticity, relative, market.value() + creation);
        double imports = market.value() + creation + (Double.isNaN(diversion) ? 0 : diversion);
        return new Smart(
                creation,
                diversion,
                imports,
                market.before() * market.value(),
                market.after() * imports,
                -change * (market.value() + creation / 2),
                0.5 * change * creation);
    }

    private static double diversion(Market market, Elasticity elasticity, double relative, double left) {
        double all = market.value() + market.others();
        if (Double.isNaN(market.others())) {
            return Double.NaN;
        }
        if (all == 0) {
            return 0;
        }
        double moved = -market.value() * market.others() / all * elasticity.substitution() * relative;
        return Math.clamp(moved, -left, market.others());
    }

    public double revenueChange() {
        return revenueAfter - revenueBefore;
    }
}
