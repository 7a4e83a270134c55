package parley.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ground.Notation.DateOrder;

class AtTest {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final At NINTH_OF_APRIL = At.parse("2025-04-09", WASHINGTON);

    @Test
    void a_bare_date_is_the_customs_day_from_one_minute_past_midnight() {
        assertThat(NINTH_OF_APRIL.from()).isEqualTo(instant("2025-04-09T00:01-04:00"));
        assertThat(NINTH_OF_APRIL.last())
                .isEqualTo(instant("2025-04-10T00:00-04:00").minusNanos(1));
        assertThat(NINTH_OF_APRIL).hasToString("2025-04-09");
    }

    @Test
    void a_day_has_the_offset_of_its_own_season_and_border() {
        assertThat(At.parse("2025-11-10", WASHINGTON).from()).isEqualTo(instant("2025-11-10T00:01-05:00"));
        assertThat(At.parse("2025-11-10", ZoneId.of("Asia/Shanghai")).from())
                .isEqualTo(instant("2025-11-10T00:01+08:00"));
    }

    @Test
    void the_day_on_which_clocks_change_has_its_25_hours() {
        At day = At.parse("2025-11-02", WASHINGTON);
        assertThat(day.from()).isEqualTo(instant("2025-11-02T00:01-04:00"));
        assertThat(day.last()).isEqualTo(instant("2025-11-03T00:00-05:00").minusNanos(1));
    }

    @Test
    void what_changes_at_midnight_or_in_the_first_minute_has_changed_for_the_whole_day() {
        assertThat(NINTH_OF_APRIL.before(instant("2025-04-09T00:00-04:00"))).isEqualTo(Truth.NO);
        assertThat(NINTH_OF_APRIL.before(instant("2025-04-09T00:01-04:00"))).isEqualTo(Truth.NO);
        assertThat(NINTH_OF_APRIL.before(instant("2025-04-10T00:00-04:00"))).isEqualTo(Truth.YES);
        assertThat(NINTH_OF_APRIL.before(instant("2025-04-10T00:01-04:00"))).isEqualTo(Truth.YES);
    }

    @Test
    void a_day_torn_by_a_change_within_it_cannot_tell_without_the_time() {
        assertThat(NINTH_OF_APRIL.before(instant("2025-04-09T12:00-04:00"))).isEqualTo(Truth.UNKNOWN);
        At noon = At.parse("2025-04-09T12:00-04:00", WASHINGTON);
        assertThat(noon.before(instant("2025-04-09T12:00-04:00"))).isEqualTo(Truth.NO);
        assertThat(noon.before(instant("2025-04-09T12:01-04:00"))).isEqualTo(Truth.YES);
    }

    @Test
    void an_instant_keeps_its_own_offset_and_begins_and_ends_at_once() {
        At beijing = At.parse(" 2025-11-10T13:01+08:00 ", WASHINGTON);
        assertThat(beijing.from()).isEqualTo(beijing.last()).isEqualTo(instant("2025-11-10T00:01-05:00"));
        assertThat(At.ofInstant(beijing.from()).from()).isEqualTo(beijing.from());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-15",
                "20251115",
                "11/15/2025",
                " 2025-11-15 ",
                "15.11.2025",
                "15/11/2025",
                "15-11-2025",
                "2025/11/15",
                "15 Nov 2025",
                "15-NOV-2025",
                "15 November 2025",
                "Nov 15, 2025",
                "November 15 2025",
                "15Nov2025",
                "45976",
                "2025-11-15 00:00:00",
                "2025-11-15T00:00",
                "11/15/2025 0:00",
                "11/15/2025 12:00:00 AM"
            })
    void dates_are_read_as_people_type_them(String text) {
        LocalDate day = LocalDate.of(2025, 11, 15);
        assertThat(At.date(text)).isEqualTo(day);
        assertThat(At.parse(text, WASHINGTON)).isEqualTo(At.ofDay(day, WASHINGTON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2025-13-01",
                "2025-02-30",
                "31/31/2025",
                "2025-11-10T13:01",
                "11/15/25",
                "15-Nov-25",
                "15 Foo 2025",
                "123",
                "99999",
                "2025-11-15 13:01"
            })
    void what_is_no_date_is_refused_with_a_form_that_maybe_was_meant(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> At.parse(text, WASHINGTON))
                .withMessageStartingWith("'" + text + "' is not a date. Maybe 2025-11-15");
    }

    @Test
    void a_date_of_two_readings_is_refused_with_both_unless_the_order_is_said() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> At.date("03/04/2025"))
                .withMessage("'03/04/2025' is a date of two readings. Maybe 2025-03-04 (month first), or 2025-04-03"
                        + " (day first)");
        assertThat(At.date("03/04/2025", DateOrder.MONTH_FIRST)).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(At.date("03/04/2025", DateOrder.DAY_FIRST)).isEqualTo(LocalDate.of(2025, 4, 3));
        assertThat(At.date("5/5/2025")).isEqualTo(LocalDate.of(2025, 5, 5));
    }

    @Test
    void a_date_that_the_order_said_does_not_allow_is_no_date() {
        assertThatIllegalArgumentException().isThrownBy(() -> At.date("15/11/2025", DateOrder.MONTH_FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> At.date("11/15/2025", DateOrder.DAY_FIRST));
    }

    @Test
    void a_year_of_two_digits_is_one_of_this_century_where_the_order_is_said() {
        assertThat(At.date("11/15/25", DateOrder.MONTH_FIRST)).isEqualTo(LocalDate.of(2025, 11, 15));
        assertThat(At.date("15-Nov-25", DateOrder.DAY_FIRST)).isEqualTo(LocalDate.of(2025, 11, 15));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
