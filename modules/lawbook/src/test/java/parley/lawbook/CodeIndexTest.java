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
    void codes_that_no_edition_has_have_numbers_until_there_are_too_many() {
        int known = index.number(new CommodityCode("9503000073"));
        int given = 0;
        for (int i = 0; i < 20_000; i++) {
            given += index.number(new CommodityCode(Integer.toString(990_000_000 + i) + "0")) >= 0 ? 1 : 0;
        }
        assertThat(given).isEqualTo(10_000);
        assertThat(index.number(new CommodityCode("9503000099"))).isNotNegative();
        assertThat(index.number(new CommodityCode("9503000073"))).isEqualTo(known);
    }
}
