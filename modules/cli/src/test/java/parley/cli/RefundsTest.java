package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a book is refundable, in every form. */
class RefundsTest {

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void a_book_of_three_months() throws IOException {
        book = Files.writeString(folder.resolve("book.csv"), """
                id,code,origin,entered,value
                toys,9503.00.0073,CN,2025-05-13,10000
                more,9503.00.0073,CN,2025-05-14,10000
                rods,7326.90.8688,CN,2025-10-25,10000
                late,9503.00.0073,CN,2026-02-24,10000
                gone,9503.90.0000,CN,2025-11-20,10000
                date,9503.00.0073,CN,2025-11-31,10000
                """);
    }

    @Test
    void text_shows_each_measure_by_month_with_the_act_that_voids_it_and_the_sums() {
        Run run = Run.of("refunds", book.toString());
        assertThat(run.code()).as("a line without an answer, and a reject").isEqualTo(1);
        assertThat(run.out())
                .contains("us/ieepa/fentanyl\n  held void by SCOTUS-24-1287, judgment (not read), known 2026-02-20\n")
                .contains("2025-05      2  $20,000.00  $4,000.00   $4,000.00")
                .contains("2025-10      1  $10,000.00      $0.00–$1,000.00")
                .contains("all          3  $30,000.00  $19,500.00–$20,500.00")
                .contains("In no sum: 1 line without an answer");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void csv_has_a_row_for_each_line_and_measure_and_drops_no_row_of_the_book() {
        List<String> rows = Run.of("refunds", book.toString(), "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(rows).hasSize(1 + 6 + 3);
        assertThat(rows.get(1))
                .isEqualTo("toys,,9503.00.0073,CN,2025-05-13,2025-05,10000.00,us/ieepa/fentanyl,"
                        + "2000.00,2000.00,2000.00,2000.00,SCOTUS-24-1287,2026-02-20,");
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("late,").contains(",,0.00,0.00,0.00,0.00,,,"));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("gone,").contains(",,,,,,,,not rated: "));
        assertThat(rows.getLast()).startsWith("date,,,").contains("is not a date");
    }

    @Test
    void json_and_csv_sum_to_the_same_by_measure_and_month() {
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("refunds", book.toString(), "--format", "json").out());
        List<String[]> rows = Run.of("refunds", book.toString(), "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .toList();
        assertThat(json.get("measures").size()).isEqualTo(5);
        for (JsonNode cell : json.get("measures")) {
            BigDecimal sum = rows.stream()
                    .filter(row -> row[7].equals(cell.get("measure").asString())
                            && row[5].equals(cell.get("month").asString()))
                    .map(row -> new BigDecimal(row[11]))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(cell.get("refundable").get("max").decimalValue()).isEqualByComparingTo(sum);
        }
        assertThat(json.get("refundable").get("min").asDouble()).isEqualTo(19500);
        assertThat(json.get("refundable").get("max").asDouble()).isEqualTo(20500);
        assertThat(json.get("lines").size()).isEqualTo(5);
        assertThat(json.get("lines").get(4).get("refundable").isNull()).isTrue();
        assertThat(json.get("rejects").size()).isEqualTo(1);
        assertThat(json.get("not_modelled").get(0).asString()).contains("interest");
    }

    @Test
    void as_known_before_the_judgment_nothing_is_and_it_says_why() {
        Run text = Run.of("refunds", book.toString(), "--known", "2026-02-19");
        assertThat(text.out().replaceAll("\\s+", " "))
                .contains("Nothing is refundable as known 2026-02-19: by then no measure was held void.")
                .contains("SCOTUS-24-1287, judgment (not read), became known 2026-02-20.")
                .doesNotContain("us/ieepa");
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("refunds", book.toString(), "--known", "2026-02-19", "--format", "json")
                        .out());
        assertThat(json.get("refundable").get("max").asDouble()).isZero();
        assertThat(json.get("why_nothing").asString()).contains("no measure was held void");
        assertThat(json.get("measures").size()).isZero();
    }

    @Test
    void the_sample_needs_a_day_of_entry_and_is_shown_as_if_entered_then() {
        Run run = Run.of("refunds", "--at", "2026-02-23");
        assertThat(run.out()).contains("2026-02  14,2").contains("us/ieepa/reciprocal-baseline");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void what_is_written_to_a_file_is_what_is_printed() throws IOException {
        Path result = folder.resolve("refundable.csv");
        Run run = Run.of("refunds", book.toString(), "--format", "csv", "-o", result.toString());
        assertThat(run.out()).isEmpty();
        assertThat(result)
                .content()
                .isEqualTo(Run.of("refunds", book.toString(), "--format", "csv").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            refunds                           | --at is needed without a book: the sample says no day of entry
            refunds --at 2025-13-01           | --at: '2025-13-01' is not a date
            refunds nowhere.csv               | there is no file nowhere.csv
            refunds .                         | . is a folder, not a book
            refunds --at 2025-11-15 -o .      | -o: . is a folder
            refunds --at 2025-11-15 --scenario none --scenario plus-100 | asked of one law at a time
            """)
    void what_cannot_be_carried_out_ends_with_2_and_says_why_in_a_line(String line, String message) {
        Run run = Run.of(line.strip().split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("parley: ").contains(message);
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_book_whose_lines_say_no_day_needs_one_too() throws IOException {
        Path undated = Files.writeString(folder.resolve("undated.csv"), "code,origin,value\n9503.00.0073,CN,10000\n");
        assertThat(Run.of("refunds", undated.toString()).code()).isEqualTo(2);
        Run run = Run.of("refunds", undated.toString(), "--at", "2025-11-15");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2025-11      1  $10,000.00   $2,000.00");
    }
}
