package parley.economy.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryModelTest {

    /** Magnets go into motors, motors to households: one supplier each, 3,650 a year. */
    private static final ChainTable CHAIN = new ChainTable(
            "chain",
            List.of("magnets", "motors"),
            List.of("magnets", "motors"),
            new int[] {0, 1},
            new double[] {0, 365, 0, 0},
            List.of("households"),
            new double[] {0, 3650});

    @Test
    void without_a_loss_every_day_is_the_first() {
        InventorySeries series = run(List.of(), 30, 400);
        for (double[] day : series.production()) {
            assertThat(day).containsExactly(new double[] {1, 10}, within(1e-9));
        }
        assertThat(series.shortOn()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 40, 80})
    void stocks_carry_production_for_a_fifth_of_their_days_and_then_it_falls(int days) {
        // Below four fifths of the stock wanted, production falls with it.
        CapacityLoss all = CapacityLoss.ofOutput(0, 1, 1, 300, Recovery.AT_ONCE, 1);
        InventorySeries series = run(List.of(all), days, 200);
        assertThat(series.shortOn()).isEqualTo(days / 5 + 2);
        assertThat(series.production()[days / 5][1]).isCloseTo(10, within(1e-9));
    }

    @Test
    void more_stock_never_means_a_larger_loss() {
        CapacityLoss loss = CapacityLoss.ofOutput(0, 0.9, 1, 60, Recovery.LINEAR, 30);
        double before = Double.POSITIVE_INFINITY;
        for (double days : new double[] {5, 15, 30, 60, 90, 180}) {
            double lost = run(List.of(loss), days, 365).lostDays(1);
            assertThat(lost).isLessThanOrEqualTo(before + 1e-9);
            before = lost;
        }
    }

    @Test
    void what_stops_nobody_holds_nobody_back() {
        CapacityLoss all = CapacityLoss.ofOutput(0, 1, 1, 300, Recovery.AT_ONCE, 1);
        InventoryOptions options = InventoryOptions.ofDays(2, 30).with(0, Double.POSITIVE_INFINITY);
        InventorySeries series = InventoryModel.run(CHAIN, options, List.of(all), 200, _ -> {});
        assertThat(series.lostDays(1)).isCloseTo(0, within(1e-9));
    }

    @Test
    void another_unit_of_value_makes_no_difference() {
        CapacityLoss loss = CapacityLoss.ofOutput(0, 0.5, 1, 60, Recovery.CONVEX, 30);
        ChainTable thousands = new ChainTable(
                "thousands",
                CHAIN.industries(),
                CHAIN.products(),
                CHAIN.productOf(),
                new double[] {0, 365_000, 0, 0},
                CHAIN.buyers(),
                new double[] {0, 3_650_000});
        InventoryOptions options = InventoryOptions.ofDays(2, 20);
        double lost = InventoryModel.run(thousands, options, List.of(loss), 200, _ -> {})
                .lostDays(1);
        assertThat(lost).isCloseTo(run(List.of(loss), 20, 200).lostDays(1), within(1e-6));
    }

    @Test
    void what_is_lost_comes_back_by_its_curve() {
        assertThat(new CapacityLoss(0, 0.8, 2, 10, Recovery.LINEAR, 4, true).on(12))
                .isCloseTo(0.4, within(1e-12));
        assertThat(new CapacityLoss(0, 0.8, 2, 10, Recovery.LINEAR, 4, true).on(1))
                .isZero();
        assertThat(new CapacityLoss(0, 0.8, 2, 10, Recovery.AT_ONCE, 1, true).on(11))
                .isZero();
        assertThat(new CapacityLoss(0, 0.8, 2, 10, Recovery.CONVEX, 180, true).on(190))
                .isLessThan(0.04);
        assertThat(new CapacityLoss(0, 0.8, 2, 10, Recovery.S_SHAPED, 180, true).on(100))
                .isCloseTo(0.4, within(0.002));
    }

    @Test
    void figures_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> CapacityLoss.ofOutput(0, 1.5, 1, 2, Recovery.LINEAR, 3))
                .hasMessageContaining("1.5");
        assertThatThrownBy(() -> CapacityLoss.ofOutput(0, 0.5, 5, 2, Recovery.LINEAR, 3))
                .hasMessageContaining("from day 5 to day 2");
        assertThatThrownBy(() -> InventoryOptions.ofDays(2, 0)).hasMessageContaining("a stock of 0.0 days");
        assertThatThrownBy(() -> new ChainTable(
                        "bad", List.of("a"), List.of("a"), new int[] {0}, new double[] {-1}, List.of(), new double[0]))
                .hasMessageContaining("deliveries, figure 1 is -1.0");
        assertThatThrownBy(() -> new ChainTable(
                        "bad", List.of("a"), List.of("a"), new int[] {0}, new double[] {0}, List.of(), new double[0]))
                .hasMessageContaining("a sells nothing");
    }

    private static InventorySeries run(List<CapacityLoss> losses, double stockDays, int days) {
        return InventoryModel.run(CHAIN, InventoryOptions.ofDays(2, stockDays), losses, days, _ -> {});
    }
}
