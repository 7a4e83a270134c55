package parley.economy.game;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small economies, made up. */
final class Small {

    private Small() {}

    /** Two regions and one sector; trade in the order 1 of 1, 1 of 2, 2 of 1, 2 of 2. */
    static GameAccounts pair(double sigma, double... trade) {
        return new GameAccounts(
                "pair",
                List.of("Home", "Abroad"),
                List.of("goods"),
                new double[] {sigma},
                trade,
                new double[4],
                new double[] {1, 1});
    }

    /** Economies drawn at random, as big as asked for, with trade balanced. */
    static GameAccounts drawn(long seed, int regions, int sectors) {
        Random random = new Random(seed);
        int cells = regions * regions * sectors;
        double[] trade = new double[cells];
        double[] tariffs = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            boolean own = cell / regions / sectors == cell % regions;
            trade[cell] = Math.exp(2 * random.nextGaussian()) * (own ? 20 : 1);
            tariffs[cell] = own ? 0 : 0.3 * random.nextDouble();
        }
        double[] sigma = random.doubles(sectors, 2, 8).toArray();
        double[] weights = new double[regions * sectors];
        Arrays.fill(weights, 1);
        return new GameAccounts(
                        "drawn " + seed, names("R", regions), names("S", sectors), sigma, trade, tariffs, weights)
                .balanced();
    }

    private static List<String> names(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(k -> letter + k).toList();
    }
}
