package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
