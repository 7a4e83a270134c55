package parley.economy.game;

import java.util.Arrays;
import java.util.List;

/**
 * What the game is calibrated to: trade of N regions in S sectors in one year, with the tariffs of that year.
 *
 * <p>Cells of trade and tariffs are laid out importer by importer, in it sector by sector, in it exporter by exporter; see
 * {@link #cell}. Refused are accounts of another shape, with a figure that is no finite number, with negative trade, with a
 * region that sells or buys nothing, with an elasticity of at most 1 and with a tariff of -100 percent or less.
 *
 * @param elasticities of substitution between varieties, a sector each
 * @param trade value at world prices, of any unit; a region's trade with itself is what it makes and uses
 * @param tariffs ad valorem, as parts of one
 * @param weights political weight of each region's sectors, region by region; all 1 for a government that weighs income alike
 */
public record GameAccounts(
        String name,
        List<String> regions,
        List<String> sectors,
        double[] elasticities,
        double[] trade,
        double[] tariffs,
        double[] weights) {

    private static final int BALANCING = 4;

    public GameAccounts {
        regions = List.copyOf(regions);
        sectors = List.copyOf(sectors);
        int n = regions.size();
        int s = sectors.size();
        require(n >= 2 && s >= 1, name + ": a game needs two regions and a sector, found " + n + " and " + s);
        check(name, "elasticities", elasticities, s, Math.nextUp(1));
        check(name, "trade", trade, n * n * s, 0);
        check(name, "tariffs", tariffs, n * n * s, Math.nextUp(-1));
        check(name, "weights", weights, n * s, 0);
        for (int j = 0; j < n; j++) {
            double bought = 0;
            double sold = 0;
            for (int k = 0; k < s; k++) {
                for (int i = 0; i < n; i++) {
                    bought += trade[(j * s + k) * n + i];
                    sold += trade[(i * s + k) * n + j];
                }
            }
            require(bought > 0 && sold > 0, name + ": " + regions.get(j) + " buys " + bought + " and sells " + sold);
        }
    }

    private static void check(String name, String what, double[] values, int size, double least) {
        require(
                values.length == size,
                name + ": " + what + " are " + values.length + " figures; " + size + " are expected");
        for (int k = 0; k < values.length; k++) {
            require(
                    Double.isFinite(values[k]) && values[k] >= least,
                    name + ": " + what + ", figure " + (k + 1) + " is " + values[k]);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new UnplayableAccounts(message);
        }
    }

    public int size() {
        return regions.size();
    }

    /**
     * Sectors in which tariffs can be set: those in which somebody does in the accounts; if nobody does anywhere, all.
     */
    boolean[] dutiable() {
        boolean[] dutiable = new boolean[sectors.size()];
        boolean any = false;
        for (int cell = 0; cell < tariffs.length; cell++) {
            boolean taxed = tariffs[cell] != 0;
            dutiable[cell / size() % sectors.size()] |= taxed;
            any |= taxed;
        }
        if (!any) {
            Arrays.fill(dutiable, true);
        }
        return dutiable;
    }

    /** Where the trade of an exporter with an importer in a sector stands. */
    public int cell(int importer, int sector, int exporter) {
        return (importer * sectors.size() + sector) * regions.size() + exporter;
    }

    /**
     * The place of a region, by its name whatever the case.
     *
     * @throws UnplayableAccounts if there is none of that name
     */
    public int region(String region) {
        for (int i = 0; i < regions.size(); i++) {
            if (regions.get(i).equalsIgnoreCase(region)) {
                return i;
            }
        }
        throw new UnplayableAccounts("there is no region '" + region + "' in " + name + "; there are " + regions);
    }

    /** Each region's exports less its imports, at world prices. */
    public double[] surpluses() {
        double[] surpluses = new double[size()];
        for (int cell = 0; cell < trade.length; cell++) {
            surpluses[cell % size()] += trade[cell];
            surpluses[cell / size() / sectors.size()] -= trade[cell];
        }
        return surpluses;
    }

    /**
     * The same economies as they would trade if nobody ran a surplus or deficit, at the same tariffs: what Ossa (2014, section
     * II) does before anything else, since a transfer fixed in money makes welfare hang on the numeraire.
     *
     * @throws NotSolved if the markets cannot be cleared so
     */
    public GameAccounts balanced() {
        Markets markets = new Markets(this, new double[size()]);
        double[] surpluses = surpluses();
        for (int part = BALANCING - 1; part >= 0; part--) {
            double kept = (double) part / BALANCING;
            markets.surpluses(Arrays.stream(surpluses).map(s -> s * kept).toArray());
            markets.clear();
        }
        return new GameAccounts(name, regions, sectors, elasticities, markets.flow.clone(), tariffs, weights);
    }

    /** The same economies under governments that weigh every sector's income alike. */
    public GameAccounts unweighted() {
        double[] alike = new double[weights.length];
        Arrays.fill(alike, 1);
        return new GameAccounts(name, regions, sectors, elasticities, trade, tariffs, alike);
    }
}
