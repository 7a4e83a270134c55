package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.measure.Citation;
import parley.measure.CommodityCode;
import parley.measure.Origins;
import parley.measure.Regime;
import parley.measure.Territory;

class CoverageTest {

    private static final Territory CHINA = new Territory("CN");
    private static final Coverage.Entry EMERGENCY = new Coverage.Entry(
            Regime.IMPORTING_US,
            new Origins(false, Set.of(CHINA), Set.of()),
            List.of("72", "7308"),
            Set.of(),
            "ieepa",
            History.day("2025-02-04"),
            History.day("2026-02-24"),
            History.day("2025-04-05"),
            History.day("2026-01-01"),
            true,
            "because",
            new Citation("EO-14195", "sec. 2(a)", true, null));
    private static final Coverage COVERAGE = new Coverage(List.of(EMERGENCY));

    @Test
    void what_exists_and_is_not_modelled_is_missing() {
        assertThat(missing("2025-04-04")).containsExactly(EMERGENCY);
        assertThat(missing("2026-01-01")).containsExactly(EMERGENCY);
    }

    @Test
    void what_is_modelled_or_does_not_exist_is_not_missing() {
        assertThat(missing("2025-04-05")).isEmpty();
        assertThat(missing("2025-12-31")).isEmpty();
        assertThat(missing("2025-02-03")).isEmpty();
        assertThat(missing("2026-02-24")).isEmpty();
    }

    @Test
    void an_origin_or_border_of_which_nothing_is_said_is_itself_not_modelled() {
        assertThat(COVERAGE.missing(Regime.IMPORTING_US, new Territory("VN"), History.day("2025-06-01")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.blocking()).isTrue();
                    assertThat(entry.why()).contains("goods of VN importing US are not modelled");
                });
        Regime chinese = new Regime(Regime.Direction.IMPORTING, CHINA);
        assertThat(COVERAGE.missing(chinese, CHINA, History.day("2025-06-01"))).hasSize(1);
    }

    @Test
    void an_entry_speaks_of_the_goods_it_names_or_of_all() {
        assertThat(EMERGENCY.concerns(CommodityCode.parse("7208.10.1500"))).isTrue();
        assertThat(EMERGENCY.concerns(CommodityCode.parse("7308.90.9590"))).isTrue();
        assertThat(EMERGENCY.concerns(CommodityCode.parse("7306.11.0010"))).isFalse();
    }

    private static List<Coverage.Entry> missing(String at) {
        return COVERAGE.missing(Regime.IMPORTING_US, CHINA, History.day(at));
    }
}
