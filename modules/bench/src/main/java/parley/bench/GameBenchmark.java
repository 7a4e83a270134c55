package parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.economy.game.GameAccounts;
import parley.economy.game.GameFolder;
import parley.economy.game.Movers;
import parley.economy.game.TariffGame;

/**
 * Optimal and Nash tariffs of all regions of a folder, on one thread; {@code -Dgame=FOLDER} names it, such as the converter's
 * {@code game} writes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class GameBenchmark {

    private @Nullable GameAccounts accounts;

    /** Reads the accounts. */
    @Setup
    public void read() throws IOException {
        accounts = GameFolder.read(Path.of(System.getProperty("game", "."))).balanced();
    }

    private GameAccounts accounts() {
        return Objects.requireNonNull(accounts, "accounts were read");
    }

    /** Each region's best tariffs, the others as in the accounts. */
    @Benchmark
    public double unilateral() {
        GameAccounts accounts = accounts();
        TariffGame game = new TariffGame(accounts, Movers.world(accounts), _ -> {});
        double sum = 0;
        for (int region = 0; region < accounts.size(); region++) {
            sum += game.best(region, accounts.tariffs()).welfare()[region];
        }
        return sum;
    }

    /** Tariffs from which nobody gains by others. */
    @Benchmark
    public double nash() {
        GameAccounts accounts = accounts();
        return new TariffGame(accounts, Movers.world(accounts), _ -> {}).nash().welfare()[0];
    }
}
