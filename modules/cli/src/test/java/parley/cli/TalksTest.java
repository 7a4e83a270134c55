package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The talks at the door: meetings, terms, cases and purchases, in every form, as known by a day. */
class TalksTest {

    @TempDir
    Path folder;

    @Test
    void on_25_october_the_fifth_round_is_under_way_and_the_threat_stands() {
        assertThat(Run.of("talks", "--known=2025-10-25").out())
                .contains("2025-10-25 to 2025-10-26  Kuala Lumpur, Merdeka 118 tower: round 5, is under way")
                .contains("Additional 100 percent on China (US): announced for 2025-11-01")
                .doesNotContain("Paris");
    }

    @Test
    void one_meeting_is_told_in_full_by_each_way_of_counting() {
        assertThat(Run.of("talks", "kuala-lumpur").out())
                .contains("number 5 of rounds of the two lead negotiators since May 2025")
                .contains("number 4 of meetings of the consultation mechanism")
                .contains("Li Chenggang, International Trade Representative and Vice Minister of")
                .contains("[TREASURY-2025-10-26");
    }

    @Test
    void terms_tell_both_accounts_and_how_the_law_stands() {
        assertThat(Run.of("terms", "--known=2025-10-25").out())
                .contains("us-suspends-24  2025-08-12 to before 2025-11-10, runs; kept; told by both")
                .contains("us/ieepa/reciprocal-china is suspended");
        assertThat(Run.of("terms", "kuala-lumpur/cn-soybeans-25").out()).contains("told by US alone");
        assertThat(Run.of("terms", "stockholm/us-suspends-24", "--known=2025-10-25")
                        .out())
                .contains("at its end, 2025-11-10: us/ieepa/reciprocal-china is suspended → is in force")
                .contains("30% → 54%");
    }

    @Test
    void a_scenario_concludes_the_case_on_phase_one() {
        assertThat(Run.of("proceedings", "phase-one-probe", "--at=2026-10-26").out())
                .contains("us/section-301/phase-one-probe is announced, not in force");
        assertThat(Run.of("proceedings", "phase-one-probe", "--at=2026-10-26", "--scenario=phase-one-probe-concluded")
                        .out())
                .contains("us/section-301/phase-one-probe is in force at 25%");
    }

    @Test
    void phase_one_came_to_57_percent_of_502() {
        assertThat(Run.of("purchases", "phase-one").out().lines().map(String::strip))
                .anySatisfy(line -> assertThat(line).matches("total +shipped +piie +288\\.8 +502\\.4 +57 +missed"));
    }

    @Test
    void purchases_as_known_in_december_2025_do_not_know_of_january() {
        assertThat(Run.of("purchases", "soybeans", "--known=2025-12-16").out())
                .contains("≥7.00")
                .doesNotContain("12.00  met");
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks", "terms", "proceedings", "purchases"})
    void every_door_has_its_forms(String door) throws IOException {
        assertThat(Run.of(door, "--format=json").out()).startsWith("{").contains("\"searched_until\"", "\"citation\"");
        List<String> rows = Run.of(door, "--format=csv").out().lines().toList();
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows.getFirst()).endsWith(",acts");
        Path book = folder.resolve(door + ".xlsx");
        assertThat(Run.of(door, "-o", book.toString()).code()).isZero();
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks", "terms", "proceedings", "purchases"})
    void a_text_fits_a_terminal_of_eighty_columns(String door) {
        for (String known : List.of("2018-12-02", "2025-10-25", "2026-08-21")) {
            assertThat(Run.of(door, "--known=" + known).out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void the_chart_and_the_page_are_written() throws IOException {
        Path page = folder.resolve("talks.html");
        assertThat(Run.of("talks", "--format=html", "-o", page.toString()).code())
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<svg");
        assertThat(Run.of("talks", "--format=svg", "--known=2025-10-25").out()).startsWith("<svg xmlns");
    }

    @ParameterizedTest
    @CsvSource({
        "talks, kuala-lumpur, geneva",
        "terms, kuala-lumpur/cn-soybeans-25, geneva/us-suspends-24",
        "proceedings, phase-one-probe, legacy-chips",
        "purchases, soybeans, phase-one"
    })
    void what_is_asked_for_by_name_stands_alone_in_every_form(String door, String name, String other) {
        for (String form : List.of("json", "csv")) {
            assertThat(Run.of(door, "--format=" + form).out()).contains(name, other);
            assertThat(Run.of(door, name, "--format=" + form).out().lines().filter(row -> row.contains(other)))
                    .as("%s %s", door, form)
                    .noneMatch(row -> row.startsWith(other + ",") || row.contains("\"id\" : \"" + other + "\""));
        }
    }

    @Test
    void what_is_unknown_is_refused_with_what_was_maybe_meant() {
        assertThat(Run.of("talks", "kuala-lumpor").err()).contains("Maybe kuala-lumpur");
        assertThat(Run.of("terms", "geneva/us-suspend-24").err()).contains("Maybe geneva/us-suspends-24");
        assertThat(Run.of("proceedings", "phase-two").err()).contains("there is no case 'phase-two', as known.");
        assertThat(Run.of("purchases", "soybean").err()).contains("Maybe soybeans");
        assertThat(Run.of("talks", "paris", "--known=2025-10-25").err()).contains("as known");
        assertThat(Run.of("talks", "--at=tomorrow").err()).contains("--at: 'tomorrow' is not a date");
        assertThat(Run.of("talks", "--format=svg", "--to=2024-01-01").err()).contains("--to: 2024-01-01 is not after");
        assertThat(Run.of("talks", "--known=2025-10-25", "paris").code()).isEqualTo(2);
    }
}
