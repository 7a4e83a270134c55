package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.outlook.Outlook;
import parley.report.result.OutlookWorkbook;

/** The tables of an outlook as a workbook, read as the parts that it is made of. */
class OutlookWorkbookTest {

    private static final Map<String, String> PARTS = new TreeMap<>();

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        Outlook outlook = Outlooks.of("id,code,origin,value\n=1+1,9503.00.0073,CN,1000000\n", "toys", -1);
        PARTS.putAll(parts(outlook));
    }

    private static Map<String, String> parts(Outlook outlook) throws IOException {
        Path file = Files.createTempFile(folder, "outlook", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            OutlookWorkbook.write(outlook, out);
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String sheet(int number) {
        return PARTS.getOrDefault("xl/worksheets/sheet" + number + ".xml", "");
    }

    @Test
    void there_is_a_sheet_for_each_table() {
        assertThat(PARTS.get("xl/workbook.xml"))
                .contains("\"Outcomes\"", "\"Make-up\"", "\"Chapters\"", "\"Lines by measure\"")
                .contains("\"Largest lines\"", "\"Acts\"", "\"Left open\"");
    }

    @Test
    void amounts_and_rates_are_numbers_in_their_formats_under_a_frozen_header() {
        assertThat(sheet(1)).contains("<v>300000.00</v>").contains("<v>0.3</v>").contains("frozen");
        assertThat(PARTS.get("xl/styles.xml"))
                .contains("0.00%")
                .contains("#,##0.00")
                .contains("yyyy-mm-dd");
    }

    @Test
    void no_text_becomes_a_formula() {
        assertThat(PARTS.values()).noneMatch(part -> part.contains("<f>"));
        assertThat(sheet(5)).contains("=1+1</t>");
    }

    @Test
    void a_book_of_which_nothing_can_be_answered_has_only_what_is_left_open() throws IOException {
        Map<String, String> parts = parts(Outlooks.of("id,code,origin,value\na,9801.00.1012,CN,5\n", "none", -1));
        assertThat(parts.get("xl/workbook.xml")).contains("\"Left open\"").doesNotContain("\"Outcomes\"");
    }
}
