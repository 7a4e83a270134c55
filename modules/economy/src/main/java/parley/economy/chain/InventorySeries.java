package parley.economy.chain;

/**
 * What the daily model gives.
 *
 * @param production by day and industry, a unit of value a day; day 0 is before everything
 * @param unmet final use that was asked for and not met, by day and buyer
 * @param shortOn the first day on which a stock held an industry back; -1 if none did
 */
public record InventorySeries(ChainTable table, double[][] production, double[][] unmet, int shortOn) {

    public int days() {
        return production.length;
    }

    /** Production lost against that of day 0, from day 1 on, as days of production; negative if more was made. */
    public double lostDays(int industry) {
        double lost = 0;
        for (int day = 1; day < production.length; day++) {
            lost += 1 - production[day][industry] / production[0][industry];
        }
        return lost;
    }

    /** The lowest production of an industry against that of day 0. */
    public double least(int industry) {
        double least = 1;
        for (double[] day : production) {
            least = Math.min(least, day[industry] / production[0][industry]);
        }
        return least;
    }

    /** Value of all production lost against day 0. */
    public double lostValue() {
        double lost = 0;
        for (int day = 1; day < production.length; day++) {
            for (int f = 0; f < production[day].length; f++) {
                lost += production[0][f] - production[day][f];
            }
        }
        return lost;
    }
}
