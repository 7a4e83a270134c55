package parley.report.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.determination.Determination;
import parley.ground.Money;

/** Results as files, read back by the readers of books. */
class ResultFormTest {

    private static final ResultRow RATED = new ResultRow(
            "cable",
            "truce-extended",
            "2025-11-20",
            "2026-10-01",
            new ResultRow.Sums(
                    Money.parse("6712"),
                    Money.parse("6713.50"),
                    new BigDecimal("55.9333"),
                    new BigDecimal("55.9458"),
                    Money.parse("2150"),
                    Money.parse("2150"),
                    Money.parse("56.57"),
                    null),
            "9903.88.03|8544.42.9090",
            "aluminum-content",
            "",
            "");
    private static final Layout LAYOUT = new Layout(List.of(), false, false);
    private static final Layout TAXED = new Layout(List.of(), false, true);
    private static final ResultRow CHINESE = new ResultRow(
            "soybeans",
            "",
            "2025-11-20",
            "2026-10-01",
            new ResultRow.Sums(
                    Money.parse("13"),
                    Money.parse("13"),
                    new BigDecimal("13"),
                    new BigDecimal("13"),
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    new Determination.Range(Money.parse("10.17"), Money.parse("14.69"))),
            "1201.90.00",
            "",
            "",
            "");
    private static final ResultRow UNBOUNDED = new ResultRow(
            "whisky",
            "",
            "2025-11-10T13:01+08:00",
            "2026-10-01",
            new ResultRow.Sums(Money.ZERO, null, null, null, Money.ZERO, null, null, null),
            "2208.30.3030",
            "",
            "",
            "");
    private static final ResultRow NOT_RATED = new ResultRow(
            "gone", "", "2025-11-20", "2026-10-01", null, "", "", "", "not rated: 9503.90.0000 is not in edition");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"csv", "xlsx", "parquet"})
    void every_form_says_the_same_row_by_row(ResultForm form) throws IOException {
        List<List<String>> rows = read(write(form, List.of(RATED, UNBOUNDED, NOT_RATED)));
        assertThat(rows.getFirst()).containsExactlyElementsOf(names(LAYOUT));
        assertThat(rows.get(1).subList(0, 4)).containsExactly("cable", "truce-extended", "2025-11-20", "2026-10-01");
        assertThat(new BigDecimal(rows.get(1).get(5))).isEqualByComparingTo("6713.5");
        assertThat(new BigDecimal(rows.get(1).get(6).replace("%", ""))).isEqualByComparingTo("55.9333");
        assertThat(new BigDecimal(rows.get(1).get(11))).isEqualByComparingTo("56.57");
        assertThat(rows.get(2).get(2)).isEqualTo("2025-11-10T13:01+08:00");
        assertThat(rows.get(2).get(5)).isEqualTo(unbounded(form));
        assertThat(rows.get(3).subList(4, 15)).containsOnly("");
        assertThat(rows.get(3).getLast()).startsWith("not rated: ");
    }

    private static String unbounded(ResultForm form) {
        return switch (form) {
            case csv -> "null";
            case xlsx -> "unbounded";
            case parquet -> "";
            case text, json -> throw new IllegalArgumentException(form.toString());
        };
    }

    private static List<String> names(Layout layout) {
        return layout.columns().stream().map(Column::name).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"csv", "xlsx", "parquet"})
    void taxes_have_columns_of_their_own_behind_the_fees_blank_where_none_is_levied(ResultForm form)
            throws IOException {
        List<List<String>> rows = read(write(form, TAXED, List.of(CHINESE, RATED, NOT_RATED)));
        assertThat(rows.getFirst())
                .containsExactlyElementsOf(names(TAXED))
                .containsSubsequence("fees_max", "taxes_min");
        int taxes = rows.getFirst().indexOf("taxes_min");
        assertThat(rows.get(1).subList(taxes, taxes + 3)).containsExactly("10.17", "14.69", "1201.90.00");
        assertThat(rows.get(2).subList(taxes, taxes + 3)).containsExactly("", "", "9903.88.03|8544.42.9090");
        assertThat(rows.get(3).getLast()).startsWith("not rated: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-x", "@cmd", "\tx", "\rx", "=HYPERLINK(\"http://example.com\")"})
    void a_text_that_would_be_a_formula_is_none_in_a_spreadsheet(String text) throws IOException {
        ResultRow row = new ResultRow(text, text, "", "", null, "", "", text, text);
        assertThat(Files.readString(write(ResultForm.csv, List.of(row))))
                .as("an apostrophe makes it a text")
                .contains("'" + text.replace("\"", "\"\""));
        Path workbook = write(ResultForm.xlsx, List.of(row));
        assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .doesNotContain("<f ");
        assertThat(read(workbook).get(1).getFirst()).isEqualToIgnoringWhitespace(text);
    }

    @Test
    void a_negative_number_is_no_formula() {
        assertThat(Cells.inert("-12.50")).isEqualTo("-12.50");
        assertThat(Cells.inert("-12.50+1")).isEqualTo("'-12.50+1");
    }

    @Test
    void amounts_rates_and_days_are_typed_cells_and_the_header_stays_in_view() throws IOException {
        Path workbook = write(ResultForm.xlsx, List.of(RATED));
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("state=\"frozen\"").containsPattern("<c r=\"F2\" s=\"\\d+\" t=\"n\"><v>6713.50</v>");
        assertThat(sheet).containsPattern("<c r=\"D2\" s=\"\\d+\" t=\"n\"><v>46296(\\.0)?</v>");
        assertThat(part(workbook, "xl/styles.xml")).contains("$#,##0.00", "yyyy-mm-dd");
    }

    @Test
    void a_sheet_that_is_full_is_followed_by_another() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxTable table = new XlsxTable(bytes, "Result", LAYOUT.columns(), 3);
        for (int i = 0; i < 5; i++) {
            table.rows(RATED.bytes(CellForm.PLAIN, false), LAYOUT.columns().size());
        }
        table.finish();
        Path workbook = Files.write(folder.resolve("long.xlsx"), bytes.toByteArray());
        assertThat(part(workbook, "xl/workbook.xml")).contains("\"Result\"", "\"Result 2\"", "\"Result 3\"");
        RowOptions third = new RowOptions(null, null, "Result 3", name -> false);
        try (RowSource rows = RowSources.open(workbook, third)) {
            assertThat(rows.header()).containsExactlyElementsOf(names(LAYOUT));
            assertThat(rows.next()).isTrue();
            assertThat(rows.next()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "text", mode = EnumSource.Mode.EXCLUDE)
    void a_disk_that_is_full_is_an_error_and_not_a_short_file(ResultForm form) {
        for (int room : new int[] {0, 10, 5_000}) {
            assertThatThrownBy(() -> {
                        CellResult.Target to =
                                form.target(new BufferedOutputStream(new Full(room)), "Result", LAYOUT.columns());
                        for (int i = 0; i < 100_000; i++) {
                            to.rows(RATED.bytes(form.cells(), false));
                        }
                        to.finish();
                    })
                    .hasStackTraceContaining("java.io.IOException: No space left on device");
        }
    }

    @Test
    void the_form_is_told_by_the_end_of_the_name() {
        assertThat(ResultForm.findByName("a.XLSX")).contains(ResultForm.xlsx);
        assertThat(ResultForm.findByName("a.parquet")).contains(ResultForm.parquet);
        assertThat(ResultForm.findByName("xlsx")).isEmpty();
    }

    /** A disk with so much room. */
    private static final class Full extends OutputStream {
        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    private Path write(ResultForm form, List<ResultRow> rows) throws IOException {
        return write(form, LAYOUT, rows);
    }

    private Path write(ResultForm form, Layout layout, List<ResultRow> rows) throws IOException {
        Path file = folder.resolve("result." + form);
        try (OutputStream out = Files.newOutputStream(file)) {
            CellResult.Target to = form.target(out, "Result", layout.columns());
            for (ResultRow row : rows) {
                to.rows(row.bytes(form.cells(), layout.taxes()));
            }
            to.finish();
        }
        return file;
    }

    private static List<List<String>> read(Path file) throws IOException {
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

    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
