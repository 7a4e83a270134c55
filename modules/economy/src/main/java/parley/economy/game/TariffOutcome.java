package parley.economy.game;

import java.util.stream.IntStream;

/**
 * What a set of tariffs comes to.
 *
 * @param tariffs ad valorem, by cell of the accounts
 * @param welfare each region's real income over that of the accounts
 * @param payoff each government's payoff over that of the accounts: real income, or politically weighted income
 * @param wages each region's wage over that of the accounts; the world's income from labour is the numeraire
 * @param revenue each region's tariff revenue, in the unit of the accounts
 * @param trade at world prices, by cell of the accounts
 * @param rounds of best responses, or steps of the search
 * @param residual what was left at the end: the largest gain from a further round, or the steepest slope
 */
public record TariffOutcome(
        GameAccounts accounts,
        double[] tariffs,
        double[] welfare,
        double[] payoff,
        double[] wages,
        double[] revenue,
        double[] trade,
        int rounds,
        double residual) {

    /** From which rate on a tariff is told as prohibitive: so little comes in that a higher one changes nothing. */
    public static final double PROHIBITIVE = 10;

    /**
     * The mean tariff of an importer on an exporter, or on all others if that is -1, weighted by trade in the accounts;
     * prohibitive ones are counted as {@link #PROHIBITIVE}.
     */
    public double meanTariff(int importer, int exporter) {
        double sum = 0;
        double weight = 0;
        for (int k = 0; k < accounts.sectors().size(); k++) {
            for (int i = 0; i < accounts.size(); i++) {
                if (exporter == -1 ? i != importer : i == exporter) {
                    int cell = accounts.cell(importer, k, i);
                    sum += Math.min(tariffs[cell], PROHIBITIVE) * accounts.trade()[cell];
                    weight += accounts.trade()[cell];
                }
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** The median of the tariffs of an importer on all others, by cell with trade. */
    public double medianTariff(int importer) {
        double[] sorted = IntStream.range(0, tariffs.length)
                .filter(cell -> cell / accounts.size() / accounts.sectors().size() == importer)
                .filter(cell -> cell % accounts.size() != importer && accounts.trade()[cell] > 0)
                .mapToDouble(cell -> tariffs[cell])
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
