package parley.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "50, 50 %",
        "'49.9 %', 49.9 %",
        "0, 0 %",
        "100, 100 %",
        "33.333333333333, 33.333333333333 %",
        "5e1, 50 %"
    })
    void a_percentage_is_read_exactly(String text, String printed) {
        assertThat(Percent.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "-1", "100.1", "33.3333333333333", "49,9", "NaN"})
    void what_is_no_percentage_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percent.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void a_decimal_comma_is_maybe_a_point() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percent.parse("49,9"))
                .withMessageEndingWith("Maybe 49.9");
    }

    @Test
    void three_shares_of_a_third_to_twelve_decimals_are_under_the_whole() {
        Percent third = Percent.parse("33.333333333333");
        assertThat(3 * third.units()).isEqualTo(Percent.WHOLE.units() - 1);
    }

    @Test
    void a_share_is_a_percentage_a_band_or_unknown() {
        assertThat(Share.parse("25-50")).isEqualTo(new Share(Percent.ofPercent(25), Percent.ofPercent(50)));
        assertThat(Share.parse(" ")).isEqualTo(Share.UNKNOWN).isEqualTo(Share.parse("unknown"));
        assertThat(Share.parse("12.5").isKnown()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Share.parse("50-25"));
    }

    @Test
    void a_listing_names_its_list_and_the_programmes_in_brackets() {
        assertThat(Listing.parse("X", "SDN[NPWMD; ifsr]"))
                .isEqualTo(new Listing("X", "SDN", Set.of("NPWMD", "IFSR")))
                .hasToString("SDN[IFSR; NPWMD]");
        assertThat(Listing.parse("X", "control list")).isEqualTo(new Listing("X", "control list", Set.of()));
    }
}
