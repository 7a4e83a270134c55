package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.ground.Quantity;
import parley.lawbook.Schedule;
import parley.measure.DutyExpression;
import parley.measure.Levy;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "2.5, t, kg, 2500", "1500, g, kg, 1.5", "3, doz., each, 36", "24, No., doz., 2", "2, gross, No., 288",
        "5, liters, liter, 5", "7, prs., pr., 7", "3, m2, m², 3", "8, head, head, 8", "4, KG, kg, 4"
    })
    void a_quantity_is_converted_where_both_units_measure_the_same(
            String amount, String unit, String wanted, String converted) {
        assertThat(Units.convert(Quantity.parse(amount, unit), wanted)).isEqualByComparingTo(converted);
    }

    @ParameterizedTest
    @CsvSource({"kg, each", "No., kg", "m2, m3", "liters, kg", "kg, kg on drained weight", "'', kg", "stone, kg"})
    void it_is_not_converted_between_things_that_are_not_alike_or_unknown(String unit, String wanted) {
        assertThat(Units.convert(Quantity.parse("5", unit), wanted)).isNull();
    }

    @Test
    void the_unit_of_a_rate_is_reached_from_a_unit_that_the_schedule_asks_to_report_on_nearly_every_line() {
        Schedule schedule = Law.BOOK.tables().schedules().getLast();
        Map<String, Integer> unreached = new TreeMap<>();
        int specific = 0;
        for (int i = 0; i < schedule.size(); i++) {
            for (DutyExpression part : schedule.rate(i, Levy.Column.GENERAL).parts()) {
                if (part instanceof DutyExpression.Specific rate && !rate.unit().contains(" on ")) {
                    specific++;
                    if (!reaches(schedule.columns().units().get(i), rate.unit())) {
                        unreached.merge(schedule.columns().units().get(i) + " → " + rate.unit(), 1, Integer::sum);
                    }
                }
            }
        }
        int missed = unreached.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(missed).as("of %d: %s", specific, unreached).isLessThan(specific / 50);
    }

    private static boolean reaches(String reported, String wanted) {
        for (String unit : reported.split("[|;,] *", -1)) {
            if (Units.convert(Quantity.parse("1", unit), wanted) != null) {
                return true;
            }
        }
        return false;
    }
}
