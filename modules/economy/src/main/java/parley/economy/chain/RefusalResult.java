package parley.economy.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a refused licence comes to, in three layers that answer different questions.
 *
 * @param refused the part of the refuser's supply that does not come
 * @param days how long
 * @param bound output of each industry lost in a year if the input is short all year and nothing can replace it
 * @param prices by what part each industry's price rises if the input becomes dearer and all is passed on
 * @param runs the daily model by days of stock of the input
 * @param equilibrium the long run with substitution, if it was computed
 */
public record RefusalResult(
        UseTable use,
        CriticalInput input,
        CriticalChain chain,
        double refused,
        int days,
        double[] bound,
        double[] prices,
        List<Run> runs,
        @Nullable LongRun equilibrium,
        boolean stopped) {

    /** The daily model with so many days of stock of the input, and of everything else. */
    public record Run(double stockDays, double otherStockDays, InventorySeries series) {}

    /**
     * Changes of real income in general equilibrium.
     *
     * @param part the part of the sector's trade that the input is
     * @param cost the factor by which delivering became dearer, which cuts trade by that part at given prices
     */
    public record LongRun(
            String sector,
            double part,
            double cost,
            String importer,
            double importing,
            String exporter,
            double exporting) {}

    public RefusalResult {
        runs = List.copyOf(runs);
    }

    /** Days of stock of everything else that runs were made with. */
    public List<Double> otherStocks() {
        return runs.stream().map(Run::otherStockDays).distinct().toList();
    }

    /** The runs with so many days of stock of everything else. */
    public List<Run> runs(double otherStockDays) {
        return runs.stream()
                .filter(run -> run.otherStockDays() == otherStockDays)
                .toList();
    }

    /** The part of the input that is short. */
    public double shortage() {
        return refused * input.share();
    }

    /** Output of the user in a year, both its parts. */
    public double output(int user) {
        return use.output()[use.industry(input.users().get(user).industry())];
    }

    /** Days of output that a user loses in a run, of both its parts together. */
    public double lostDays(Run run, int user) {
        int[] parts = chain.users().get(user);
        double dependent = input.users().get(user).dependent();
        double lost = dependent * run.series().lostDays(parts[0]);
        return parts[1] < 0 ? lost : lost + (1 - dependent) * run.series().lostDays(parts[1]);
    }
}
