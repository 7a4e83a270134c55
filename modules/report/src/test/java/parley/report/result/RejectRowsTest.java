package parley.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.book.Reject;
import parley.ground.Money;

class RejectRowsTest {

    @Test
    void a_reject_says_where_what_why_what_maybe_and_what_it_is_worth() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectRows.write(
                ResultForm.csv,
                out,
                List.of(
                        new Reject("x", "b.xlsx", "Lines", 12, "code", "95O3", "no code", "9503", Money.parse("10")),
                        new Reject("", "b.xlsx", "Lines", 13, "", "=a,b", "the row has 2 columns, not 9", null, null)));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "file,sheet,line,column,value,why,maybe,worth",
                        "b.xlsx,Lines,12,code,95O3,no code,9503,10.00",
                        "b.xlsx,Lines,13,,\"'=a,b\",\"the row has 2 columns, not 9\",,");
    }
}
