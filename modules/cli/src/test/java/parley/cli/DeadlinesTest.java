package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the law has set, at the door: text, and a calendar. */
class DeadlinesTest {

    @TempDir
    Path folder;

    private Run deadlines(String... more) throws IOException {
        Path book = Files.writeString(
                folder.resolve("book.csv"), "code,origin,value\n9503.00.0073,CN,1000\n8701.21.0045,CN,70000\n");
        List<String> args = new ArrayList<>(List.of("deadlines", book.toString(), "--known=2025-10-25"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void the_lapse_of_the_truce_is_told_with_its_rates_its_cost_and_its_act() throws IOException {
        assertThat(deadlines("--from=2025-11-02").out())
                .contains("2025-11-10  1 line of $1,000, duty +$240")
                .contains("us/ieepa/reciprocal-china is back, by EO-14334, sec. 2")
                .contains("beside the base rate 30% → 54% on 1 line");
    }

    @Test
    void under_a_scenario_the_truce_lasts_and_nothing_is_back() throws IOException {
        assertThat(deadlines("--scenario=truce-extended", "--of=law").out()).doesNotContain("2025-11-10");
    }

    @Test
    void the_day_on_which_a_term_ends_tells_what_the_law_brings_back_54_and_not_145() throws IOException {
        assertThat(deadlines("--of=talks").out())
                .contains("term ends stockholm/us-suspends-24: US goes on suspending the 24 points")
                .contains("law: us/ieepa/reciprocal-china is suspended → is in force at 34%")
                .contains("fentanyl + reciprocal-china + reciprocal-baseline: 30%")
                .contains("→ 54%")
                .doesNotContain("145");
    }

    @Test
    void under_a_scenario_that_extends_it_the_term_ends_and_the_law_brings_nothing_back() throws IOException {
        assertThat(deadlines("--of=talks", "--scenario=truce-extended").out())
                .contains("term ends stockholm/us-suspends-24")
                .doesNotContain("→ 54%");
    }

    @Test
    void cases_threats_and_promises_have_their_days_in_every_form() throws IOException {
        assertThat(deadlines("--of=talks").out())
                .contains("2025-12-16", "case phase-one-probe", "threat additional-100");
        assertThat(deadlines("--of=talks", "--format=json").out())
                .contains("\"deadlines\" : [ ]", "\"kind\" : \"stage\"", "\"before\" : 30", "\"after\" : 54");
        assertThat(deadlines("--of=talks", "--format=csv").out())
                .contains("talks,,2025-12-16,,us/section-301/phase-one-probe,,,,,,,phase-one-probe: ");
        assertThat(deadlines("--of=talks", "--ics").out())
                .contains("DTSTART;VALUE=DATE:20251216", "SUMMARY:China's implementation");
    }

    @Test
    void goods_that_are_not_of_china_are_told_the_days_of_the_law_alone() {
        assertThat(Run.of("deadlines", "--origin=MX", "--known=2025-10-25").out())
                .doesNotContain("phase-one-probe");
    }

    @Test
    void a_calendar_is_of_short_lines_that_end_as_the_standard_says() throws IOException {
        String text = deadlines("--ics", "--remind=14").out();
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20251110", "TRIGGER:-P14D", "END:VCALENDAR");
    }

    @Test
    void a_calendar_is_the_same_however_often_it_is_written_and_keeps_the_names_of_its_events() throws IOException {
        String once = deadlines("--ics").out();
        assertThat(deadlines("--ics").out()).isEqualTo(once);
        assertThat(events(deadlines("--ics", "--from=2025-11-02").out())).isSubsetOf(events(once));
    }

    private static List<String> events(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    @Test
    void the_law_as_a_whole_is_asked_where_no_book_is_given() {
        Run run = Run.of("deadlines", "--known=2025-10-25", "--from=2025-11-10", "--format=csv");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("effect,,2025-11-10T00:01-05:00,,us/ieepa/reciprocal-china,none,34%,");
    }

    @Test
    void where_the_law_is_not_modelled_it_says_so_and_not_that_nothing_is_set() {
        Run run = Run.of("deadlines", "--known=2016-01-01", "--from=2010-01-04", "--origin=cn");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Apart: cannot be answered on the first day");
        assertThat(run.err()).contains("Nothing of All goods of CN could be answered on 2010-01-04: law not modelled");
    }

    @Test
    void an_origin_that_is_none_is_refused() {
        assertThat(Run.of("deadlines", "--origin=Atlantis").err()).contains("--origin: ");
    }

    @Test
    void options_that_do_not_go_together_are_refused() throws IOException {
        assertThat(deadlines("--origin=MX").err()).contains("--origin: the lines of a book say their own");
        assertThat(deadlines("--remind=3").err()).contains("Maybe with --ics");
        assertThat(deadlines("--scenario=none", "--scenario=truce-extended").err())
                .contains("one law is asked, not 2. Maybe NAME+NAME");
    }
}
