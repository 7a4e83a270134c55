package parley.economy.chain;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Production day by day with stocks of inputs: the adaptive regional input–output model of S. Hallegatte, “Modeling the Role of
 * Inventories and Heterogeneity in the Assessment of the Economic Costs of Natural Disasters”, Risk Analysis 34, 2013, in the
 * variant in which orders go to those who can deliver (D. Guan and others, Nature Human Behaviour 4, 2020).
 *
 * <p>Each day: capacity is stretched where demand was short the day before; production is the least of demand, capacity and
 * what stocks allow; it is rationed in proportion; stocks are drawn and filled; what was used and part of the gap is ordered
 * again, from each supplier of a product by its usual share times its capacity. Final use asked for stays the same.
 *
 * <p>Held to BoARIO 0.6 (S. Juhel), whose tolerances are kept where they show: stocks stand still on a day on which all that
 * comes in is what is used, and no gap is seen where all stocks are at their goals, each to a hundred-thousandth; stretching
 * goes back as fast as demand falls short of production.
 */
public final class InventoryModel {

    private static final double CLOSE = 1e-5;
    private static final double CLOSE_AT_ALL = 1e-8;

    private final ChainTable table;
    private final InventoryOptions options;
    private final int n;
    private final int products;
    private final int buyers;
    private final double[] usual;
    private final double[] finalUse;
    private final double[] finalDemand;
    private final double[] output;
    private final double[] need;

    private final double[] stretch;
    private final double[] stock;
    private final double[] orders;
    private final double[] demand;
    private final double[] production;
    private final double[] capacity;
    private final double[] wanted;
    private final double[] received;
    private int shortOn = -1;

    public InventoryModel(ChainTable table, InventoryOptions options) {
        this.table = table;
        this.options = options;
        n = table.size();
        products = table.products().size();
        buyers = table.buyers().size();
        if (options.stockDays().length != products) {
            throw new BadTable(options.stockDays().length + " products have days of stock, of " + products);
        }
        usual = daily(table.deliveries());
        finalUse = daily(table.finalUse());
        output = daily(table.output());
        finalDemand = new double[n];
        need = new double[products * n];
        for (int f = 0; f < n; f++) {
            for (int b = 0; b < buyers; b++) {
                finalDemand[f] += finalUse[f * buyers + b];
            }
            for (int g = 0; g < n; g++) {
                need[table.productOf()[f] * n + g] += usual[f * n + g];
            }
        }
        stock = new double[products * n];
        for (int p = 0; p < products; p++) {
            for (int g = 0; g < n; g++) {
                need[p * n + g] /= output[g];
                stock[p * n + g] = finiteDays(p) * need[p * n + g] * output[g];
            }
        }
        orders = usual.clone();
        production = output.clone();
        stretch = new double[n];
        Arrays.fill(stretch, 1);
        demand = new double[n];
        capacity = new double[n];
        wanted = new double[n];
        received = new double[products * n];
    }

    private double[] daily(double[] yearly) {
        return Arrays.stream(yearly).map(v -> v / options.yearDays()).toArray();
    }

    private double finiteDays(int product) {
        double days = options.stockDays()[product];
        return Double.isInfinite(days) ? 0 : days;
    }

    /**
     * Runs from a year's usual deliveries.
     *
     * @param days to run, day 0 included
     * @param progress is told each day that is done
     */
    public static InventorySeries run(
            ChainTable table, InventoryOptions options, List<CapacityLoss> losses, int days, IntConsumer progress) {
        InventoryModel model = new InventoryModel(table, options);
        double[][] production = new double[days][];
        double[][] unmet = new double[days][];
        for (int day = 0; day < days; day++) {
            unmet[day] = model.day(day, losses);
            production[day] = model.production.clone();
            progress.accept(day);
        }
        return new InventorySeries(table, production, unmet, model.shortOn);
    }

    private double[] day(int day, List<CapacityLoss> losses) {
        for (int f = 0; f < n; f++) {
            demand[f] = finalDemand[f];
            for (int g = 0; g < n; g++) {
                demand[f] += orders[f * n + g];
            }
            double scarcity = demand[f] > 0 ? (demand[f] - production[f]) / demand[f] : 0;
            stretch[f] = Math.max(1, stretch[f] + (options.stretch() - stretch[f]) * scarcity / options.stretching());
        }
        produce(day, losses);
        double[] unmet = distribute();
        order();
        return unmet;
    }

    private void produce(int day, List<CapacityLoss> losses) {
        for (int f = 0; f < n; f++) {
            capacity[f] = stretch[f] * output[f];
        }
        double[] lost = new double[n];
        for (CapacityLoss loss : losses) {
            lost[loss.industry()] = Math.min(1, lost[loss.industry()] + loss.on(day));
        }
        for (int f = 0; f < n; f++) {
            capacity[f] *= 1 - lost[f];
            wanted[f] = Math.min(demand[f], capacity[f]);
            double part = 1;
            for (int p = 0; p < products; p++) {
                double asked = finiteDays(p) * options.needed() * need[p * n + f] * wanted[f];
                boolean counts = p == options.critical() || need[p * n + f] > options.negligible();
                if (asked > 0 && counts) {
                    part = Math.min(part, stock[p * n + f] / asked);
                }
            }
            if (part < 1 && shortOn < 0) {
                shortOn = day;
            }
            production[f] = wanted[f] * part;
        }
    }

    /** Rations production in proportion to demand, and moves the stocks; returns what buyers did not get. */
    private double[] distribute() {
        Arrays.fill(received, 0);
        double[] unmet = new double[buyers];
        for (int f = 0; f < n; f++) {
            double part = demand[f] > 0 ? production[f] / demand[f] : 0;
            int product = table.productOf()[f] * n;
            for (int g = 0; g < n; g++) {
                received[product + g] += orders[f * n + g] * part;
            }
            for (int b = 0; b < buyers; b++) {
                unmet[b] += finalUse[f * buyers + b] * (1 - part);
            }
        }
        boolean still = true;
        for (int p = 0; p < products; p++) {
            for (int g = 0; g < n; g++) {
                still &= close(received[p * n + g], need[p * n + g] * production[g]);
            }
        }
        if (!still) {
            for (int p = 0; p < products; p++) {
                for (int g = 0; g < n; g++) {
                    stock[p * n + g] += received[p * n + g] - need[p * n + g] * production[g];
                    // What stops nobody is bought elsewhere.
                    stock[p * n + g] = Math.max(stock[p * n + g], 0);
                }
            }
        }
        return unmet;
    }

    private void order() {
        boolean full = true;
        for (int p = 0; p < products; p++) {
            for (int g = 0; g < n; g++) {
                full &= close(stock[p * n + g], goal(p, g));
            }
        }
        double[] weights = new double[products * n];
        for (int f = 0; f < n; f++) {
            int product = table.productOf()[f] * n;
            for (int g = 0; g < n; g++) {
                orders[f * n + g] = usual[f * n + g] * capacity[f] / output[f];
                weights[product + g] += orders[f * n + g];
            }
        }
        for (int p = 0; p < products; p++) {
            for (int g = 0; g < n; g++) {
                double gap = full ? 0 : Math.max(0, goal(p, g) - stock[p * n + g]);
                double ordered = gap / options.restocking() + need[p * n + g] * production[g];
                weights[p * n + g] = weights[p * n + g] > 0 ? ordered / weights[p * n + g] : 0;
            }
        }
        for (int f = 0; f < n; f++) {
            int product = table.productOf()[f] * n;
            for (int g = 0; g < n; g++) {
                orders[f * n + g] *= weights[product + g];
            }
        }
    }

    private double goal(int product, int industry) {
        return finiteDays(product) * need[product * n + industry] * wanted[industry];
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= CLOSE_AT_ALL + CLOSE * Math.abs(b);
    }
}
