package parley.economy.game;

import java.util.List;

/**
 * The least of several payoffs over what they are without an agreement, made smooth: {@code -1/p log sum exp(-p gain)}. As
 * {@code p} grows, its maximum is the agreement that gives all sides the same gain and none more without another less.
 *
 * @param before each side's payoff without an agreement
 */
record EqualGain(List<Payoff> sides, double[] before, double p) implements Payoff {

    @Override
    public double value(Markets markets) {
        double[] gains = gains(markets);
        double least = least(gains);
        double sum = 0;
        for (double gain : gains) {
            sum += Math.exp(-p * (gain - least));
        }
        return least - Math.log(sum) / p;
    }

    @Override
    public void differentiate(Markets markets, double factor, Adjoint.Partials into) {
        double[] gains = gains(markets);
        double least = least(gains);
        double sum = 0;
        for (double gain : gains) {
            sum += Math.exp(-p * (gain - least));
        }
        for (int k = 0; k < gains.length; k++) {
            sides.get(k).differentiate(markets, factor * Math.exp(-p * (gains[k] - least)) / sum, into);
        }
    }

    private double[] gains(Markets markets) {
        double[] gains = new double[before.length];
        for (int k = 0; k < gains.length; k++) {
            gains[k] = sides.get(k).value(markets) - before[k];
        }
        return gains;
    }

    private static double least(double[] gains) {
        double least = gains[0];
        for (double gain : gains) {
            least = Math.min(least, gain);
        }
        return least;
    }
}
