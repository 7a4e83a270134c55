package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import parley.lawbook.source.WorkedCases;

class CaseCheckTest {

    @Test
    void every_case_worked_in_the_law_comes_out_as_written() throws IOException {
        CaseCheck.Report report = CaseCheck.check(Law.BOOK, WorkedCases.read(Law.ROOT));
        System.out.println(report.cases() + " worked cases, " + report.outside() + " of them outside coverage");
        assertThat(report.cases()).isGreaterThan(600);
        assertThat(report.problems()).isEmpty();
    }
}
