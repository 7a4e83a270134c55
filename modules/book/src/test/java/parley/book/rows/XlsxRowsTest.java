package parley.book.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {

    private static final RowOptions BOOKS =
            RowOptions.RECOGNISED.knowing(Set.of("id", "code", "origin", "value")::contains);

    @TempDir
    Path folder;

    @Test
    void typed_cells_read_as_texts_that_need_no_dialect() throws IOException {
        Path file = workbook(sheet -> {
            header(sheet, 0, "id", "code", "a", "b", "c", "d", "e", "f");
            sheet.value(1, 0, "x");
            sheet.value(1, 1, 8517130000L);
            sheet.value(1, 2, LocalDate.of(2025, 11, 15));
            sheet.style(1, 2).format("d/m/yy").set();
            sheet.value(1, 3, 1234.5000000000002);
            sheet.style(1, 3).format("#,##0.00 [$€-407]").set();
            sheet.value(1, 4, 0.4);
            sheet.style(1, 4).format("0.0%").set();
            sheet.value(1, 5, true);
            sheet.value(1, 6, LocalDateTime.of(2025, 11, 15, 13, 1));
            sheet.style(1, 6).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 7, 1e12);
        });
        TextRowsTest.Read read = TextRowsTest.read(file, BOOKS);
        assertThat(read.rows)
                .containsExactly(List.of(
                        "x", "8517130000", "2025-11-15", "1234.5", "40%", "true", "2025-11-15T13:01", "1000000000000"));
        assertThat(read.lines).containsExactly(2L);
        assertThat(read.sheet).isEqualTo("One");
    }

    @Test
    void rows_are_as_wide_as_the_header_and_wider_ones_are_named() throws IOException {
        Path file = workbook(sheet -> {
            header(sheet, 0, "id", "code", "origin");
            sheet.value(1, 0, "short");
            header(sheet, 2, "a", "b", "c", "", " ");
            header(sheet, 4, "a", "b", "c", "d");
        });
        TextRowsTest.Read read = TextRowsTest.read(file, BOOKS);
        assertThat(read.rows.get(0)).containsExactly("short", "", "");
        assertThat(read.rows.get(1)).containsExactly("a", "b", "c");
        assertThat(read.faults).containsExactly("", "", "the row has 4 columns, not 3");
        assertThat(read.lines).containsExactly(2L, 3L, 5L);
    }

    @Test
    void the_sheet_with_a_header_of_known_names_is_chosen_and_said() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "Test", "1.0");
            workbook.newWorksheet("Read me").value(0, 0, "Lines are on the next sheet");
            Worksheet lines = workbook.newWorksheet("Lines 2025");
            lines.value(0, 0, "A title");
            header(lines, 2, "id", "code", "origin", "value");
            header(lines, 3, "a", "b", "c", "d");
            workbook.newWorksheet("Empty");
            workbook.finish();
        }
        TextRowsTest.Read read = TextRowsTest.read(file, BOOKS);
        assertThat(read.sheet).isEqualTo("Lines 2025");
        assertThat(read.rows).containsExactly(List.of("a", "b", "c", "d"));
        assertThat(read.notes)
                .containsExactly(
                        "sheet 'Lines 2025' is read; there are also Read me",
                        "1 row above the header is passed over; the header is row 3");
        assertThat(TextRowsTest.read(file, told("lines 2025")).rows).hasSize(1);
        assertThat(TextRowsTest.read(file, told("2")).rows).hasSize(1);
        assertThatThrownBy(() -> RowSources.open(file, told("Lines 2026")))
                .isInstanceOf(NotABook.class)
                .hasMessageEndingWith("has no sheet 'Lines 2026'. Maybe 'Lines 2025'");
        assertThatThrownBy(() -> RowSources.open(file, told("7")))
                .hasMessageEndingWith("it has: Read me, Lines 2025, Empty");
    }

    @Test
    void formulas_are_read_by_their_results_and_said_where_they_have_none() throws IOException {
        Path file = workbook(sheet -> {
            header(sheet, 0, "id", "code");
            sheet.value(1, 0, "a");
            sheet.formula(1, 1, "1+1");
        });
        TextRowsTest.Read read = TextRowsTest.read(file, BOOKS);
        assertThat(read.rows).containsExactly(List.of("a", ""));
        assertThat(read.notes)
                .containsExactly(
                        "some formulas have no result, and read as blanks. Maybe open and save the workbook once");
    }

    @Test
    void a_workbook_that_is_cut_short_is_no_book() throws IOException {
        Path whole = workbook(sheet -> header(sheet, 0, "id", "code"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> RowSources.open(cut, BOOKS))
                .isInstanceOf(NotABook.class)
                .hasMessageContaining("is a workbook that cannot be read, broken or cut short");
    }

    private static RowOptions told(String sheet) {
        return new RowOptions(null, null, sheet, BOOKS.known());
    }

    private static void header(Worksheet sheet, int row, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(row, i, names[i]);
        }
    }

    private Path workbook(Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "Test", "1.0");
            content.accept(workbook.newWorksheet("One"));
            workbook.finish();
        }
        return file;
    }
}
