package parley.economy.equilibrium;

/**
 * How a solver works.
 *
 * @param tolerance the greatest imbalance of trade that remains, relative to the country's value added
 * @param iterations of wages, after which it gives up
 * @param memory how many earlier iterations Anderson's acceleration looks back on; 0 takes damped steps only
 */
public record Options(double tolerance, int iterations, int memory) {

    public static final Options STANDARD = new Options(1e-11, 500, 8);

    public Options {
        if (!(tolerance >= 1e-14 && tolerance < 1) || iterations < 1 || memory < 0) {
            throw new IllegalArgumentException(
                    "tolerance " + tolerance + ", iterations " + iterations + ", memory " + memory);
        }
    }

    Options withTolerance(double other) {
        return new Options(other, iterations, memory);
    }
}
