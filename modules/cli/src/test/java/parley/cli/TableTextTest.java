package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.report.result.AnswerTable;

/** Tables that are read as CSV, in the forms that books have. */
class TableTextTest {

    private static final List<String> COLUMNS = List.of("date", "authority", "rate");

    @TempDir
    Path folder;

    @Test
    void a_workbook_reads_as_the_csv_of_its_rows() throws IOException {
        Path file = folder.resolve("series.xlsx");
        AnswerTable table = new AnswerTable(
                "Rates",
                COLUMNS,
                List.of(List.of(LocalDate.of(2025, 11, 10), "ieepa, both", 20.5), List.of("2025-11-11", "all", 3)));
        try (OutputStream out = Files.newOutputStream(file)) {
            AnswerTable.writeWorkbook(List.of(table), out);
        }
        assertThat(lines(file))
                .containsExactly("date,authority,rate", "2025-11-10,\"ieepa, both\",20.5", "2025-11-11,all,3");
    }

    @Test
    void rows_stay_on_the_lines_that_they_had_and_ragged_ones_ragged() throws IOException {
        Path file = Files.writeString(
                folder.resolve("series.txt"), "date;authority;rate\n\n2025-11-10;\"two\nlines\";1\n\n2025-11-11;all\n");
        assertThat(lines(file))
                .containsExactly("date,authority,rate", "", "2025-11-10,\"two", "lines\",1", "", "2025-11-11,all");
    }

    @Test
    void a_folder_is_told_for_one() {
        assertThatThrownBy(() -> TableText.read(folder, COLUMNS::contains))
                .hasMessageContaining(" is a folder, not a file with a table");
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader text = new BufferedReader(TableText.read(file, COLUMNS::contains))) {
            return text.lines().toList();
        }
    }
}
