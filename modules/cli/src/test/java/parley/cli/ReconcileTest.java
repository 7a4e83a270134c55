package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void an_exclusion_reaches_the_number_that_it_names_though_the_edition_no_longer_has_it() throws IOException {
        JsonNode code = reconciled("3801.10.5000,10000,1250").get("codes").get(0);
        assertThat(code.get("least").asDouble()).isEqualTo(2500);
        assertThat(code.get("taken").get("exclusion").asDouble()).isPositive();
        assertThat(code.get("unexplained").asDouble()).isZero();
        JsonNode unnamed = reconciled("3801.10.5001,10000,1250").get("codes").get(0);
        assertThat(unnamed.get("reach").get("exclusion").asDouble()).isZero();
    }

    @Test
    void where_column_1_is_free_the_dutiable_codes_of_the_heading_show_what_claims_spare_elsewhere()
            throws IOException {
        JsonNode free = withTransformers("2000000,16000");
        assertThat(free.get("least").asDouble()).isEqualTo(2500);
        assertThat(free.get("reach").get("claim_on_free_code").asDouble()).isEqualTo(1250);
        assertThat(free.get("taken").get("claim_on_free_code").asDouble()).isEqualTo(1250);
        assertThat(free.get("unexplained").asDouble()).isEqualTo(1250);
    }

    @Test
    void dutiable_codes_of_the_heading_show_nothing_where_all_was_paid_or_little_was_imported() throws IOException {
        for (String account : new String[] {"2000000,32000", "2000000,40000", "999999,0"}) {
            JsonNode free = withTransformers(account);
            assertThat(free.get("reach").get("claim_on_free_code").asDouble()).isZero();
            assertThat(free.get("unexplained").asDouble()).isEqualTo(2500);
        }
    }

    /** A converter, free in column 1, of which nothing was paid; transformers of its heading, at 1.6%, told elsewhere. */
    private JsonNode withTransformers(String account) throws IOException {
        Path book = Files.writeString(
                folder.resolve("book.csv"),
                "code,origin,value\n8504.40.9510,CN,10000\n8504.23.0041,CN,10000\n8505.11.0010,CN,10000\n");
        Path ledger = Files.writeString(
                folder.resolve("paid.csv"),
                "code,value,calculated_duty\n8504.40.9510,10000,0\n8504.23.0041,10000,2660\n8505.11.0010,10000,0\n");
        Path elsewhere = Files.writeString(
                folder.resolve("elsewhere.csv"),
                "code,value,calculated_duty\n8504.23.0041," + account + "\n8505.11.0010,2000000,0\n");
        return reconciled(book, ledger, "--elsewhere", elsewhere.toString())
                .get("codes")
                .get(1);
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
        return reconciled(book, ledger);
    }

    private static JsonNode reconciled(Path book, Path ledger, String... more) {
        List<String> line = new ArrayList<>(List.of("reconcile", book.toString(), "--ledger", ledger.toString()));
        line.addAll(List.of("--known", "2024-12-31", "--format", "json"));
        line.addAll(List.of(more));
        Run run = Run.of(line.toArray(String[]::new));
        assertThat(run.code()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }
}
