package parley.economy.chain;

import java.util.Arrays;

/**
 * How firms keep stocks and stretch capacity.
 *
 * @param stockDays days of use that are held of each product; infinite for one whose want stops nobody
 * @param needed the part of the stock below which production falls with it
 * @param restocking days in which a gap in the stock is ordered
 * @param stretch most that capacity can be stretched to, as a multiple
 * @param stretching days in which it is
 * @param yearDays days into which the table's year is parted
 * @param negligible an input of at most this part of output holds nobody back
 * @param critical the product whose every use counts however small; -1 for none
 */
public record InventoryOptions(
        double[] stockDays,
        double needed,
        double restocking,
        double stretch,
        double stretching,
        double yearDays,
        double negligible,
        int critical) {

    public InventoryOptions {
        for (double days : stockDays) {
            if (!(days > 0)) {
                throw new BadTable("a stock of " + days + " days cannot be held; it must be above nil");
            }
        }
        if (!(needed > 0 && needed <= 1 && restocking >= 1 && stretch >= 1 && stretching >= 1 && yearDays > 0)) {
            throw new BadTable("inventories with needed " + needed + ", restocking " + restocking + ", stretch "
                    + stretch + ", stretching " + stretching + " and a year of " + yearDays + " days cannot be");
        }
    }

    /** The parameters of Hallegatte (2013), with the same days of stock of every product. */
    public static InventoryOptions ofDays(int products, double stockDays) {
        double[] days = new double[products];
        Arrays.fill(days, stockDays);
        return new InventoryOptions(days, 0.8, 60, 1.25, 365, 365, 1e-5, -1);
    }

    /** The same with other days of one product. */
    public InventoryOptions with(int product, double days) {
        double[] other = stockDays.clone();
        other[product] = days;
        return new InventoryOptions(other, needed, restocking, stretch, stretching, yearDays, negligible, critical);
    }

    /** The same, where even the smallest use of one product can hold its user back. */
    public InventoryOptions withCritical(int product) {
        return new InventoryOptions(stockDays, needed, restocking, stretch, stretching, yearDays, negligible, product);
    }
}
