package parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.AccountsFolder;
import parley.economy.equilibrium.Base;
import parley.economy.equilibrium.Closure;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.equilibrium.Options;
import parley.economy.equilibrium.Shock;
import parley.economy.equilibrium.Solver;

/**
 * One equilibrium from a solved base, on one thread: the two largest economies raise their tariffs on each other by thirty
 * points. Accounts are a folder, {@code -p accounts=DIR}, or made up of a size, {@code 31x40}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH sets them
public class EquilibriumBenchmark {

    @Param({"10x10", "20x20", "31x40", "44x50", "77x45"})
    public String accounts;

    /** Nil is the plain damped iteration. */
    @Param({"8"})
    public int memory;

    private Base base;
    private Shock shock;
    private Solver solver;

    @Setup
    public void solveTheBase() throws IOException {
        String[] size = accounts.split("x", -1);
        boolean made = size.length == 2 && size[0].matches("\\d+");
        Accounts read = made
                ? SyntheticAccounts.of(Integer.parseInt(size[0]), Integer.parseInt(size[1]))
                : AccountsFolder.read(Path.of(accounts));
        solver = new Solver(new Options(1e-9, 20_000, memory));
        double[] theta = read.elasticities().firstEntry().getValue();
        base = Base.of(read, theta, Closure.DEFICITS, Options.STANDARD);
        double[] rates = read.tariff().clone();
        int first = largest(read, -1);
        int second = largest(read, first);
        for (int j = 0; j < read.sectors().size(); j++) {
            if (read.trade()[read.flow(j, first, second)] > 0) {
                rates[read.flow(j, first, second)] += 0.3;
                rates[read.flow(j, second, first)] += 0.3;
            }
        }
        shock = Shock.tariffs(rates);
        Equilibrium once = solver.solve(base, shock);
        System.out.printf("%n# %s: %d iterations, residual %.1g%n", accounts, once.iterations(), once.residual());
    }

    private static int largest(Accounts accounts, int but) {
        int largest = but == 0 ? 1 : 0;
        for (int n = 0; n < accounts.countries().size(); n++) {
            if (n != but && accounts.valueAdded()[n] > accounts.valueAdded()[largest]) {
                largest = n;
            }
        }
        return largest;
    }

    @Benchmark
    public Equilibrium solve() {
        return solver.solve(base, shock);
    }
}
