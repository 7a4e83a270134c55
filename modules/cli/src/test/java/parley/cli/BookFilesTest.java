package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;

/** One book in every form that people have, rated into every form that they want. */
class BookFilesTest {

    private static final String BOOK = """
            id,code,origin,entered,value
            toys,9503.00.0073,CN,2025-11-15,10000
            cap,6505.00.4000,CN,2025-11-15,1234.50
            typo,95O3.00.0073,CN,2025-11-15,77
            """;

    @TempDir
    Path folder;

    @Test
    void a_book_is_rated_alike_in_every_dialect_encoding_and_packing() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.csv"), BOOK);
        Path european = Files.write(
                folder.resolve("european.csv"),
                ("Bücher der Firma;;;;\n"
                                + BOOK.replace(',', ';')
                                        .replace("1234.50", "1.234,50")
                                        .replace("-15", "-15"))
                        .getBytes(Charset.forName("windows-1252")));
        Path unicode = Files.write(
                folder.resolve("unicode.txt"),
                ("\uFEFF" + BOOK.replace(',', '\t')).getBytes(Charset.forName("UTF-16LE")));
        Path packed = folder.resolve("packed.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(BOOK.replace(",", "|").getBytes(Charset.forName("UTF-8")));
        }
        List<String> expected = rated(plain);
        assertThat(expected).hasSize(3);
        assertThat(rated(european)).isEqualTo(expected);
        assertThat(rated(unicode)).isEqualTo(expected);
        assertThat(rated(packed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "parquet", "csv"})
    void a_result_is_written_in_the_form_that_its_name_ends_in_and_can_be_read_as_a_book_again(String form)
            throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), BOOK);
        Path result = folder.resolve("result." + form);
        Run run = Run.of("rate", book.toString(), "-o", result.toString());
        assertThat(run.code()).isEqualTo(1);
        Path mapping = Files.writeString(
                folder.resolve("mapping.yaml"),
                "columns: {entered: at, value: duty_min}\ndefaults: {code: 9503.00.0073, origin: CN}\n");
        Run again = Run.of("rate", result.toString(), "--columns", mapping.toString());
        assertThat(again.out().lines().toList().get(1))
                .startsWith("toys,,2025-11-15,")
                .contains(",400.00,400.00,20,20,");
        assertThat(again.err()).contains("3 rows: 2 lines, 1 reject", "columns taken: ", "entered from 'at'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "parquet", "csv"})
    void all_outcomes_stand_side_by_side_in_every_form_and_rejects_behind_them(String form) throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), BOOK);
        Path result = folder.resolve("result." + form);
        Run run = Run.of(
                "rate",
                book.toString(),
                "--wide",
                "--known",
                "2025-10-25",
                "--scenario",
                "none",
                "--scenario",
                "plus-100",
                "-o",
                result.toString());
        assertThat(run.code()).isEqualTo(1);
        List<List<String>> rows = table(result);
        assertThat(rows.getFirst())
                .containsExactly("id", "duty_min", "duty_max", "plus-100 duty_min", "plus-100 duty_max", "problem");
        assertThat(rows.get(1).getFirst()).isEqualTo("toys");
        assertThat(rows.get(1).subList(1, 5).stream().map(BigDecimal::new))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("5400"),
                        new BigDecimal("5400"),
                        new BigDecimal("15400"),
                        new BigDecimal("15400"));
        assertThat(rows.get(3).subList(0, 5)).containsExactly("typo", "", "", "", "");
        assertThat(rows.get(3).getLast()).contains("'95O3000073'", "Maybe 9503.00.0073");
    }

    @Test
    void side_by_side_as_json_has_the_same_columns_and_keeps_its_schema() throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), BOOK);
        String json = Run.of("rate", book.toString(), "--wide", "--format", "json", "--scenario", "plus-100")
                .out();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Repository.text(Path.of("docs/reference/wide-result.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
        assertThat(json).contains("\"plus-100 duty_min\" : ", "\"id\" : \"typo\",\n  \"plus-100 duty_min\" : null");
        assertThat(schema.validate(json.replace("\"problem\"", "\"trouble\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void answers_of_a_book_with_their_reasons_are_those_of_its_lines_alone() throws IOException {
        String[] lines = BOOK.split("\n", -1);
        List<Path> books = List.of(
                Files.writeString(folder.resolve("both.csv"), String.join("\n", lines[0], lines[1], lines[2])),
                Files.writeString(folder.resolve("one.csv"), String.join("\n", lines[0], lines[1])),
                Files.writeString(folder.resolve("other.csv"), String.join("\n", lines[0], lines[2])));
        for (String form : List.of("json", "text")) {
            List<String> out = books.stream()
                    .map(book ->
                            Run.of("rate", book.toString(), "--format", form).out())
                    .toList();
            String between = form.equals("json") ? ", " : "";
            assertThat(bare(out.get(0), form)).isEqualTo(bare(out.get(1), form) + between + bare(out.get(2), form));
        }
        assertThat(Run.of("rate", books.get(1).toString(), "--format", "json").out())
                .contains(Run.of(
                                "rate",
                                "--code",
                                "9503.00.0073",
                                "--origin",
                                "CN",
                                "--at",
                                "2025-11-15",
                                "--value",
                                "10000",
                                "--format",
                                "json")
                        .out()
                        .replace("\"id\" : \"1\"", "\"id\" : \"toys\"")
                        .strip());
    }

    private static String bare(String out, String form) {
        return form.equals("json") ? out.substring(2, out.length() - 3) : out;
    }

    @Test
    void taxes_have_columns_where_a_line_is_bound_for_a_border_that_levies_them_and_only_there() throws IOException {
        String american = "id,code,origin,destination,entered,value\ntoys,9503.00.0073,CN,US,2025-11-15,10000\n";
        Path without = Files.writeString(folder.resolve("us.csv"), american);
        Path with = Files.writeString(folder.resolve("both.csv"), american + "beans,1201.90,US,CN,2025-11-15,10000\n");
        assertThat(Run.of("rate", without.toString()).out()).doesNotContain("taxes");
        List<String> rows = Run.of("rate", with.toString()).out().lines().toList();
        assertThat(rows.getFirst()).contains(",fees_max,taxes_min,taxes_max,headings,");
        List<String> wide =
                Run.of("rate", with.toString(), "--wide").out().lines().toList();
        assertThat(wide.getFirst()).isEqualTo("id,duty_min,duty_max,taxes_min,taxes_max,problem");
        assertThat(wide.get(1)).startsWith("toys,").endsWith(",,,");
        String[] beans = wide.get(2).split(",", -1);
        assertThat(rows.get(2)).contains("," + beans[3] + "," + beans[4] + ",1201.90,");
        assertThat(Run.of(
                                "rate",
                                "--code",
                                "1201.90",
                                "--origin",
                                "US",
                                "--destination",
                                "CN",
                                "--at",
                                "2025-11-15",
                                "--value",
                                "10000",
                                "--format",
                                "csv")
                        .out()
                        .lines()
                        .toList()
                        .get(1))
                .contains("," + beans[3] + "," + beans[4] + ",1201.90,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "parquet", "csv"})
    void rejects_are_written_in_the_form_that_their_file_ends_in(String form) throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), BOOK);
        Path rejects = folder.resolve("rejects." + form);
        Run.of("rate", book.toString(), "--rejects", rejects.toString());
        List<List<String>> rows = table(rejects);
        assertThat(rows.getFirst())
                .containsExactly("file", "sheet", "line", "column", "value", "why", "maybe", "worth");
        assertThat(rows.get(1)).contains("95O3.00.0073", "9503.00.0073").contains("4", Index.atIndex(2));
        assertThat(new BigDecimal(rows.get(1).getLast())).isEqualByComparingTo("77");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "parquet", "csv", "json", "text"})
    void a_book_that_is_cut_short_leaves_no_result_in_any_form(String form) throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), BOOK + "cut,\"9503.00.0073,CN,2025-11-15,1\n");
        Path result = Files.writeString(folder.resolve("result." + form), "what stood there before");
        Run run = Run.of("rate", book.toString(), "-o", result.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(result).hasContent("what stood there before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(book, result);
        }
        assertThat(Run.of("rate", book.toString(), "--format", form).out()).isEmpty();
    }

    private static List<List<String>> table(Path file) throws IOException {
        List<List<String>> read = new ArrayList<>();
        try (RowSource rows = RowSources.open(file, RowOptions.RECOGNISED)) {
            read.add(rows.header());
            while (rows.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < rows.header().size(); i++) {
                    fields.add(rows.field(i));
                }
                read.add(fields);
            }
        }
        return read;
    }

    @Test
    void rejects_are_written_beside_the_result_with_place_reason_and_worth() throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), BOOK);
        Path rejects = folder.resolve("rejects.csv");
        Run run = Run.of("rate", book.toString(), "--rejects", rejects.toString());
        assertThat(run.err())
                .contains("3 rows: 2 lines, 1 reject\n1 of 3 rows could not be read as lines, worth $77.00");
        assertThat(Files.readAllLines(rejects))
                .containsExactly(
                        "file,sheet,line,column,value,why,maybe,worth",
                        book
                                + ",,4,code,95O3.00.0073,'95O3000073' is not a commodity code: 2 or 4 to 10 digits are asked,"
                                + "9503.00.0073,77.00");
    }

    @Test
    void dates_of_two_readings_are_rejects_until_their_order_is_said() throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), BOOK.replace("2025-11-15", "03/04/2025"));
        assertThat(Run.of("rate", book.toString()).err()).contains("3 rows: 0 lines, 3 rejects");
        assertThat(Run.of("rate", book.toString(), "--dates", "mdy").out()).contains("toys,,2025-03-04,");
        assertThat(Run.of("rate", book.toString(), "--dates", "dmy").out()).contains("toys,,2025-04-03,");
    }

    @Test
    void outlook_and_reconcile_take_the_same_files() throws IOException {
        Path book = folder.resolve("book.tsv");
        Files.writeString(
                book, BOOK.replace(',', '\t').replace("code", "HTS No.").replace("value", "Entered Value"));
        Run outlook = Run.of(
                "outlook", book.toString(), "-o", folder.resolve("page.html").toString());
        assertThat(outlook.err()).contains("code from 'HTS No.'", "3 rows: 2 lines, 1 reject");
        Path ledger = Files.writeString(
                folder.resolve("ledger.csv"), "code;value;calculated_duty\n9503000073;10000;2000,00\n");
        Run reconciled = Run.of(
                "reconcile",
                book.toString(),
                "--ledger",
                ledger.toString(),
                "--from",
                "2025-11-14",
                "--to",
                "2025-11-16");
        assertThat(reconciled.err()).contains("3 rows: 2 lines, 1 reject");
    }

    private static List<String> rated(Path book) {
        Run run = Run.of("rate", book.toString());
        return run.out().lines().limit(3).toList();
    }
}
