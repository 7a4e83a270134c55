package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.measure.CommodityCode;

class CodeIndexTest {

    private final CodeIndex index = new CodeIndex(Law.BOOK.tables());

    @Test
    void every_code_of_every_edition_has_a_number_of_its_own_and_keeps_it() {
        Map<Integer, CommodityCode> given = new HashMap<>();
        for (Schedule schedule : Law.BOOK.tables().schedules()) {
            for (int i = 0; i < schedule.size(); i++) {
                CommodityCode code = new CommodityCode(schedule.code(i));
                CommodityCode before = given.put(index.number(code), code);
                assertThat(before == null || before.equals(code)).as("%s", code).isTrue();
            }
        }
        assertThat(given).hasSize(index.size());
        given.forEach((number, code) -> {
            assertThat(index.code(number)).isEqualTo(code);
            assertThat(index.known(CodeIndex.key(
                            Long.parseLong(code.digits()), code.digits().length())))
                    .isEqualTo(number);
        });
    }

    @Test
    void a_code_with_a_leading_nil_is_none_of_fewer_digits() {
        int eight = index.number(new CommodityCode("01012100"));
        assertThat(index.number(new CommodityCode("0101210010"))).isNotEqualTo(eight);
        assertThat(index.known(CodeIndex.key(1_012_100, 7))).isEqualTo(-1);
        assertThat(index.known(CodeIndex.key(1_012_100, 8))).isEqualTo(eight);
    }

    @Test
    void an_unknown_suffix_has_a_number_and_a_code_whose_eight_digits_no_edition_has_has_none() {
        assertThat(index.number(new CommodityCode("9503000099"))).isNotNegative();
        assertThat(index.number(new CommodityCode("9503990099"))).isEqualTo(-1);
        assertThat(index.number(new CommodityCode("9503"))).isEqualTo(-1);
    }
}
