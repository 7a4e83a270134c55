package parley.convert.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CustomsDayTest {

    @Test
    void a_summer_day_starts_at_one_past_midnight_daylight_time() {
        assertThat(CustomsDay.start("2025-04-05")).isEqualTo("2025-04-05T00:01-04:00");
    }

    @Test
    void a_winter_day_starts_at_one_past_midnight_standard_time() {
        assertThat(CustomsDay.start("2025-11-13")).isEqualTo("2025-11-13T00:01-05:00");
    }

    @Test
    void an_instant_is_kept_with_its_offset() {
        assertThat(CustomsDay.start("2025-11-10T00:00-05:00")).isEqualTo("2025-11-10T00:00-05:00");
    }

    @Test
    void a_last_day_ends_as_the_next_day_starts() {
        assertThat(CustomsDay.endAfter("2025-10-13")).isEqualTo("2025-10-14T00:01-04:00");
    }

    @Test
    void what_is_no_day_is_refused_with_an_example() {
        assertThatThrownBy(() -> CustomsDay.start("5 April"))
                .isInstanceOf(ConversionException.class)
                .hasMessage("\"5 April\" is not a day. Maybe write it like 2025-04-05.");
    }
}
