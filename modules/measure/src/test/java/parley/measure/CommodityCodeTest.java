package parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommodityCodeTest {

    @ParameterizedTest
    @CsvSource({
        "9503.00.00.73, 9503.00.0073",
        "9503000073, 9503.00.0073",
        "' 8517.13.00 ', 8517.13.00",
        "8517 13 00, 8517.13.00",
        "8517\u00a013\u00a000, 8517.13.00",
        "8517130000’, 8517.13.0000",
        "8517, 8517",
        "85, 85",
        "851713, 8517.13",
        "0101, 0101"
    })
    void a_code_is_read_with_or_without_dots_and_printed_as_the_schedule_prints_it(String typed, String printed) {
        assertThat(CommodityCode.parse(typed)).hasToString(printed);
    }

    @Test
    void every_number_of_the_schedule_is_printed_and_read_back() {
        assertThat(PublishedSchedule.texts("code")).hasSizeGreaterThan(19_000).allSatisfy(digits -> {
            CommodityCode code = new CommodityCode(digits);
            assertThat(CommodityCode.parse(code.toString())).isEqualTo(code);
            assertThat(code.chapter()).isBetween(1, 97);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "950", "95030000731", "9503-00-0073", "toys", "9503.00.007x"})
    void what_is_no_code_is_refused_with_what_is_asked(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommodityCode.parse(text))
                .withMessageContaining("'" + text.replace(".", "") + "' is not a commodity code")
                .withMessageContaining("2 or 4 to 10 digits");
    }

    @ParameterizedTest
    @CsvSource({"9503.00.OO73, 9503.00.0073", "9503-00-0073, 9503.00.0073", "95o300oo, 9503.00.00"})
    void a_letter_that_looks_like_a_digit_or_a_dash_is_told_the_code_maybe_meant(String text, String maybe) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommodityCode.parse(text))
                .withMessageEndingWith(". Maybe " + maybe);
    }

    @Test
    void seven_or_nine_digits_alone_lack_the_nought_that_a_spreadsheet_took() {
        assertThat(CommodityCode.lacksItsNought("101210000")).isTrue();
        assertThat(CommodityCode.lacksItsNought("1012100")).isTrue();
        assertThat(CommodityCode.lacksItsNought("0101.21.000"))
                .as("typed with its dots")
                .isFalse();
        assertThat(CommodityCode.lacksItsNought("010121000"))
                .as("it has its nought")
                .isFalse();
        assertThat(CommodityCode.lacksItsNought("8517130000")).isFalse();
    }

    @Test
    void it_is_cut_to_the_digits_asked_for_and_never_filled_up() {
        CommodityCode toy = CommodityCode.parse("9503.00.0073");
        assertThat(toy.cutTo(8)).isEqualTo(CommodityCode.parse("9503.00.00"));
        assertThat(toy.cutTo(12)).isSameAs(toy);
        assertThat(toy.startsWith(toy.cutTo(4))).isTrue();
        assertThat(toy.cutTo(4).startsWith(toy)).isFalse();
    }

    @Test
    void codes_are_ordered_as_in_the_schedule() {
        assertThat(CommodityCode.parse("0101.21.00")).isLessThan(CommodityCode.parse("0101.21.0010"));
        assertThat(CommodityCode.parse("0101.21.0010")).isLessThan(CommodityCode.parse("9503"));
    }
}
