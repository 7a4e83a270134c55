package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.talks.source.CompiledTalks;

class DueTest {

    private static final Talks TALKS = CompiledTalks.embedded();
    private static final LawBook LAW = CompiledLaw.embedded();
    private static final LocalDate DURING = LocalDate.of(2025, 10, 25);

    @Test
    void the_truce_was_to_end_on_10_november_and_to_leave_54_percent_and_not_145() {
        Lapse lapse = lapse("stockholm/us-suspends-24", LAW, DURING);
        assertThat(lapse.day()).isEqualTo(LocalDate.of(2025, 11, 10));
        assertThat(lapse.total()).isNotNull();
        assertThat(lapse.total().before()).isEqualByComparingTo("30");
        assertThat(lapse.total().after()).isEqualByComparingTo("54");
        assertThat(lapse.changes())
                .extracting(change -> change.measure() + " " + change.after().effect())
                .containsExactly("us/ieepa/reciprocal-china 34%");
    }

    @Test
    void chinas_part_of_it_was_to_rise_from_10_to_34() {
        Lapse lapse = lapse("stockholm/cn-suspends-24", LAW, DURING);
        assertThat(lapse.total()).isNotNull();
        assertThat(lapse.total().before()).isEqualByComparingTo("10");
        assertThat(lapse.total().after()).isEqualByComparingTo("34");
    }

    @Test
    void under_a_scenario_that_extends_it_nothing_comes_back() {
        Lapse lapse = lapse("stockholm/us-suspends-24", LAW.amended(LAW.scenario("truce-extended")), DURING);
        assertThat(lapse.changes()).isEmpty();
        assertThat(lapse.total()).isNotNull();
        assertThat(lapse.total().after()).isEqualByComparingTo("30");
    }

    @Test
    void the_end_of_2026_brings_back_nothing_of_the_emergency_duties_as_they_ended_before() {
        Lapse lapse = lapse("kuala-lumpur/us-suspends-24", LAW, LocalDate.of(2026, 8, 21));
        assertThat(lapse.changes()).isEmpty();
    }

    @Test
    void for_someone_in_january_2026_it_was_to_bring_back_34_and_leave_44() {
        Lapse lapse = lapse("kuala-lumpur/us-suspends-24", LAW, LocalDate.of(2026, 1, 10));
        assertThat(lapse.total()).isNotNull();
        assertThat(lapse.total().before()).isEqualByComparingTo("20");
        assertThat(lapse.total().after()).isEqualByComparingTo("44");
    }

    @Test
    void a_term_that_another_carries_on_is_not_due_any_more() {
        assertThat(Due.from(TALKS.known(LocalDate.of(2025, 8, 10)), LocalDate.of(2025, 8, 10)))
                .extracting(Due::id)
                .contains("geneva/us-suspends-24");
        assertThat(Due.from(TALKS.known(LocalDate.of(2025, 8, 11)), LocalDate.of(2025, 8, 10)))
                .extracting(Due::id)
                .doesNotContain("geneva/us-suspends-24")
                .contains("stockholm/us-suspends-24");
    }

    @Test
    void on_the_day_of_kuala_lumpur_the_days_ahead_are_those_of_the_summit_the_threat_the_truce_and_the_case() {
        List<Due> dues = Due.from(TALKS.known(DURING), DURING);
        assertThat(dues).isSortedAccordingTo(Comparator.comparing(Due::day));
        assertThat(dues)
                .extracting(due -> due.day() + " " + due.id())
                .contains(
                        "2025-10-30 busan",
                        "2025-11-01 additional-100",
                        "2025-11-10 stockholm/us-suspends-24",
                        "2025-12-16 phase-one-probe");
    }

    @Test
    void nothing_that_is_due_lies_before_the_day_asked() {
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() < 2027; day = day.plusMonths(1)) {
            LocalDate from = day;
            assertThat(Due.from(TALKS.known(day), day))
                    .allSatisfy(due -> assertThat(due.day()).isAfterOrEqualTo(from));
        }
    }

    private static Lapse lapse(String id, LawBook law, LocalDate known) {
        Term term = TALKS.known(known).findTerm(id).orElseThrow();
        return Lapse.of(Objects.requireNonNull(term.window().until()), law, known, term.measures(), term.total());
    }
}
