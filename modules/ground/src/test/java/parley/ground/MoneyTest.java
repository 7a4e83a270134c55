package parley.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10000        | 1000000
            10,000.50    | 1000050
            $1,234.5     | 123450
            10000 USD    | 1000000
            10000usd     | 1000000
            $ 7          | 700
            -$3.25       | -325
            0            | 0
            1,234,567.89 | 123456789
            12.30000     | 1230
            USD 1 234.50 | 123450
            US$1,234.50  | 123450
            1.234,50     | 123450
            1.234.567    | 123456700
            1'234'567.8  | 123456780
            1 234 567    | 123456700
            (12.00)      | -1200
            ($1,200)     | -120000
            12.00-       | -1200
            +5           | 500
            .50          | 50
            1.2e3        | 120000
            1.2E+06      | 120000000
            """)
    void an_amount_is_read_as_people_type_it(String text, long cents) {
        assertThat(Money.parse(text)).isEqualTo(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1,00", "10.0.0", "$", "12 34", "1,2,3", "1.5.2025", "()", "-", "1e", "--5"})
    void what_is_no_amount_is_refused_with_its_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessageStartingWith("'" + text + "' is not an amount of dollars");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12k      | 12000
            $1.5M    | 1500000
            12,50    | 12.50, with a decimal comma
            €5       | its worth in US dollars is meant
            5 EUR    | its worth in US dollars is meant
            """)
    void what_may_be_meant_is_said_and_not_assumed(String text, String maybe) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessage("'" + text + "' is not an amount of dollars. Maybe " + maybe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,50     | 1250
            1.234     | 123400
            1.234,5   | 123450
            1,234.50  | 123450
            1,234,567 | 123456700
            1000      | 100000
            """)
    void where_the_decimal_mark_is_a_comma_the_point_parts_thousands(String text, long cents) {
        Notation comma = Notation.PLAIN.with(Notation.Decimal.COMMA);
        assertThat(Money.parse(text, comma)).isEqualTo(Money.ofCents(cents));
    }

    @Test
    void nothing_finer_than_a_cent_is_rounded_away() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("1.005"))
                .withMessageContaining("'1.005' is finer than a cent");
    }

    @Test
    void an_amount_beyond_a_long_of_cents_is_refused_and_not_wrapped() {
        assertThat(Money.parse("92233720368547758.07")).isEqualTo(Money.ofCents(Long.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("92233720368547758.08"))
                .withMessageContaining("too large");
        Money most = Money.ofCents(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCents(Long.MIN_VALUE).minus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_is_printed_is_read_back_to_the_cent() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Money money = Money.ofCents(random.nextLong() >> random.nextInt(64));
            assertThat(Money.parse(money.toString())).isEqualTo(money);
        }
    }

    @Test
    void it_is_printed_with_separators_and_two_decimals() {
        assertThat(Money.ofCents(1_000_050)).hasToString("$10,000.50");
        assertThat(Money.ofCents(-5)).hasToString("-$0.05");
    }

    @Test
    void a_share_of_another_amount_is_a_percentage_to_four_decimals_half_up() {
        assertThat(Money.ofCents(1).percentOf(Money.ofCents(3))).isEqualByComparingTo(new BigDecimal("33.3333"));
        assertThat(Money.ofCents(2).percentOf(Money.ofCents(3))).isEqualByComparingTo(new BigDecimal("66.6667"));
        assertThat(Money.ofCents(1).percentOf(Money.ofCents(2_000_000))).isEqualByComparingTo(new BigDecimal("0.0001"));
        assertThatThrownBy(() -> Money.ofCents(1).percentOf(Money.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amounts_are_ordered_by_what_they_are_worth() {
        assertThat(Money.ofCents(-1)).isLessThan(Money.ZERO);
        assertThat(Money.parse("2")).isGreaterThan(Money.parse("1.99"));
    }
}
