package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the time of one equilibrium grows with countries and with sectors, on accounts made up by a seed: the solve of
 * {@link EquilibriumBenchmark}, warm, on one thread, the median of many. Draws a chart and prints a table.
 */
public final class EquilibriumGrowth {

    private static final int[] SIZES = {10, 20, 40, 80};
    private static final int OTHER = 40;
    private static final int WARM = 15;
    private static final int MEASURED = 15;

    private EquilibriumGrowth() {}

    /** @param args where the chart is written */
    public static void main(String[] args) throws IOException {
        List<double[]> byCountries = new ArrayList<>();
        List<double[]> bySectors = new ArrayList<>();
        for (int size : SIZES) {
            byCountries.add(new double[] {size, milliseconds(size + "x" + OTHER)});
            bySectors.add(new double[] {size, milliseconds(OTHER + "x" + size)});
        }
        LogChart countries = new LogChart("Milliseconds", "countries, of " + OTHER + " sectors");
        countries.add("one equilibrium", 0, byCountries);
        LogChart sectors = new LogChart("Milliseconds", "sectors, of " + OTHER + " countries");
        sectors.add("one equilibrium", 2, bySectors);
        Files.writeString(
                Path.of(args[0]),
                LogChart.svg("One equilibrium, by the size of its accounts", List.of(countries, sectors)));
    }

    private static double milliseconds(String accounts) throws IOException {
        EquilibriumBenchmark benchmark = new EquilibriumBenchmark();
        benchmark.accounts = accounts;
        benchmark.memory = 8;
        benchmark.solveTheBase();
        double[] times = new double[MEASURED];
        double kept = 0;
        for (int i = -WARM; i < MEASURED; i++) {
            long start = System.nanoTime();
            kept += benchmark.solve().residual();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "| %s | %.1f ms |%n", accounts, times[MEASURED / 2]);
        if (kept < 0) {
            throw new IllegalStateException("a residual is not negative");
        }
        return times[MEASURED / 2];
    }
}
