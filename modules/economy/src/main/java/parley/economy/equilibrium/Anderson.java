package parley.economy.equilibrium;

/**
 * Anderson's acceleration of a fixed-point iteration x ← x + f(x) (D. G. Anderson, Journal of the ACM 12(4), 1965; type II):
 * the next point is the combination of the last ones whose combined step is least, by orthogonal differences.
 */
public final class Anderson {

    /** Differences that lie so near the span of others are left out. */
    private static final double INDEPENDENT = 1e-10;

    private final int size;
    private final int memory;
    private final double[][] points;
    private final double[][] steps;
    private int stored;

    /**
     * An acceleration that has seen nothing.
     *
     * @param size of the point
     * @param memory how many earlier points it looks back on; 0 takes plain steps
     */
    public Anderson(int size, int memory) {
        this.size = size;
        this.memory = memory;
        this.points = new double[memory + 1][size];
        this.steps = new double[memory + 1][size];
    }

    /** Forgets what it has seen. */
    public void restart() {
        stored = 0;
    }

    /** Moves x to the next point, given the step that the plain iteration would take there. */
    public void advance(double[] x, double[] step) {
        remember(x, step);
        int columns = Math.min(stored, memory + 1) - 1;
        double[] mixedStep = step.clone();
        double[] mixedPoint = x.clone();
        double[][] basis = new double[columns][];
        double[][] moves = new double[columns][];
        int used = 0;
        for (int back = 1; back <= columns; back++) {
            double[] difference = difference(steps, back);
            double[] move = difference(points, back);
            double before = norm(difference);
            for (int k = 0; k < used; k++) {
                double along = dot(basis[k], difference);
                subtract(difference, basis[k], along);
                subtract(move, moves[k], along);
            }
            double after = norm(difference);
            if (after <= INDEPENDENT * before || after == 0) {
                continue;
            }
            scale(difference, 1 / after);
            scale(move, 1 / after);
            basis[used] = difference;
            moves[used] = move;
            used++;
            double along = dot(difference, mixedStep);
            subtract(mixedStep, difference, along);
            subtract(mixedPoint, move, along);
        }
        for (int i = 0; i < size; i++) {
            x[i] = mixedPoint[i] + mixedStep[i];
        }
    }

    private void remember(double[] x, double[] step) {
        int at = stored % (memory + 1);
        System.arraycopy(x, 0, points[at], 0, size);
        System.arraycopy(step, 0, steps[at], 0, size);
        stored++;
    }

    /** What changed between the entry {@code back} before the newest and the one after it. */
    private double[] difference(double[][] history, int back) {
        double[] later = history[Math.floorMod(stored - back, memory + 1)];
        double[] earlier = history[Math.floorMod(stored - back - 1, memory + 1)];
        double[] difference = new double[size];
        for (int i = 0; i < size; i++) {
            difference[i] = later[i] - earlier[i];
        }
        return difference;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    private static void scale(double[] a, double by) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= by;
        }
    }
}
