package parley.book.rows;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no book is told what it is, by what is in it. */
class RowSourcesTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_file_a_folder_and_a_missing_file_are_no_books() throws IOException {
        assertRefused(write("empty.csv", new byte[0]), "is empty");
        assertRefused(write("mark.csv", "\uFEFF".getBytes(StandardCharsets.UTF_8)), "is empty");
        assertRefused(write("blank.csv", "\n\n , \n".getBytes(StandardCharsets.UTF_8)), "is empty");
        assertRefused(folder, "is a folder, not a book");
        assertThatThrownBy(() -> RowSources.open(folder.resolve("none.csv"), RowOptions.RECOGNISED))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D0CF11E0A1B11AE1   | a workbook of before 2007, or one with a password. Maybe save it as .xlsx
            255044462D312E37   | a PDF, which holds no rows
            28B52FFD00         | packed with zstd. Maybe unpack it first
            FD377A585A00       | packed with xz. Maybe unpack it first
            0001020304         | no text, no workbook (XLSX) and no Parquet file
            """)
    void a_file_of_another_form_is_told_what_it_is(String hex, String form) throws IOException {
        assertRefused(write("book.csv", HexFormat.of().parseHex(hex)), "book.csv is " + form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content.xml       | an OpenDocument file. Maybe save it as .xlsx
            xl/workbook.bin   | a binary workbook (.xlsb). Maybe save it as .xlsx
            word/document.xml | a text document. Maybe save it as .xlsx
            book.csv          | a zip file. Maybe unpack it first
            """)
    void a_zip_file_that_is_no_workbook_is_told_what_it_is(String entry, String form) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        assertRefused(file, "is " + form);
    }

    @Test
    void a_web_page_that_calls_itself_a_spreadsheet_is_no_book() throws IOException {
        assertRefused(
                write("report.xls", "\n<html><table>".getBytes(StandardCharsets.UTF_8)),
                "is a web page. Maybe save it as CSV or .xlsx");
    }

    @Test
    void gzip_that_is_broken_or_holds_no_text_is_no_book() throws IOException {
        assertRefused(
                write("a.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 1}), "is packed with gzip, and broken or cut short");
        Path file = folder.resolve("b.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("PAR1".getBytes(StandardCharsets.US_ASCII));
        }
        assertRefused(file, "only texts are read from gzip. Maybe unpack it first");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> RowSources.open(file, RowOptions.RECOGNISED))
                .isInstanceOf(NotABook.class)
                .hasMessageContaining(message);
    }
}
