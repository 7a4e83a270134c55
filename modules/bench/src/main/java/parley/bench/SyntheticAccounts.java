package parley.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import parley.economy.accounts.About;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.Labels;

/** Made-up accounts of any size, by a seed: countries of unequal size that buy four fifths at home. */
final class SyntheticAccounts {

    private static final double HOME = 4;

    private SyntheticAccounts() {}

    static Accounts of(int countries, int sectors) {
        Random random = new Random(1);
        double[] size = random.doubles(countries).map(u -> Math.exp(3 * u)).toArray();
        double[] trade = new double[sectors * countries * countries];
        double[] tariff = new double[trade.length];
        for (int j = 0; j < sectors; j++) {
            for (int m = 0; m < countries; m++) {
                double bought = 0;
                int row = (j * countries + m) * countries;
                for (int i = 0; i < countries; i++) {
                    if (i != m) {
                        trade[row + i] = size[m] * size[i] * random.nextDouble();
                        tariff[row + i] = j < sectors / 2 ? 0.2 * random.nextDouble() : 0;
                        bought += trade[row + i];
                    }
                }
                trade[row + m] = HOME * bought;
            }
        }
        double[] share = random.doubles((long) sectors * countries, 0.3, 0.7).toArray();
        double[] valueAdded = new double[countries];
        double[] surplus = new double[countries];
        for (int at = 0; at < trade.length; at++) {
            int j = at / countries / countries;
            valueAdded[at % countries] += share[j * countries + at % countries] * trade[at];
            surplus[at % countries] += trade[at];
            surplus[at / countries % countries] -= trade[at];
        }
        SequencedMap<String, double[]> theta = new LinkedHashMap<>();
        theta.put("made", random.doubles(sectors, 2, 10).toArray());
        return new Accounts(
                countries + "x" + sectors,
                new About("Made up", "2000", "million USD", false, false, List.of()),
                labels("country", countries),
                labels("sector", sectors),
                trade,
                tariff,
                columns(random, countries, sectors, sectors),
                share,
                columns(random, 1, sectors, countries),
                valueAdded,
                surplus,
                theta);
    }

    private static Labels labels(String kind, int size) {
        List<String> codes =
                IntStream.range(0, size).mapToObj(i -> kind.charAt(0) + "" + i).toList();
        return new Labels(kind, codes, codes);
    }

    /** Blocks of rows and columns whose columns sum to one. */
    private static double[] columns(Random random, int blocks, int rows, int columns) {
        double[] values = random.doubles((long) blocks * rows * columns).toArray();
        for (int b = 0; b < blocks; b++) {
            double[] sums = new double[columns];
            for (int at = 0; at < rows * columns; at++) {
                sums[at % columns] += values[b * rows * columns + at];
            }
            int from = b * rows * columns;
            for (int at = 0; at < rows * columns; at++) {
                values[from + at] /= sums[at % columns];
            }
        }
        return values;
    }
}
