package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Steps of colour for rates. */
class RateScaleTest {

    @Test
    void steps_are_at_round_figures_and_six_at_most() {
        assertThat(RateScale.of(23.3, 88)).isEqualTo(new RateScale(20, 20, 4));
        assertThat(RateScale.of(0, 0)).isEqualTo(new RateScale(0, 1, 1));
        assertThat(RateScale.of(120, 190).label(0)).isEqualTo("120–140%");
    }

    @Test
    void the_least_rate_is_palest_and_the_greatest_darkest() {
        RateScale scale = RateScale.of(23.3, 88);
        assertThat(scale.colour(23.3)).isZero();
        assertThat(scale.colour(88)).isEqualTo(5);
        assertThat(scale.colour(40)).isGreaterThan(scale.colour(39.99));
    }
}
