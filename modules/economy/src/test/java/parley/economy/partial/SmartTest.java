package parley.economy.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmartTest {

    private static final Elasticity COMMON = new Elasticity(1, 1.5, Double.POSITIVE_INFINITY);

    @Test
    void a_cut_worked_by_hand() {
        // 100 from the origin, 300 from others; the tariff falls from 25 to 0 percent: the price falls by a fifth.
        Smart smart = Smart.of(new Market(100, 300, 0.25, 0), COMMON);
        assertThat(smart.creation()).isCloseTo(20, within(1e-12));
        assertThat(smart.diversion()).isCloseTo(22.5, within(1e-12));
        assertThat(smart.imports()).isCloseTo(142.5, within(1e-12));
        assertThat(smart.revenueBefore()).isCloseTo(25, within(1e-12));
        assertThat(smart.revenueAfter()).isZero();
        assertThat(smart.triangle()).isCloseTo(-2.5, within(1e-12));
        assertThat(smart.consumers()).isCloseTo(27.5, within(1e-12));
    }

    @Test
    void a_supply_that_answers_dampens_what_is_created() {
        Smart smart = Smart.of(new Market(100, 0, 0.25, 0), new Elasticity(1, 1.5, 1));
        assertThat(smart.creation()).isCloseTo(10, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void no_change_changes_nothing(Market market, Elasticity elasticity) {
        Smart smart =
                Smart.of(new Market(market.value(), market.others(), market.before(), market.before()), elasticity);
        assertThat(smart.creation()).isZero();
        assertThat(smart.diversion()).isZero();
        assertThat(smart.revenueChange()).isZero();
        assertThat(smart.consumers()).isZero();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void imports_are_never_negative_and_no_more_is_diverted_than_there_is(Market market, Elasticity elasticity) {
        Smart smart = Smart.of(market, elasticity);
        assertThat(smart.imports()).isGreaterThanOrEqualTo(-1e-9);
        assertThat(smart.diversion()).isLessThanOrEqualTo(market.others());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_rise_ends_trade_and_sends_it_elsewhere(Market market, Elasticity elasticity) {
        Smart smart = Smart.of(
                new Market(market.value(), market.others(), market.before(), market.before() + 0.1), elasticity);
        assertThat(smart.creation()).isLessThanOrEqualTo(0);
        assertThat(smart.diversion()).isLessThanOrEqualTo(0);
        assertThat(smart.consumers()).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void what_consumers_and_revenue_gain_together_is_the_mean_tariff_on_what_is_created(
            Market market, Elasticity elasticity) {
        Smart alone = Smart.of(new Market(market.value(), 0, market.before(), market.after()), elasticity);
        assertThat(alone.consumers() + alone.revenueChange())
                .isCloseTo(
                        (market.before() + market.after()) / 2 * alone.creation(), within(1e-9 * (1 + market.value())));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void there_is_no_revenue_at_a_tariff_of_nil(Market market, Elasticity elasticity) {
        assertThat(Smart.of(new Market(market.value(), market.others(), market.before(), 0), elasticity)
                        .revenueAfter())
                .isZero();
    }

    @Test
    void of_trade_of_others_that_is_unknown_nothing_is_said() {
        Smart smart = Smart.of(new Market(100, Double.NaN, 0.25, 0), COMMON);
        assertThat(smart.diversion()).isNaN();
        assertThat(smart.imports()).isCloseTo(120, within(1e-12));
    }

    @Test
    void figures_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Market(-1, 0, 0, 0)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> new Market(1, 0, -1, 0)).hasMessageContaining("cannot be");
        assertThatThrownBy(() -> new Elasticity(-1, 0, 1)).hasMessageContaining("not magnitudes");
        assertThatThrownBy(() -> new Elasticity(1, 0, 0)).hasMessageContaining("not magnitudes");
    }

    static Stream<Object[]> drawn() {
        Random random = new Random(20260101);
        return Stream.generate(() -> new Object[] {
                    new Market(
                            1000 * random.nextDouble(),
                            1000 * random.nextDouble(),
                            random.nextDouble(),
                            2 * random.nextDouble()),
                    new Elasticity(3 * random.nextDouble(), 5 * random.nextDouble(), 0.5 + 10 * random.nextDouble())
                })
                .limit(50);
    }
}
