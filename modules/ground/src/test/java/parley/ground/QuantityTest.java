package parley.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void it_is_read_with_separators_and_keeps_its_unit() {
        assertThat(Quantity.parse(" 1,234.50 ", " kg ")).isEqualTo(new Quantity(new BigDecimal("1234.50"), "kg"));
        assertThat(Quantity.parse("1000", "No.")).hasToString("1000 No.");
    }

    @Test
    void a_negative_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("-1", "kg"))
                .withMessageContaining("not negative: -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e13", "1e999999999", "1e-999999999", "0.0000000000001"})
    void one_beyond_all_measure_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text, "kg"))
                .withMessageContaining("at most 12 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a dozen", "12kg"})
    void what_is_no_number_is_refused_with_its_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text, "kg"))
                .withMessage("'" + text + "' is not a quantity");
    }
}
