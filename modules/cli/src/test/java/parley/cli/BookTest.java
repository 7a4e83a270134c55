package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A book is asked at the door. */
class BookTest {

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void a_book_of_two_suppliers() throws IOException {
        book = Files.writeString(folder.resolve("book.csv"), """
                id,code,origin,value,Supplier
                bears,9503.00.0073,CN,1000,Acme
                dolls,9503.00.0073,CN,500,=Bright
                rods,7326.90.8688,CN,200,Acme
                """);
    }

    private Run ask(String options) {
        List<String> words = new ArrayList<>(List.of("book", book.toString(), "--known", "2025-10-25"));
        words.addAll(Stream.of(options.split(" ")).map(this::within).toList());
        return Run.of(words.toArray(String[]::new));
    }

    private String within(String word) {
        return word.replace("FOLDER", folder.toString());
    }

    @Test
    void json_says_what_a_week_costs_by_the_books_own_column_and_which_act_lies_between() {
        Run run = ask("--enter 2025-11-08 --or 2025-11-15 --by supplier --format json");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        JsonNode bright = answer.get("by").get(0).get("groups").get(1);
        assertThat(answer.get("by").get(0).get("by").asString()).isEqualTo("Supplier");
        assertThat(bright.get("key").asString()).isEqualTo("=Bright");
        assertThat(bright.get("figures").get(1).get("change").get("in_least").asDouble())
                .isEqualTo(120);
        assertThat(answer.get("law_between").get(0).get("changes").get(0).has("document"))
                .isTrue();
        assertThat(run.err()).doesNotContain("were not used");
    }

    @Test
    void csv_has_a_row_for_each_group_in_each_view_and_no_formula() {
        Run run = ask("--scenario none --scenario truce-extended --by Supplier --format csv");
        assertThat(run.out().lines()).hasSize(1 + 2 + 2 * 2);
        assertThat(run.out()).contains("outcome,,The law as known,1700.00,").doesNotContain(",=Bright");
    }

    @Test
    void every_line_that_differs_is_written_beside_the_answer() throws IOException {
        Run run = ask("--from-at 2025-11-08 --to-at 2025-11-15 --most 1 --moved FOLDER/moved.csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("3 lines of $1,700 differ; those that differ most");
        assertThat(Files.readAllLines(folder.resolve("moved.csv")))
                .hasSize(4)
                .contains("2,bears,9503.00.0073,1000.00,300.00,300.00,540.00,540.00,240.00,240.00");
    }

    @Test
    void another_origin_stands_beside_the_book_and_the_claims_not_made_are_told() {
        Run run = ask("--at 2025-11-08 --origin VN --origin MX");
        assertThat(run.out())
                .contains("The law as known, entered 2025-11-08, as if of VN", "no claim is made")
                .contains("average rate");
    }

    @Test
    void a_workbook_holds_the_tables() {
        Run run = ask("--by chapter --facts --format xlsx -o FOLDER/answer.xlsx");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("answer.xlsx")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--by Supplier --by code --by measure --facts",
                "--by chapter --difference --scenario none --scenario plus-100",
                "--at 2025-10-25 --or 2025-11-15 --origin VN --by measure --facts"
            })
    void text_fits_a_terminal(String options) {
        assertThat(ask(options).out().lines()).allMatch(line -> line.length() <= 80, "at most 80 columns");
    }

    @Test
    void the_sample_is_asked_where_no_book_is_given_and_fits_a_terminal() {
        Run run = Run.of("book", "--by", "chapter", "--by", "measure", "--scenario", "none", "--scenario", "plus-100");
        assertThat(run.out()).startsWith("US imports from China, 2024: 14,422 lines, $429.43bn");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80, "at most 80 columns");
        assertThat(run.code()).as("some lines are apart").isEqualTo(1);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("--by Suplier", "--by: 'Suplier' is no column of the book. Maybe Supplier"),
                arguments("--by chaptr", "--by: 'chaptr' is no column of the book. Maybe chapter"),
                arguments("--by Supplier --by id", "--by: one column of the book's own is asked at a time"),
                arguments("--at soon", "--at: 'soon' is not a date"),
                arguments("--from-at 2025-11-08", "--from-at and --to-at go together"),
                arguments("--difference", "--difference: two views are held against one another, not 1"),
                arguments("--moved FOLDER/m.csv", "--moved: lines move between two views. Maybe with --difference"),
                arguments("--origin Atlantis", "--origin: "),
                arguments("--origin US", "--origin: goods of the United States are no imports"),
                arguments("--most 0", "--most: one row at least is asked, not 0"),
                arguments("--format xlsx", "--format xlsx: a file is needed"),
                arguments("--scenario peace", "there is no scenario 'peace'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void what_cannot_be_asked_ends_with_2_and_says_why(String options, String message) {
        Run run = ask(options);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void a_reject_makes_the_answer_incomplete_and_is_told() throws IOException {
        Files.writeString(book, "code,origin,value\n9503.00.0073,CN,1000\nx,CN,1\n");
        Run run = ask("--by chapter");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("1 of 2 rows could not be read as lines");
    }
}
