package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.talks.Proceeding.Kind;
import parley.talks.source.CompiledTalks;

class ProceedingsTest {

    private static final Talks TALKS = CompiledTalks.embedded();
    private static final Proceeding PROBE = proceeding("phase-one-probe");

    @Test
    void the_probe_of_phase_one_was_opened_on_24_october_2025() {
        assertThat(PROBE.opened()).isEqualTo(LocalDate.of(2025, 10, 24));
        assertThat(TALKS.known(LocalDate.of(2025, 10, 23)).findProceeding("phase-one-probe"))
                .isEmpty();
        assertThat(TALKS.known(LocalDate.of(2025, 10, 24)).findProceeding("phase-one-probe"))
                .isPresent();
    }

    @Test
    void its_comments_closed_on_1_december_and_it_was_heard_on_16_december() {
        assertThat(PROBE.due(LocalDate.of(2025, 11, 15)))
                .extracting(Proceeding.Stage::kind)
                .startsWith(Kind.COMMENTS_CLOSE, Kind.HEARING, Kind.DETERMINATION_DUE);
        assertThat(PROBE.due(LocalDate.of(2025, 11, 15)))
                .extracting(Proceeding.Stage::day)
                .startsWith(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 16));
    }

    @Test
    void a_hearing_and_a_date_that_passes_do_not_conclude_it() {
        assertThat(PROBE.status(LocalDate.of(2025, 12, 20))).isEqualTo(Kind.OPENED);
        assertThat(PROBE.status(LocalDate.of(2026, 11, 1))).isEqualTo(Kind.OPENED);
    }

    @Test
    void the_two_clauses_that_may_set_its_end_are_both_kept() {
        assertThat(PROBE.stages())
                .filteredOn(stage -> stage.kind() == Kind.DETERMINATION_DUE)
                .extracting(Proceeding.Stage::day)
                .containsExactly(PROBE.opened().plusMonths(12), PROBE.opened().plusMonths(18));
    }

    @Test
    void the_case_on_ships_was_decided_acted_on_and_suspended() {
        Proceeding ships = proceeding("ships");
        assertThat(ships.status(LocalDate.of(2025, 2, 1))).isEqualTo(Kind.DETERMINED);
        assertThat(ships.status(LocalDate.of(2025, 10, 25))).isEqualTo(Kind.ACTION);
        assertThat(ships.status(LocalDate.of(2025, 11, 15))).isEqualTo(Kind.SUSPENDED);
    }

    @Test
    void a_hearing_of_several_days_is_due_until_its_last() {
        Proceeding labour = proceeding("forced-labour");
        assertThat(labour.due(LocalDate.of(2026, 7, 9)))
                .extracting(Proceeding.Stage::kind)
                .startsWith(Kind.HEARING);
    }

    private static Proceeding proceeding(String id) {
        return TALKS.findProceeding(id).orElseThrow();
    }
}
