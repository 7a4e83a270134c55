package parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom and what a measure bears on. */
class ScopeTest {

    private static final Territory CHINA = new Territory("CN");
    private static final Territory MACAU = new Territory("MO");

    @Test
    void a_measure_on_all_origins_spares_those_excepted() {
        assertThat(Origins.ALL.include(CHINA)).isTrue();
        assertThat(new Origins(true, Set.of(), Set.of(MACAU)).include(MACAU)).isFalse();
    }

    @Test
    void a_measure_on_some_origins_spares_all_others() {
        Origins china = new Origins(false, Set.of(CHINA), Set.of());
        assertThat(china.include(CHINA)).isTrue();
        assertThat(china.include(MACAU)).isFalse();
    }

    @Test
    void a_territory_has_two_letters_however_typed() {
        assertThat(Territory.parse(" cn ")).isEqualTo(CHINA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "XYZ", "Nowhere", "1A"})
    void anything_else_is_no_territory(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.parse(text))
                .withMessageContaining("is not a two-letter country code");
    }

    @Test
    void a_rule_names_a_measure_by_its_id_or_by_the_folder_it_lies_in() {
        assertThat(PrecedenceRule.names(List.of("us/section-232/*"), "us/section-232/steel/mill-72"))
                .isTrue();
        assertThat(PrecedenceRule.names(List.of("us/section-232/steel"), "us/section-232/steel/mill-72"))
                .isFalse();
        assertThat(PrecedenceRule.names(List.of("us/ieepa/x", "us/ieepa/fentanyl"), "us/ieepa/fentanyl"))
                .isTrue();
    }

    @Test
    void every_part_of_the_value_but_the_rest_has_a_fact_that_names_it() {
        for (Portion portion : Portion.values()) {
            String fact = portion.fact();
            if (fact == null) {
                assertThat(portion).isEqualTo(Portion.REST);
            } else {
                assertThat(Portion.ofFact(fact)).isEqualTo(portion);
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Portion.ofFact("gold-content"))
                .withMessageContaining("'gold-content'");
    }
}
