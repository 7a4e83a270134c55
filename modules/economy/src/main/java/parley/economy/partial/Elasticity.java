package parley.economy.partial;

/**
 * How a market answers, all as magnitudes above nil.
 *
 * @param demand of imports of the line with respect to their price
 * @param substitution between origins of the line
 * @param supply of exports with respect to their price; infinite if the world price is given
 */
public record Elasticity(double demand, double substitution, double supply) {

    public Elasticity {
        if (!(demand >= 0 && demand < Double.POSITIVE_INFINITY)
                || !(substitution >= 0 && substitution < Double.POSITIVE_INFINITY)
                || !(supply > 0)) {
            throw new IllegalArgumentException("elasticities of demand " + demand + ", substitution " + substitution
                    + " and supply " + supply + " are not magnitudes");
        }
    }

    /** The same demand and substitution, each times a factor. */
    public Elasticity times(double factor) {
        return new Elasticity(demand * factor, substitution * factor, supply);
    }
}
