package parley.economy.onesector;

import java.util.Arrays;
import parley.economy.equilibrium.NotConverged;
import parley.economy.equilibrium.Options;

/**
 * Structural gravity of one sector (Anderson and van Wincoop 2003; Yotov, Piermartini, Monteiro and Larch 2016): trade follows
 * from costs, outputs and expenditures; multilateral resistances are found by proportional fitting. Countries' shares of world
 * output and expenditure stay, so that a producer's price moves against its outward resistance.
 */
public final class StructuralGravity {

    private final double[] output;
    private final double[] expenditure;
    private final double sigma;
    private final int reference;
    private final Options options;

    /**
     * Countries that trade.
     *
     * @param output [country]
     * @param expenditure [country]
     * @param sigma elasticity of substitution, above 1
     * @param reference the country whose inward resistance is one
     */
    public StructuralGravity(double[] output, double[] expenditure, double sigma, int reference, Options options) {
        if (!(sigma > 1) || output.length != expenditure.length) {
            throw new IllegalArgumentException(
                    "sigma " + sigma + ", " + output.length + " outputs, " + expenditure.length + " expenditures");
        }
        this.output = shares(output);
        this.expenditure = shares(expenditure);
        this.sigma = sigma;
        this.reference = reference;
        this.options = options;
    }

    private static double[] shares(double[] values) {
        double whole = Arrays.stream(values).sum();
        return Arrays.stream(values).map(value -> value / whole).toArray();
    }

    /**
     * Multilateral resistances, as prices.
     *
     * @param inward [country] of buyers, P
     * @param outward [country] of sellers, Π
     */
    public record Resistances(double[] inward, double[] outward) {}

    /**
     * What other trade costs do.
     *
     * @param price [country] change of the producer's price
     * @param realOutput [country] change of output over the consumer price index
     */
    public record Response(Resistances before, Resistances after, double[] price, double[] realOutput) {}

    /**
     * The resistances that trade costs come to.
     *
     * @param ease [exporter][importer] t^(1−σ)
     */
    public Resistances resistances(double[] ease) {
        int n = output.length;
        double[] inward = new double[n];
        Arrays.fill(inward, 1);
        double[] outward = new double[n];
        double[] history = new double[options.iterations()];
        for (int round = 0; round < history.length; round++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                outward[i] = 0;
                for (int m = 0; m < n; m++) {
                    outward[i] += ease[i * n + m] * expenditure[m] / inward[m];
                }
                for (int m = 0; m < n; m++) {
                    next[m] += ease[i * n + m] * output[i] / outward[i];
                }
            }
            double moved = 0;
            for (int m = n - 1; m >= 0; m--) {
                double value = next[m] / next[reference];
                moved = Math.max(moved, Math.abs(value / inward[m] - 1));
                inward[m] = value;
            }
            history[round] = moved;
            if (moved <= options.tolerance()) {
                return new Resistances(prices(inward), prices(outward));
            }
        }
        throw new NotConverged("resistances do not settle", history);
    }

    private double[] prices(double[] powers) {
        return Arrays.stream(powers)
                .map(power -> Math.pow(power, 1 / (1 - sigma)))
                .toArray();
    }

    /** What new trade costs do; both as t^(1−σ), [exporter][importer]. */
    public Response response(double[] easeBefore, double[] easeAfter) {
        Resistances before = resistances(easeBefore);
        Resistances after = resistances(easeAfter);
        double[] price = new double[output.length];
        double[] real = new double[output.length];
        for (int n = 0; n < price.length; n++) {
            price[n] = before.outward()[n] / after.outward()[n];
            real[n] = price[n] * before.inward()[n] / after.inward()[n];
        }
        return new Response(before, after, price, real);
    }
}
