package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.measure.Regime;
import parley.measure.Territory;

/** What changes at an instant, and by which act. */
class LawChangesTest {

    private static final Set<Territory> CHINA = Set.of(new Territory("CN"));

    private static NavigableMap<Instant, List<LawChange>> changes(History history, String known) {
        LawBook law = new LawBook(List.of(history.measure()), Law.BOOK.tables());
        return LawChanges.of(law, LocalDate.parse(known), Regime.IMPORTING_US, CHINA);
    }

    /** What changes in the measure that day, as {@code begins by ACT-1}. */
    private static List<String> on(String day, History history, String known) {
        return changes(history, known).getOrDefault(History.day(day), List.of()).stream()
                .filter(change -> "us/test".equals(change.measure()))
                .filter(change -> change.prevailing().isEmpty())
                .map(change -> change.what() + " by " + change.act().document())
                .toList();
    }

    private static List<String> nationally(String instant, String measure, String known) {
        return LawChanges.of(Law.BOOK, LocalDate.parse(known), Regime.IMPORTING_US, CHINA)
                .getOrDefault(History.instant(instant), List.of())
                .stream()
                .filter(change -> measure.equals(change.measure()))
                .filter(change -> change.prevailing().isEmpty())
                .map(change -> change.what() + " by " + change.act().document())
                .toList();
    }

    @Test
    void a_measure_begins_and_changes_by_the_acts_of_the_day() {
        History history =
                History.of().impose("2025-02-04", "2025-02-01", "10%").modify("2025-03-04", "2025-03-03", "20%");
        assertThat(on("2025-02-04", history, "2025-12-31")).containsExactly("begins by ACT-1");
        assertThat(on("2025-03-04", history, "2025-12-31")).containsExactly("changes to 20% by ACT-2");
    }

    @Test
    void an_act_not_yet_known_changes_nothing() {
        History history =
                History.of().impose("2025-02-04", "2025-02-01", "10%").modify("2025-03-04", "2025-03-03", "20%");
        assertThat(on("2025-03-04", history, "2025-03-02")).isEmpty();
    }

    @Test
    void of_two_acts_at_one_instant_the_one_that_governs_is_named() {
        History history =
                History.of().impose("2025-04-09", "2025-04-02", "34%").modify("2025-04-09", "2025-04-08", "84%");
        assertThat(on("2025-04-09", history, "2025-12-31")).containsExactly("begins by ACT-2");
        assertThat(on("2025-04-09", history, "2025-04-03")).containsExactly("begins by ACT-1");
    }

    @Test
    void what_comes_back_when_a_suspension_runs_out_comes_back_by_the_act_that_set_the_term() {
        History history = History.of()
                .impose("2025-04-09", "2025-04-02", "34%")
                .suspend("2025-05-14", "2025-05-12", "2025-08-12")
                .extendSuspension("2025-08-12", "2025-08-11", "2025-11-10");
        assertThat(on("2025-08-12", history, "2025-12-31")).isEmpty();
        assertThat(on("2025-11-10", history, "2025-12-31")).containsExactly("is back by ACT-3");
        assertThat(on("2025-08-12", history, "2025-06-01")).containsExactly("is back by ACT-2");
    }

    @Test
    void a_term_that_runs_out_ends_a_measure_by_the_act_that_set_it() {
        History history = History.of().imposeUntil("2025-02-04", "2025-02-01", "10%", "2025-07-24");
        assertThat(on("2025-07-24", history, "2025-12-31")).containsExactly("ends by ACT-1");
    }

    @Test
    void a_ruling_that_voids_a_duty_changes_no_duty() {
        History history = History.of().impose("2025-02-04", "2025-02-01", "10%").invalidate("2025-02-04", "2026-02-20");
        assertThat(on("2025-02-04", history, "2026-12-31")).containsExactly("begins by ACT-1");
    }

    @Test
    void a_list_changes_by_the_act_that_revised_it_and_not_by_the_one_that_made_it() {
        assertThat(nationally("2025-11-13T00:01-05:00", "us/ieepa/reciprocal-baseline", "2026-01-01"))
                .contains("the list changes of: listed in Annex II by EO-14360");
        assertThat(nationally("2025-01-01T00:01-05:00", "us/section-301/list-3", "2026-01-01"))
                .contains("its list changes by 89-FR-101682");
    }

    @Test
    void what_must_be_claimed_says_so() {
        List<LawChange> changes = LawChanges.of(Law.BOOK, LocalDate.parse("2026-01-01"), Regime.IMPORTING_US, CHINA)
                .getOrDefault(History.instant("2024-06-15T00:00-04:00"), List.of());
        assertThat(changes).isNotEmpty().allMatch(LawChange::claimed);
    }

    @Test
    void every_revision_told_is_one_that_the_rows_of_its_lists_make() {
        for (ListRevision revision : Law.BOOK.tables().revisions()) {
            assertThat(revision.lists())
                    .allSatisfy(list -> assertThat(Law.BOOK.tables().goods().rowsOf(list))
                            .as("rows of %s at %s", list, revision.at())
                            .anyMatch(row -> revision.at().equals(row.from())
                                    || revision.at().equals(row.until())));
        }
    }
}
