package parley.economy.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** Accounts that no real economy has: three countries and four sectors in files, and any size by a seed. */
public final class SmallAccounts {

    public static final Path FOLDER = Path.of("src/test/resources/parley/economy/three-by-four");

    private SmallAccounts() {}

    public static Accounts threeByFour() {
        try {
            return AccountsFolder.read(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shares by a seed; flows do not balance, surpluses sum to nil. */
    public static Accounts random(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(4);
        int sectors = 1 + random.nextInt(4);
        double[] trade = positive(random, sectors * n * n);
        double[] tariff = new double[trade.length];
        double[] valueAddedShare = new double[sectors * n];
        for (int j = 0; j < sectors; j++) {
            for (int m = 0; m < n; m++) {
                trade[(j * n + m) * n + m] *= 5;
                valueAddedShare[j * n + m] = 0.3 + 0.6 * random.nextDouble();
                for (int i = 0; i < n; i++) {
                    tariff[(j * n + m) * n + i] = i == m ? 0 : 0.3 * random.nextDouble();
                }
            }
        }
        double[] inputs = positive(random, n * sectors * sectors);
        normalise(inputs, n, sectors, sectors);
        double[] finals = positive(random, sectors * n);
        normalise(finals, 1, sectors, n);
        double[] valueAdded = positive(random, n);
        double[] surplus = new double[n];
        surplus[0] = 0.03 * valueAdded[0];
        surplus[1] = -surplus[0];
        SequencedMap<String, double[]> theta = new LinkedHashMap<>();
        double[] elasticity = positive(random, sectors);
        theta.put("seeded", Arrays.stream(elasticity).map(e -> 1 + 9 * e).toArray());
        return new Accounts(
                "seed-" + seed,
                new About("By seed " + seed, "2000", "million USD", false, false, List.of()),
                labels("country", n),
                labels("sector", sectors),
                trade,
                tariff,
                inputs,
                valueAddedShare,
                finals,
                valueAdded,
                surplus,
                theta);
    }

    private static Labels labels(String kind, int size) {
        List<String> codes =
                IntStream.range(0, size).mapToObj(i -> kind.charAt(0) + "" + i).toList();
        return new Labels(kind, codes, codes);
    }

    private static double[] positive(Random random, int size) {
        return random.doubles(size, 0.1, 1).toArray();
    }

    /** Makes columns sum to one, block by block. */
    private static void normalise(double[] values, int blocks, int rows, int columns) {
        for (int b = 0; b < blocks; b++) {
            for (int c = 0; c < columns; c++) {
                double sum = 0;
                for (int r = 0; r < rows; r++) {
                    sum += values[(b * rows + r) * columns + c];
                }
                for (int r = 0; r < rows; r++) {
                    values[(b * rows + r) * columns + c] /= sum;
                }
            }
        }
    }
}
