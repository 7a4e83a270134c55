package parley.convert.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.2¢/kg  +  33.5%                 | 2.2¢/kg + 33.5%
            14.9¢/kg +8.5%                    | 14.9¢/kg + 8.5%
            1.4606 ¢ /kg                      | 1.4606¢/kg
            7.4¢/ liter                       | 7.4¢/liter
            33 1/3%                           | 33 1/3%
            35%                               | 35%
            'Free (A+, AU,BH, KR ,MA)2.5%(JP)'| 'Free (A+,AU,BH,KR,MA) 2.5% (JP)'
            Free(A*,AU)                       | Free (A*,AU)
            21.1¢/pf.liter                    | 21.1¢/pf. liter
            the high- est rate of duty        | the highest rate of duty
            """)
    void blanks_are_made_even_and_nothing_else_is_changed(String printed, String even) {
        assertThat(Rates.even(printed)).isEqualTo(even);
    }

    @Test
    void a_line_without_rates_has_its_superiors() {
        Rates superior = new Rates("2.5%", "Free (A)", "25%");
        assertThat(Rates.NONE.orOf(superior)).isEqualTo(superior);
    }

    @Test
    void a_line_with_its_own_general_rate_takes_no_preference_from_above() {
        Rates own = new Rates("Free", "", "20%");
        assertThat(own.orOf(new Rates("2.5%", "Free (A)", "25%"))).isEqualTo(own);
    }

    @Test
    void a_line_that_prints_only_column_2_keeps_it() {
        assertThat(new Rates("", "", "20%").orOf(new Rates("6.8%", "Free (A)", "25%")))
                .isEqualTo(new Rates("6.8%", "Free (A)", "20%"));
    }
}
