package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import parley.talks.source.CompiledTalks;

class RoundsTest {

    private static final Talks TALKS = CompiledTalks.embedded();
    private static final LocalDate DURING = LocalDate.of(2025, 10, 25);

    @Test
    void kuala_lumpur_is_the_fifth_round_of_the_negotiators() {
        assertThat(ordinal("negotiators", "geneva")).isEqualTo(1);
        assertThat(ordinal("negotiators", "kuala-lumpur")).isEqualTo(5);
        assertThat(TALKS.counted(counting("negotiators")).stream()
                        .limit(5)
                        .map(Round::place)
                        .map(Round.Place::city))
                .containsExactly("Geneva", "London", "Stockholm", "Madrid", "Kuala Lumpur");
    }

    @Test
    void by_the_mechanism_that_geneva_set_up_it_is_the_fourth_since_london_was_the_first() {
        assertThat(ordinal("mechanism", "london")).isEqualTo(1);
        assertThat(ordinal("mechanism", "kuala-lumpur")).isEqualTo(4);
        assertThat(TALKS.findOrdinal(TALKS.round("geneva"), counting("mechanism")))
                .isEmpty();
    }

    @Test
    void on_its_first_day_four_rounds_had_been_held_and_the_fifth_was_under_way() {
        Talks then = TALKS.known(DURING);
        assertThat(then.counted(counting("negotiators")))
                .filteredOn(round -> round.held() != null)
                .hasSize(4);
        assertThat(then.round("kuala-lumpur").status(DURING)).isEqualTo(Round.Status.UNDER_WAY);
        assertThat(then.round("kuala-lumpur").outcome()).isEmpty();
        assertThat(then.findRound("paris")).isEmpty();
    }

    @Test
    void the_day_before_it_was_announced_nobody_knew_of_it() {
        assertThat(TALKS.known(LocalDate.of(2025, 10, 22)).findRound("kuala-lumpur"))
                .isEmpty();
        Round announced = TALKS.known(LocalDate.of(2025, 10, 24)).round("kuala-lumpur");
        assertThat(announced.status(LocalDate.of(2025, 10, 24))).isEqualTo(Round.Status.PLANNED);
        assertThat(announced.place().venue()).isEmpty();
        assertThat(announced.delegates("CN")).extracting(Round.Delegate::actor).containsExactly("he-lifeng");
    }

    @Test
    void the_chinese_delegation_in_kuala_lumpur_had_three_who_are_named() {
        assertThat(TALKS.round("kuala-lumpur").delegates("CN"))
                .extracting(Round.Delegate::actor)
                .containsExactly("he-lifeng", "li-chenggang", "liao-min");
    }

    @Test
    void the_leaders_had_last_met_in_osaka_six_years_before() {
        assertThat(TALKS.findLast(Round.Kind.SUMMIT, DURING)).hasValueSatisfying(round -> {
            assertThat(round.id()).isEqualTo("osaka");
            assertThat(round.start()).isEqualTo(LocalDate.of(2019, 6, 29));
        });
    }

    @Test
    void the_visit_to_beijing_was_moved_and_each_day_is_answered_as_it_was_known() {
        assertThat(TALKS.known(LocalDate.of(2026, 3, 1)).round("beijing").start())
                .isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(TALKS.known(LocalDate.of(2026, 4, 1)).round("beijing").start())
                .isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void a_meeting_whose_day_has_passed_and_of_which_nothing_is_told_was_not_held_for_that() {
        assertThat(TALKS.round("washington-2026").status(LocalDate.of(2026, 10, 1)))
                .isEqualTo(Round.Status.UNTOLD);
    }

    @Test
    void what_ran_on_a_day_is_found() {
        assertThat(TALKS.roundsOn(LocalDate.of(2025, 7, 29)))
                .extracting(Round::id)
                .containsExactly("stockholm");
    }

    @Test
    void a_name_that_is_none_is_refused_with_the_one_maybe_meant() {
        assertThatThrownBy(() -> TALKS.round("kuala-lumpor"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no meeting 'kuala-lumpor'. Maybe kuala-lumpur");
    }

    @Test
    void knowing_more_never_takes_a_meeting_away() {
        List<LocalDate> days = LocalDate.of(2018, 1, 1)
                .datesUntil(LocalDate.of(2026, 12, 31), Period.ofDays(7))
                .toList();
        int before = 0;
        for (LocalDate day : days) {
            int now = TALKS.known(day).rounds().size();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isEqualTo(TALKS.rounds().size());
    }

    private static Counting counting(String id) {
        return TALKS.findCounting(id).orElseThrow();
    }

    private static int ordinal(String counting, String round) {
        return TALKS.findOrdinal(TALKS.round(round), counting(counting)).orElseThrow();
    }
}
