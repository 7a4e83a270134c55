package parley.economy.onesector;

/**
 * What is assumed of every country.
 *
 * @param elasticity of trade to its cost, ε
 * @param labourSupply elasticity of labour supplied to the real wage after tax, κ
 * @param heterogeneity what ε is of the dispersion of firms; over ε it is the elasticity of productivity to scale, ψ
 * @param passThrough of tariffs to consumers beyond what markups of firms add: 1 complete, 0.5, 0.25
 * @param distribution whether a part of what is sold pays for selling it where it is sold; without it trade is as in Eaton and
 *     Kortum
 * @param taxRelief whether tariff revenue relieves taxes on labour; otherwise it is paid out
 */
public record Assumptions(
        double elasticity,
        double labourSupply,
        double heterogeneity,
        double passThrough,
        boolean distribution,
        boolean taxRelief) {

    /** Those of the paper's baseline. */
    public static final Assumptions BASELINE = new Assumptions(4, 0.5, 0.67, 1, true, true);

    public Assumptions {
        if (!(elasticity > 0) || !(labourSupply >= 0) || !(heterogeneity >= 0) || !(passThrough > 0)) {
            throw new IllegalArgumentException("elasticity " + elasticity + ", labour supply " + labourSupply
                    + ", heterogeneity " + heterogeneity + ", pass-through " + passThrough);
        }
    }

    public Assumptions withPassThrough(double other) {
        return new Assumptions(elasticity, labourSupply, heterogeneity, other, distribution, taxRelief);
    }

    public Assumptions withElasticity(double other) {
        return new Assumptions(other, labourSupply, heterogeneity, passThrough, distribution, taxRelief);
    }

    /** Revenue paid out as a lump sum. */
    public Assumptions paidOut() {
        return new Assumptions(elasticity, labourSupply, heterogeneity, passThrough, distribution, false);
    }

    /** No distribution where goods are sold; tariffs passed through once. */
    public Assumptions eatonKortum() {
        return new Assumptions(elasticity, labourSupply, heterogeneity, passThrough, false, taxRelief);
    }

    /** Elasticity of productivity to employment, ψ. */
    double scale() {
        return heterogeneity / elasticity;
    }
}
