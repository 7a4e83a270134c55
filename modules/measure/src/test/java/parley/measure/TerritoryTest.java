package parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CN                           | CN
            cn                           | CN
            CHN                          | CN
            China                        | CN
            People's Republic of China   | CN
            China, People's Republic of  | CN
            Viet Nam                     | VN
            Korea, South                 | KR
            The Netherlands              | NL
            Trinidad and Tobago          | TT
            Hong Kong                    | HK
            UK                           | GB
            XK                           | XK
            """)
    void a_country_is_read_by_its_codes_and_names(String text, String code) {
        assertThat(Territory.parse(text)).isEqualTo(new Territory(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "XX", "ZZ", "EU", "XYZ", "9", "", "Various"})
    void what_is_no_country_or_one_of_several_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.parse(text))
                .withMessageContaining("is not a two-letter country code");
    }

    @Test
    void a_name_that_is_misspelled_is_told_the_country_maybe_meant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.parse("Chnia"))
                .withMessage("'CHNIA' is not a two-letter country code. Maybe CN");
    }
}
