package parley.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void a_share_of_any_amount_is_exact_and_rounded_half_up_also_where_the_product_is_beyond_a_long() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            long cents = random.nextLong() >> random.nextInt(64);
            long millionths = random.nextLong(10_000_001) >> random.nextInt(24);
            BigDecimal exact = BigDecimal.valueOf(cents)
                    .multiply(BigDecimal.valueOf(millionths, 6))
                    .setScale(0, RoundingMode.HALF_UP);
            if (exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                assertThat(Rate.share(cents, millionths))
                        .as("%s cents, %s millionths", cents, millionths)
                        .isEqualTo(exact.longValueExact());
            } else {
                assertThatThrownBy(() -> Rate.share(cents, millionths)).isInstanceOf(ArithmeticException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 500000, 1",
        "1, 499999, 0",
        "-1, 500000, -1",
        "-1, 499999, 0",
        "9223372036854775807, 1000000, 9223372036854775807",
        "9223372036854775807, 500000, 4611686018427387904",
        "9223372036854, 1000000, 9223372036854",
        "9223372036855, 999999, 9223362813483"
    })
    void half_a_cent_goes_away_from_nil_at_the_edges_of_a_long_too(long cents, long millionths, long share) {
        assertThat(Rate.share(cents, millionths)).isEqualTo(share);
        assertThat(new Rate(millionths).of(Money.ofCents(cents))).isEqualTo(Money.ofCents(share));
    }

    @ParameterizedTest
    @CsvSource({"25%, 250000", "7.5 %, 75000", "0.1, 1000", "' 3% ', 30000", "2.9123%, 29123", "0%, 0", "145%, 1450000"
    })
    void a_percentage_is_read_with_or_without_its_sign(String text, long millionths) {
        assertThat(Rate.parsePercent(text)).isEqualTo(new Rate(millionths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "5%%", "five", "1.00001%", "1,5%"})
    void what_is_no_percentage_or_finer_than_four_decimals_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parsePercent(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void what_is_printed_is_read_back() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            Rate rate = new Rate(random.nextLong() >> random.nextInt(64));
            assertThat(Rate.parsePercent(rate.toString())).isEqualTo(rate);
        }
        assertThat(Rate.ofPercent(20)).hasToString("20%");
        assertThat(Rate.ofPercent(new BigDecimal("2.50"))).hasToString("2.5%");
        assertThat(Rate.ZERO).hasToString("0%");
    }

    @Test
    void the_share_of_a_part_is_rounded_down_and_so_reaches_a_bound_only_if_the_part_does() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            Money whole = Money.ofCents(1 + (random.nextLong() >>> (1 + random.nextInt(62))));
            Money part = Money.ofCents(random.nextLong(whole.cents()));
            Rate share = Rate.shareOf(part, whole);
            BigDecimal exact = BigDecimal.valueOf(part.cents())
                    .movePointRight(6)
                    .divide(BigDecimal.valueOf(whole.cents()), 0, RoundingMode.DOWN);
            assertThat(share.millionths()).isEqualTo(exact.longValueExact());
        }
        assertThat(Rate.shareOf(Money.ofCents(1999), Money.ofCents(10_000))).isLessThan(Rate.ofPercent(20));
        assertThat(Rate.shareOf(Money.ofCents(2000), Money.ofCents(10_000))).isEqualTo(Rate.ofPercent(20));
        assertThatThrownBy(() -> Rate.shareOf(Money.ZERO, Money.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_least_that_comes_to_a_share_and_the_most_that_is_one_are_exact_also_beyond_a_long() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long cents = random.nextLong(100_000_000_000_000L) >>> random.nextInt(46);
            long millionths = 1 + random.nextLong(2_000_000);
            BigDecimal share = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(millionths, 6));
            assertThat(Rate.shareRoundedUp(cents, millionths))
                    .isEqualTo(share.setScale(0, RoundingMode.CEILING).longValueExact());
            BigDecimal base =
                    BigDecimal.valueOf(cents).divide(BigDecimal.valueOf(millionths, 6), 0, RoundingMode.FLOOR);
            assertThat(Rate.baseOfShare(cents, millionths)).isEqualTo(base.longValueExact());
        }
    }

    @Test
    void rates_add_and_subtract_without_wrapping() {
        assertThat(Rate.ofPercent(125).plus(Rate.ofPercent(20))).isEqualTo(Rate.ofPercent(145));
        assertThat(Rate.ofPercent(34).minus(Rate.ofPercent(24))).isEqualTo(Rate.ofPercent(10));
        assertThatThrownBy(() -> new Rate(Long.MAX_VALUE).plus(new Rate(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rate.ofPercent(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}
