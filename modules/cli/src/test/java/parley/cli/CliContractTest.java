package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts and people rely on: exit codes, messages in one line, forms that parse, lines that fit a terminal. */
class CliContractTest {

    private static final String TOY = "--code 9503.00.0073 --origin CN --at 2025-11-15 --value 10000";
    private static final String STEEL = "--code 7326.90.8688 --origin CN --at 2025-10-25 --value 10000";
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void a_book_of_two_good_rows_and_two_bad() throws IOException {
        book = Files.writeString(folder.resolve("book.csv"), """
                id,code,origin,entered,value,steel-content
                toys,9503.00.0073,CN,2025-11-15,"10,000",
                rods,7326.90.8688,CN,2025-10-25,10000,40%
                date,9503.00.0073,CN,2025-11-31,10000,
                code,95O3.00.0073,CN,2025-11-15,10000,
                """);
    }

    static Run parley(String line) {
        return Run.of(line.split(" "));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "rate --code 9503.00.0073 --origin CN --at 2025-13-01 --value 1",
                        "--at: '2025-13-01' is not a date. Maybe 2025-11-15, or 2025-11-10T00:01-05:00"),
                arguments("rate " + TOY + " --known 25.10", "--known: '25.10' is not a date. Maybe 2025-11-15"),
                arguments("rate --code 9503.00.0073 --origin CN --value 1", "--at is needed"),
                arguments("rate --code 9503.00.0073 --origin CN --at 2025-11-15", "--value is needed"),
                arguments(
                        "rate " + TOY + " --fact stel-content=4",
                        "--fact: 'stel-content' is not a fact. Maybe steel-content"),
                arguments("rate " + TOY + " --fact steel-content", "--fact: 'steel-content' is not NAME=VALUE"),
                arguments(
                        "rate " + TOY + " --fact steel-content=20000",
                        "--fact steel-content: '20000' is not a part of the value of $10,000.00"),
                arguments(
                        "rate " + TOY + " --fact steel-content=6000 --fact copper-content=6000",
                        "--fact: the metals told come to $12,000.00, which is more than the value of $10,000.00"),
                arguments(
                        "rate " + TOY + " --scenario truce-extendd",
                        "there is no scenario 'truce-extendd'. Maybe truce-extended"),
                arguments(
                        "rate " + TOY + " --scenario peace",
                        "there is no scenario 'peace'. There are: 61-not-suspended, arrangement, "),
                arguments(
                        "rate --code 95.3 --origin CN --at 2025-11-15 --value 1",
                        "--code: '953' is not a commodity code"),
                arguments("law list us/section-310", "Maybe us/section-301"),
                arguments("changes", "--since is needed"),
                arguments("economy --closure fixed", "is none of balanced, deficits, shares"),
                arguments("outlook --weights one", "--weights: 'one' is not a number"),
                arguments(
                        "rate --code 9503.00.0073 --origin XX --at 2025-11-15 --value 1",
                        "--origin: 'XX' is not a two-letter country code"),
                arguments(
                        "rate --code 9503.00.0073 --origin Korea --at 2025-11-15 --value 1",
                        "is not a two-letter country"),
                arguments(
                        "rate --code 9503.00.0073 --origin CN --at 03/04/2025 --value 1",
                        "'03/04/2025' is a date of two readings. Maybe 2025-03-04 (month first), or 2025-04-03"),
                arguments(
                        "rate --code 9503.00.0073 --origin CN --at 2025-11-15 --value ten",
                        "--value: 'ten' is not an amount"),
                arguments(
                        "rate --code 9503.00.0073 --origin CN --at 2025-11-15 --value -5",
                        "a customs value is not negative"),
                arguments("rate", "a --code or a BOOK is needed. See parley rate --help"),
                arguments("explain", "--code is needed"),
                arguments("rate nowhere.csv", "there is no file nowhere.csv"),
                arguments("outlook nowhere.csv", "there is no file nowhere.csv"),
                arguments("rate .", ". is a folder, not a book"),
                arguments("rate nowhere.csv --origin CN", "--origin tells of one line; in a book it is a column"),
                arguments("rate " + TOY + " --format xml", "--format: 'xml' is none of text, json, csv, xlsx, parquet"),
                arguments("explain " + TOY + " --format csv", "--format: explain writes text or json"),
                arguments("rate " + TOY + " --frmat json", "'--frmat' is no option. Maybe --format"),
                arguments("rate " + TOY + " -o nowhere/x.json", "-o: there is no folder nowhere to write x.json in"),
                arguments("rate " + TOY + " -o .", "-o: . is a folder"),
                arguments(
                        "rate " + TOY + " --format xlsx",
                        "--format xlsx: a file is needed to write to. Maybe -o result.xlsx"),
                arguments("rate x.csv --preset ace-es-03", "there is no preset 'ace-es-03'. Maybe ace-es-003"),
                arguments("rate x.csv --columns nowhere.yaml", "there is no file nowhere.yaml"),
                arguments("rate x.csv --dates ymd", "--dates: 'ymd' is none of mdy, dmy"),
                arguments("rate x.csv --separator ;;", "--separator: one character or 'tab' is asked, not ';;'"),
                arguments("rate x.csv --encoding latin9x", "--encoding: 'latin9x' is no encoding. Maybe UTF-8"),
                arguments(
                        "rate x.csv --rejects nowhere/r.csv",
                        "--rejects: there is no folder nowhere to write r.csv in"),
                arguments("raet", "'raet' is no command. Maybe rate"),
                arguments(
                        "law show us/ieepa/fentanil",
                        "there is no measure 'us/ieepa/fentanil'. Maybe us/ieepa/fentanyl"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void what_cannot_be_carried_out_ends_with_2_and_says_why_in_a_line(String line, String message) {
        Run run = parley(line);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst().orElseThrow())
                .startsWith("parley: ")
                .contains(message);
        assertThat(run.err().lines().count()).as(run.err()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_book_without_a_needed_column_ends_with_2_and_names_the_column_maybe_meant() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "id,code,orgin,value\n1,9503.00.0073,CN,1\n");
        Run run = Run.of("rate", bad.toString(), "--at", "2025-11-15");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("bad.csv has no column 'origin'. Maybe 'orgin' is meant");
    }

    @Test
    void a_file_that_is_no_text_ends_with_2() throws IOException {
        Path bad = Files.write(folder.resolve("bad.csv"), new byte[] {0, 1, 2, 3});
        Run run = Run.of("rate", bad.toString(), "--at", "2025-11-15");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("parley: " + bad + " is no text, no workbook (XLSX) and no Parquet file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate", "explain"})
    void a_line_that_is_rated_ends_with_0(String command) {
        assertThat(parley(command + " " + TOY).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate", "explain"})
    void a_line_that_is_not_modelled_ends_with_1_and_no_number(String command) {
        Run run = parley(command + " --code 9503.00.0073 --origin CN --at 1999-01-01 --value 10000 --format json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode answer = MAPPER.readTree(run.out());
        assertThat(answer.get("duty").isNull()).isTrue();
        assertThat(answer.get("not_modelled").size()).isPositive();
    }

    @Test
    void a_code_that_no_edition_has_ends_with_1_and_says_so() {
        Run run = parley("rate --code 9503.99.0000 --origin CN --at 2025-11-15 --value 10000");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("not rated: 9503.99.0000 is not in edition ");
    }

    @Test
    void a_book_with_rejects_ends_with_1_and_the_result_holds_every_row() throws IOException {
        Path result = folder.resolve("result.csv");
        Run run = Run.of("rate", book.toString(), "-o", result.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2 of 4 rows could not be read as lines");
        List<String> rows = Files.readAllLines(result);
        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst())
                .isEqualTo("id,scenario,at,known,duty_min,duty_max,rate_min,rate_max,refundable_min,refundable_max,"
                        + "fees_min,fees_max,headings,missing,unverified,problem");
        assertThat(rows.get(1)).startsWith("toys,,2025-11-15,").contains(",2000.00,2000.00,20,20,");
        assertThat(rows.get(2)).startsWith("rods,,2025-10-25,").contains(",7390.00,7390.00,73.9,73.9,");
        assertThat(rows.get(3)).contains("book.csv:4, entered: '2025-11-31' is not a date");
        assertThat(rows.get(4)).contains("book.csv:5, code: '95O3000073' is not a commodity code");
    }

    @Test
    void a_result_appears_only_whole_and_leaves_no_draft_beside_it() throws IOException {
        Path result = Files.writeString(folder.resolve("result.csv"), "the old one");
        Files.writeString(folder.resolve("bad.csv"), "id,code\n1,2\n");
        Run.of("rate", folder.resolve("bad.csv").toString(), "-o", result.toString());
        assertThat(result).as("a run that failed leaves the old result").hasContent("the old one");
        Run.of("rate", book.toString(), "-o", result.toString());
        assertThat(result).content().startsWith("id,scenario,").endsWith("\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("book.csv", "bad.csv", "result.csv");
        }
    }

    @Test
    void a_result_whose_writing_fails_is_not_there() {
        Path target = folder.resolve("half.txt");
        assertThat(Assertions.catchThrowable(() -> SafeFile.write(target, out -> {
                    out.write("half");
                    throw new IOException("the disk is full");
                })))
                .hasMessage(target + " could not be written: the disk is full; what stood there before still does");
        assertThat(target).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void json_of_a_book_is_one_array_with_its_rejects_in_it() {
        Run run = Run.of(
                "rate", book.toString(), "--format", "json", "--scenario", "truce-extended", "--scenario", "plus-100");
        JsonNode answers = MAPPER.readTree(run.out());
        assertThat(answers.size())
                .as("two lines under two scenarios, and two rejects")
                .isEqualTo(6);
        assertThat(answers.get(0).get("id").asString()).isEqualTo("toys");
        assertThat(answers.get(1).get("scenario").asString()).isEqualTo("plus-100");
        assertThat(answers.get(5).get("problems").get(0).asString()).contains("is not a commodity code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate", "explain"})
    void json_of_several_scenarios_is_one_array(String command) {
        Run run = parley(
                command + " " + TOY + " --scenario truce-extended --scenario truce-extended+plus-100 --format json");
        JsonNode answers = MAPPER.readTree(run.out());
        assertThat(answers.size()).isEqualTo(2);
        assertThat(answers.get(1).get("scenario").asString()).isEqualTo("truce-extended+plus-100");
    }

    @Test
    void the_scenario_none_is_the_law_as_it_is() {
        assertThat(parley("rate " + TOY + " --scenario none").out())
                .isEqualTo(parley("rate " + TOY).out());
    }

    @Test
    void the_outlook_is_json_with_a_reference_and_its_outcomes() {
        Run run = Run.of(
                "outlook",
                book.toString(),
                "--format",
                "json",
                "-o",
                folder.resolve("page.html").toString());
        assertThat(run.code()).as("two rows are rejects").isEqualTo(1);
        JsonNode outlook = MAPPER.readTree(run.out());
        assertThat(outlook.get("lines").asInt()).isEqualTo(2);
        assertThat(outlook.get("outcomes").size()).isEqualTo(5);
        assertThat(outlook.get("reference").get("duty").has("min")).isTrue();
    }

    @Test
    void the_outlook_of_a_book_writes_its_page() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = Run.of("outlook", book.toString(), "-o", page.toString());
        assertThat(run.err()).contains("2 of 4 rows could not be read as lines");
        assertThat(page).content().startsWithIgnoringCase("<!doctype html>");
    }

    static Stream<String> texts() {
        return Stream.of(
                "rate " + TOY,
                "explain " + TOY,
                "explain " + TOY + " --known 2025-10-25 --scenario truce-extended+plus-100",
                "rate " + STEEL,
                "explain " + STEEL,
                "explain " + STEEL + " --fact steel-content=40%",
                "explain --code 7326.90.8688 --origin CN --at 2025-10-25 --value 98765432109.87",
                "explain --code 9110.90.4000 --origin CN --at 2025-10-25 --value 10000000",
                "explain --code 8708.29.5160 --origin CN --at 2025-10-25 --value 10000",
                "explain --code 9503.99.0000 --origin CN --at 2025-11-15 --value 10000",
                "explain --code 9503.00.0073 --origin CN --at 1999-01-01 --value 10000",
                "law show us/ieepa/reciprocal-china",
                "law list --at 2025-11-15 --known 2025-10-25",
                "law diff --at 2025-11-15 --known 2025-10-25 --to-known 2025-11-10",
                "law check",
                "outlook book.csv",
                "outlook");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_fits_a_terminal_of_eighty_columns(String line) {
        String page = folder.resolve("page.html").toString();
        Run run = Run.of(
                switch (line) {
                    case "outlook" -> new String[] {"outlook", "-o", page};
                    case "outlook book.csv" -> new String[] {"outlook", book.toString(), "-o", page};
                    default -> line.split(" ");
                });
        assertThat(run.out().lines())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.length()).as(each).isLessThanOrEqualTo(80));
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of(),
                List.of("outlook"),
                List.of("rate"),
                List.of("explain"),
                List.of("check"),
                List.of("law"),
                List.of("law", "list"),
                List.of("law", "show"),
                List.of("law", "diff"),
                List.of("law", "check"),
                List.of("book"),
                List.of("path"),
                List.of("readings"),
                List.of("compare"),
                List.of("reconcile"),
                List.of("refunds"),
                List.of("changes"),
                List.of("deadlines"),
                List.of("screen"),
                List.of("talks"),
                List.of("terms"),
                List.of("proceedings"),
                List.of("purchases"),
                List.of("read"),
                List.of("economy"),
                List.of("economy", "game"),
                List.of("economy", "shock"),
                List.of("economy", "lines"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_example_in_help_can_be_copied_as_it_stands(List<String> command) {
        Run run = Run.of(Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new));
        List<String> lines = run.out().lines().toList();
        int examples = lines.indexOf("Examples:");
        for (int i = examples + 1; examples >= 0 && i < lines.size(); i++) {
            boolean follows = lines.get(i - 1).endsWith("\\");
            assertThat(lines.get(i)).as("a line broken on its way").startsWith(follows ? "      " : "  parley ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"book", "path", "refunds", "deadlines --of law", "outlook"})
    void a_file_has_the_form_that_its_name_says(String command) throws IOException {
        Path file = folder.resolve("answer.json");
        String[] words = command.split(" ", 2);
        List<String> args = new ArrayList<>(List.of(words[0], book.toString(), "-o", file.toString()));
        if (words.length > 1) {
            args.addAll(List.of(words[1].split(" ")));
        }
        Run.of(args.toArray(String[]::new));
        assertThat(MAPPER.readTree(file.toFile()).isContainer()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "path -o x.xlsx, 'x.xlsx ends like xlsx, which is not written here. Maybe text, json, csv'",
        "talks -o x.parquet, 'x.parquet ends like parquet, which is not written here. Maybe text, json, csv, html, svg, xlsx'",
        "talks --format csv -o x.xlsx, '--format csv: x.xlsx ends like xlsx. Maybe leave one of the two out'",
        "outlook -o x.csv, 'x.csv ends like csv, which is not written here. Maybe html, json, xlsx'",
    })
    void a_name_that_says_a_form_the_answer_would_not_have_is_refused(String line, String said) {
        Run run = parley(line.replace("x.", folder.resolve("x.").toString()));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().replace(folder + "/", "")).contains(said);
    }

    @Test
    void every_tariff_of_a_game_is_csv() {
        assertThat(parley("economy game --agreed free --tariffs-csv").out()).startsWith("end,");
    }

    @Test
    void the_law_keeps_every_one_of_its_rules() {
        Run run = Run.of("law", "check");
        assertThat(run.out()).doesNotContain("broken");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_fits_a_terminal_and_ends_with_0(List<String> command) {
        String[] args = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
        Run run = Run.of(args);
        assertThat(run.code()).isZero();
        assertThat(run.err()).as("a format that picocli cannot print").isEmpty();
        assertThat(run.out().lines())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.length()).as(each).isLessThanOrEqualTo(80));
        assertThat(Arrays.asList(args)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlook", "rate", "explain", "check", "law"})
    void help_gives_an_example(String command) {
        assertThat(parley(command + " --help").out()).contains("Example").contains("  parley " + command + " ");
    }

    @Test
    void parley_alone_shows_its_help() {
        Run run = Run.of();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: parley ");
    }
}
