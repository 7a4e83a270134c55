package parley.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void it_says_in_one_line_where_which_rule_what_and_what_maybe_was_meant() {
        assertThat(new Problem("law/x.yaml:12", "L02", "no act is cited", "add act: …"))
                .hasToString("law/x.yaml:12: L02: no act is cited. Maybe add act: …");
        assertThat(Problem.at("--at", "'x' is not a date")).hasToString("--at: 'x' is not a date");
        assertThat(Problem.at("--at", "'x' is not a date").maybe(null)).hasToString("--at: 'x' is not a date");
        assertThat(Problem.at("--at", "'x' is not a date").maybe("2025-11-15"))
                .hasToString("--at: 'x' is not a date. Maybe 2025-11-15");
    }
}
