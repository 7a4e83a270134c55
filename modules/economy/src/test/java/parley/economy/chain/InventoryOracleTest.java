package parley.economy.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.economy.Shared;

/** Series of BoARIO 0.6 (ARIOPsi) on the test table of pymrio, three regions and five sectors. */
class InventoryOracleTest {

    private static final String FOLDER = "data/economy/pymrio_test/";
    private static final int DAYS = 365;

    @Test
    void capital_lost_in_equal_parts_and_regained_evenly() {
        ChainTable table = table();
        List<CapacityLoss> losses = destroyed(table, new double[] {25, 25}, Recovery.LINEAR, 20);
        compare("minor_rec", InventoryModel.run(table, InventoryOptions.ofDays(5, 90), losses, DAYS, _ -> {}));
    }

    @Test
    void capital_lost_by_value_added_and_regained_fast_first() {
        ChainTable table = table();
        compare(
                "medium_rec",
                InventoryModel.run(table, InventoryOptions.ofDays(5, 90), byValue(table, 5e8, 20), DAYS, _ -> {}));
    }

    @Test
    void capital_lost_for_so_long_that_stocks_hold_others_back() {
        // The oracle tells the least ratio of this shock only.
        ChainTable table = table();
        InventorySeries series =
                InventoryModel.run(table, InventoryOptions.ofDays(5, 90), byValue(table, 9e8, 120), DAYS, _ -> {});
        double least = 1;
        for (int f = 0; f < table.size(); f++) {
            least = Math.min(least, series.least(f));
        }
        assertThat(least).isCloseTo(0.5873549, within(5e-8));
        assertThat(series.shortOn()).isPositive();
    }

    @Test
    void four_fifths_of_the_output_of_one_industry_stopped_for_two_months() {
        ChainTable table = table();
        CapacityLoss loss = CapacityLoss.ofOutput(table.industry("reg1/mining"), 0.8, 2, 63, Recovery.LINEAR, 30);
        compare(
                "embargo_mining_reg1_80pct",
                InventoryModel.run(table, InventoryOptions.ofDays(5, 90), List.of(loss), DAYS, _ -> {}));
    }

    private static List<CapacityLoss> byValue(ChainTable table, double capital, int days) {
        double[] added = table.valueAdded();
        double manufacturing = added[table.industry("reg1/manufactoring")];
        double mining = added[table.industry("reg1/mining")];
        double[] parts = {
            capital * manufacturing / (manufacturing + mining), capital * mining / (manufacturing + mining)
        };
        return destroyed(table, parts, Recovery.CONVEX, days);
    }

    private static List<CapacityLoss> destroyed(ChainTable table, double[] capital, Recovery recovery, int days) {
        List<CapacityLoss> losses = new ArrayList<>();
        int k = 0;
        for (String industry : List.of("reg1/manufactoring", "reg1/mining")) {
            int f = table.industry(industry);
            double part = capital[k++] / (4 * table.valueAdded()[f]); // capital is four times value added
            losses.add(CapacityLoss.ofCapital(f, part, 1, days + 2, recovery, 180));
        }
        return losses;
    }

    private static void compare(String name, InventorySeries series) {
        compare(name + "_production.csv", series.table().industries(), series.production(), 1e-6);
        compare(name + "_fd_unmet.csv", series.table().buyers(), series.unmet(), 1e-6);
    }

    private static void compare(String file, List<String> columns, double[][] ours, double tolerance) {
        List<String> lines = Shared.lines("oracles/economy/boario/" + file);
        String[] regions = lines.get(0).split(",", -1);
        String[] names = lines.get(1).split(",", -1);
        double[][] theirs = lines.stream()
                .skip(3)
                .map(line -> Arrays.stream(line.split(",", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        assertThat(theirs).hasNumberOfRows(DAYS);
        for (int c = 1; c < names.length; c++) {
            int column = columns.indexOf(regions[c] + "/" + names[c]);
            for (int day = 0; day < DAYS; day++) {
                double scale = Math.max(Math.abs(theirs[day][c]), 1);
                assertThat(ours[day][column])
                        .as("%s, day %d, %s %s", file, day, regions[c], names[c])
                        .isCloseTo(theirs[day][c], within(tolerance * scale));
            }
        }
    }

    private static ChainTable table() {
        List<String> x = Shared.lines(FOLDER + "x.csv");
        List<String> industries = new ArrayList<>();
        Set<String> products = new LinkedHashSet<>();
        for (String line : x.subList(1, x.size())) {
            String[] cells = line.split(",", -1);
            industries.add(cells[0] + "/" + cells[1]);
            products.add(cells[1]);
        }
        List<String> names = List.copyOf(products);
        int[] productOf = industries.stream()
                .mapToInt(industry -> names.indexOf(industry.substring(industry.indexOf('/') + 1)))
                .toArray();
        List<String> y = Shared.lines(FOLDER + "Y.csv");
        List<String> buyers = new ArrayList<>();
        String[] regions = y.get(0).split(",", -1);
        String[] categories = y.get(1).split(",", -1);
        for (int c = 2; c < regions.length; c++) {
            buyers.add(regions[c] + "/" + categories[c]);
        }
        assertThat(new HashSet<>(buyers)).hasSameSizeAs(buyers);
        return new ChainTable("pymrio", industries, names, productOf, figures("Z.csv"), buyers, figures("Y.csv"));
    }

    private static double[] figures(String file) {
        return Shared.lines(FOLDER + file).stream()
                .skip(3)
                .flatMapToDouble(
                        line -> Arrays.stream(line.split(",", -1)).skip(2).mapToDouble(Double::parseDouble))
                .toArray();
    }
}
