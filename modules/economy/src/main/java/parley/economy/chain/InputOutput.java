package parley.economy.chain;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Bounds on what a shock does down the chain if nobody can use anything else: fixed coefficients (W. Leontief), on one
 * country's domestic use; R. Miller and P. Blair, Input–Output Analysis, 2nd edition, 2009, chapters 2, 12.
 */
public final class InputOutput {

    private final UseTable table;
    private final int n;
    /** One less the domestic coefficients, by commodity and industry. */
    private final DMatrixRMaj leontief;

    public InputOutput(UseTable table) {
        this.table = table;
        n = table.size();
        leontief = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                leontief.set(i, j, (i == j ? 1 : 0) - table.domestic()[i * n + j] / table.output()[j]);
            }
        }
    }

    public UseTable table() {
        return table;
    }

    /**
     * By what part each industry's price rises if an imported commodity costs so much more and all of it is passed on.
     *
     * @param rise as a part of the commodity's price; 1 doubles it
     */
    public double[] costPush(int commodity, double rise) {
        double[] direct = new double[n];
        for (int j = 0; j < n; j++) {
            direct[j] = rise * table.imported()[commodity * n + j] / table.output()[j];
        }
        return pricesAfter(direct);
    }

    /** By what part each industry's price rises if its own costs rise by parts of its output and all is passed on. */
    public double[] pricesAfter(double[] direct) {
        return solve(transposed(), direct);
    }

    /** Output of all industries that a unit of final use of each one's goods needs. */
    public double[] backwardMultipliers() {
        return solve(transposed(), ones());
    }

    /** Output of all industries that a unit of each one's value added supports (A. Ghosh). */
    public double[] forwardMultipliers() {
        DMatrixRMaj ghosh = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                ghosh.set(i, j, (i == j ? 1 : 0) - table.domestic()[i * n + j] / table.output()[i]);
            }
        }
        return solve(ghosh, ones());
    }

    /**
     * Output of each industry that goes if parts of industries' output are not made and not bought elsewhere: the loss of those
     * industries, and what they no longer buy at home of others, all the way up. The hypothetical extraction of an industry is
     * a part of 1.
     *
     * @param lost by industry, 0 to 1
     */
    public double[] outputLost(double[] lost) {
        // The output of industries held back is given; the others' follows from what they are asked for.
        DMatrixRMaj system = leontief.copy();
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            if (lost[i] > 0) {
                for (int j = 0; j < n; j++) {
                    system.set(i, j, i == j ? 1 : 0);
                }
                right[i] = lost[i] * table.output()[i];
            }
        }
        return solve(system, right);
    }

    private DMatrixRMaj transposed() {
        DMatrixRMaj transposed = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                transposed.set(j, i, leontief.get(i, j));
            }
        }
        return transposed;
    }

    private double[] ones() {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private double[] solve(DMatrixRMaj system, double[] right) {
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(n);
        DMatrixRMaj answer = new DMatrixRMaj(n, 1);
        if (!solver.setA(system)) {
            throw new BadTable(table.name() + ": the coefficients have no inverse");
        }
        solver.solve(DMatrixRMaj.wrap(n, 1, right), answer);
        return answer.data;
    }
}
