package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.measure.Citation;
import parley.talks.Threat.State;
import parley.talks.source.CompiledTalks;

class ThreatsTest {

    private static final Talks TALKS = CompiledTalks.embedded();
    private static final Citation ACT = Citation.assumption("a test");

    @Test
    void the_hundred_percent_was_announced_on_10_october_and_lapsed_when_its_day_came() {
        assertThat(state("additional-100", "2025-10-25")).isEqualTo(State.ANNOUNCED);
        assertThat(state("additional-100", "2025-10-31")).isEqualTo(State.ANNOUNCED);
        assertThat(state("additional-100", "2025-11-01")).isEqualTo(State.LAPSED);
    }

    @Test
    void before_it_was_uttered_there_was_no_threat() {
        assertThat(TALKS.known(LocalDate.of(2025, 10, 9)).findThreat("additional-100"))
                .isEmpty();
    }

    @Test
    void curbs_on_software_were_weighed_and_never_announced() {
        assertThat(state("software-powered", "2026-08-21")).isEqualTo(State.CONSIDERED);
    }

    @Test
    void the_rise_of_list_3_was_put_off_twice_and_then_carried_out() {
        assertThat(TALKS.findThreat("list-3-to-25").orElseThrow().steps())
                .extracting(Threat.Step::state)
                .containsExactly(State.ANNOUNCED, State.PUT_OFF, State.PUT_OFF, State.CARRIED_OUT);
    }

    @Test
    void a_threat_whose_day_has_come_without_a_word_is_overdue() {
        Threat threat = threat(State.ANNOUNCED);
        assertThat(threat.isOverdue(LocalDate.of(2025, 10, 31))).isFalse();
        assertThat(threat.isOverdue(LocalDate.of(2025, 11, 1))).isTrue();
        assertThat(threat(State.ANNOUNCED, State.LAPSED).isOverdue(LocalDate.of(2025, 11, 1)))
                .isFalse();
    }

    @Test
    void a_threat_begins_by_being_weighed_or_announced() {
        assertThatThrownBy(() -> threat(State.CARRIED_OUT)).hasMessage("it cannot begin as carried out");
        assertThatThrownBy(ThreatsTest::threat).hasMessage("a threat has been weighed or announced");
    }

    @Test
    void what_has_ended_comes_to_nothing_more() {
        for (State end : List.of(State.CARRIED_OUT, State.WITHDRAWN, State.LAPSED)) {
            for (State next : State.values()) {
                assertThatThrownBy(() -> threat(State.ANNOUNCED, end, next))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void what_is_only_weighed_cannot_be_carried_out_unannounced() {
        assertThatThrownBy(() -> threat(State.CONSIDERED, State.CARRIED_OUT))
                .hasMessage("from considered it cannot come to carried out");
    }

    private static State state(String id, String known) {
        return TALKS.known(LocalDate.parse(known)).findThreat(id).orElseThrow().state();
    }

    private static Threat threat(State... states) {
        LocalDate day = LocalDate.of(2025, 11, 1);
        return new Threat(
                "t",
                "T",
                "US",
                "something",
                List.of(),
                List.of(states).stream()
                        .map(state -> new Threat.Step(state, LocalDate.of(2025, 10, 10), day, "said", ACT))
                        .toList(),
                List.of(),
                List.of());
    }
}
