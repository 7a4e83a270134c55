package parley.economy.game;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parley.economy.Shared;

/** The accounts of Ossa (2014): seven regions, 33 sectors, 2007; for tests alone, from beside the project. */
final class Ossa {

    static final List<String> REGIONS = List.of("Brazil", "China", "EU", "India", "Japan", "ROW", "US");
    private static final String FOLDER = "oracles/economy/ossa2014/";

    private Ossa() {}

    /** After its trade is purged of surpluses, as the paper does. */
    static GameAccounts balanced() {
        return read("DATA_TRADE_balanced.csv", "DATA_TARIFF.csv", alike());
    }

    static GameAccounts raw() {
        return read("trade_ijs.csv", "tariff_ijs.csv", alike());
    }

    static GameAccounts political() {
        double[] weights = Arrays.stream(Shared.figures(FOLDER + "DATA_LAMBDAPOL.csv"))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return read("DATA_TRADE_balanced.csv", "DATA_TARIFF.csv", weights);
    }

    private static double[] alike() {
        double[] weights = new double[7 * 33];
        Arrays.fill(weights, 1);
        return weights;
    }

    private static GameAccounts read(String tradeFile, String tariffFile, double[] weights) {
        double[][] trade = Shared.figures(FOLDER + tradeFile);
        double[][] tariff = Shared.figures(FOLDER + tariffFile);
        double[][] sigma = Shared.figures(FOLDER + "DATA_SIGMA.csv");
        int n = REGIONS.size();
        int s = sigma.length;
        double[] flows = new double[n * n * s];
        double[] rates = new double[n * n * s];
        for (int k = 0; k < s; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    flows[(j * s + k) * n + i] = trade[k * n + i][j];
                    rates[(j * s + k) * n + i] = tariff[k * n + i][j];
                }
            }
        }
        List<String> sectors =
                IntStream.rangeClosed(1, s).mapToObj(k -> "s" + k).toList();
        double[] elasticities = Arrays.stream(sigma).mapToDouble(row -> row[0]).toArray();
        return new GameAccounts("ossa", REGIONS, sectors, elasticities, flows, rates, weights);
    }
}
