package parley.economy.game;

import java.util.Arrays;

/**
 * Maximises a smooth function of many variables from its gradient: the limited-memory method of J. Nocedal, “Updating
 * Quasi-Newton Matrices with Limited Storage”, Mathematics of Computation 35, 1980, with a line search that goes back until
 * the function rises enough, and on while its slope is still steep (weak Wolfe conditions).
 *
 * @param memory pairs of steps kept
 * @param tolerance the end: no element of the gradient is larger
 * @param iterations at most
 */
record QuasiNewton(int memory, double tolerance, int iterations) {

    private static final int TRIALS = 40;
    private static final double RISE = 1e-4;
    private static final double SLOPE = 0.9;

    /** What is maximised. */
    interface Function {
        /** The value at a point, with its gradient filled in; not a number where there is none. */
        double at(double[] point, double[] gradient);
    }

    /** Where the search ended, how steep the function still is there, and after how many steps and evaluations. */
    record Summit(double[] point, double value, double residual, int iterations, int evaluations) {}

    /**
     * Searches from a start.
     *
     * @param first largest change of a variable in the first step
     * @throws NotSolved if the tolerance is not reached, unless no step can raise the function beyond rounding any more
     */
    Summit maximize(Function function, double[] start, double first, String what) {
        int n = start.length;
        double[] x = start.clone();
        double[] g = new double[n];
        double value = function.at(x, g);
        if (!Double.isFinite(value)) {
            throw new NotSolved(what + " from a start without a value", new double[0]);
        }
        int evaluations = 1;
        double[][] steps = new double[memory][];
        double[][] turns = new double[memory][];
        double[] residuals = new double[iterations];
        int kept = 0;
        for (int k = 0; k < iterations; k++) {
            residuals[k] = largest(g);
            if (residuals[k] <= tolerance) {
                return new Summit(x, value, residuals[k], k, evaluations);
            }
            double[] direction = direction(g, steps, turns, kept);
            double slope = dot(direction, g);
            if (slope <= 0) {
                kept = 0;
                direction = g.clone();
                slope = dot(g, g);
            }
            double length = kept == 0 ? Math.min(1, first / largest(direction)) : 1;
            double low = 0;
            double high = Double.POSITIVE_INFINITY;
            double[] next = new double[n];
            double[] gradient = new double[n];
            double reached = Double.NaN;
            int trials = 0;
            boolean found = false;
            while (!found && trials < TRIALS) {
                trials++;
                for (int i = 0; i < n; i++) {
                    next[i] = x[i] + length * direction[i];
                }
                reached = function.at(next, gradient);
                if (!(reached >= value + RISE * length * slope)) {
                    high = length;
                    length = (low + high) / 2;
                } else if (dot(gradient, direction) > SLOPE * slope && trials < TRIALS / 2) {
                    low = length;
                    length = high == Double.POSITIVE_INFINITY ? 2 * length : (low + high) / 2;
                } else {
                    found = true;
                }
            }
            evaluations += trials;
            if (!found) {
                if (Math.abs(slope) <= 1e-12 * (1 + Math.abs(value))) {
                    function.at(x, g);
                    return new Summit(x, value, residuals[k], k, evaluations + 1);
                }
                throw new NotSolved(what, Arrays.copyOf(residuals, k + 1));
            }
            double[] step = new double[n];
            double[] turn = new double[n];
            for (int i = 0; i < n; i++) {
                step[i] = next[i] - x[i];
                turn[i] = g[i] - gradient[i];
            }
            if (dot(step, turn) > 1e-12 * dot(turn, turn)) {
                steps[kept % memory] = step;
                turns[kept % memory] = turn;
                kept++;
            }
            x = next;
            g = gradient;
            value = reached;
        }
        throw new NotSolved(what, residuals);
    }

    /** The gradient turned by the curvature that the last steps met. */
    private double[] direction(double[] g, double[][] steps, double[][] turns, int kept) {
        double[] direction = g.clone();
        int oldest = Math.max(0, kept - memory);
        double[] part = new double[memory];
        for (int k = kept - 1; k >= oldest; k--) {
            double[] step = steps[k % memory];
            double[] turn = turns[k % memory];
            part[k % memory] = dot(step, direction) / dot(step, turn);
            add(direction, -part[k % memory], turn);
        }
        if (kept > 0) {
            double[] step = steps[(kept - 1) % memory];
            double[] turn = turns[(kept - 1) % memory];
            double scale = dot(step, turn) / dot(turn, turn);
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        for (int k = oldest; k < kept; k++) {
            double[] step = steps[k % memory];
            double[] turn = turns[k % memory];
            add(direction, part[k % memory] - dot(turn, direction) / dot(step, turn), step);
        }
        return direction;
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double largest(double[] a) {
        double largest = 0;
        for (double x : a) {
            largest = Math.max(largest, Math.abs(x));
        }
        return largest;
    }
}
