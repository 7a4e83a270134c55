package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A book held against a ledger. */
class ReconcileTest {

    private static final Path PAGE = Path.of("docs/reference/reconciliation.md");
    private static final String LINE = "\n---\n\n";

    @TempDir
    Path folder;

    @Test
    void the_page_on_the_2024_book_is_what_its_command_prints() {
        String head = Repository.text(PAGE).split(LINE, 2)[0];
        Path census = Repository.root().resolve("reference/us/census");
        Run run = Run.of(
                "reconcile",
                "--ledger",
                census.resolve("calculated-duty-2024.csv").toString(),
                "--elsewhere",
                census.resolve("calculated-duty-2024-elsewhere.csv").toString(),
                "--known",
                "2024-12-31",
                "--format",
                "markdown");
        assertThat(run.code()).isZero();
        Repository.compare(PAGE, head + LINE + run.out());
    }

    @Test
    void what_an_exclusion_in_force_can_save_is_set_against_it_and_no_more() throws IOException {
        JsonNode code = reconciled("3923.21.0095,10000,300").get("codes").get(0);
        assertThat(code.get("least").asDouble()).isEqualTo(2800);
        assertThat(code.get("taken").get("exclusion").asDouble()).isEqualTo(2500);
        assertThat(code.get("unexplained").asDouble()).isZero();
        JsonNode free = reconciled("3923.21.0095,10000,100").get("codes").get(0);
        assertThat(free.get("unexplained").asDouble()).isEqualTo(200);
    }

    @Test
    void what_was_paid_above_the_law_is_below_nil() throws IOException {
        JsonNode code = reconciled("9503.00.0073,10000,50").get("codes").get(0);
        assertThat(code.get("unexplained").asDouble()).isEqualTo(-50);
    }

    @Test
    void when_goods_were_entered_can_carry_a_difference_where_the_law_changed_within_the_period() throws IOException {
        JsonNode code = reconciled("8507.60.0010,10000,1090").get("codes").get(0);
        assertThat(code.get("taken").get("time_of_entry").asDouble()).isPositive();
        assertThat(code.get("unexplained").asDouble()).isZero();
    }

    @Test
    void a_code_whose_values_differ_is_told_apart() throws IOException {
        JsonNode apart = reconciled("9503.00.0073,9000,0").get("apart").get(0);
        assertThat(apart.get("why").asString()).isEqualTo("value differs between book and ledger");
    }

    @Test
    void a_ledger_without_its_columns_is_refused_in_one_line() throws IOException {
        Path ledger = Files.writeString(folder.resolve("paid.csv"), "code,duty\n9503.00.0073,1\n");
        Run run = Run.of("reconcile", "--ledger", ledger.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no ledger").doesNotContain("\tat ");
    }

    private JsonNode reconciled(String row) throws IOException {
        String code = row.substring(0, row.indexOf(','));
        Path book = Files.writeString(folder.resolve("book.csv"), "code,origin,value\n" + code + ",CN,10000\n");
        Path ledger = Files.writeString(folder.resolve("paid.csv"), "code,value,calculated_duty\n" + row + "\n");
        Run run = Run.of(
                "reconcile",
                book.toString(),
                "--ledger",
                ledger.toString(),
                "--known",
                "2024-12-31",
                "--format",
                "json");
        assertThat(run.code()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }
}
