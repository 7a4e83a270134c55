package parley.report.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of answers: every row as wide as its heads, and nothing in a CSV that a spreadsheet would compute. */
class AnswerTableTest {

    @Test
    void a_csv_holds_its_cells_unrounded_and_no_formula() throws IOException {
        StringWriter out = new StringWriter();
        new AnswerTable(
                        "Parties",
                        List.of("name", "share", "day", "change"),
                        List.of(List.of("=cmd()", new BigDecimal("0.10"), LocalDate.of(2025, 11, 10), -0.25)))
                .writeCsv(out);
        assertThat(out.toString().lines()).containsExactly("name,share,day,change", "'=cmd(),0.10,2025-11-10,-0.25");
    }

    @Test
    void a_row_that_is_too_short_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerTable("Runs", List.of("a", "b"), List.of(List.of("x", "y"), List.of("x"))))
                .withMessage("row 1 of Runs has 1 cells, not 2");
    }
}
