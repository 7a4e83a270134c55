package parley.convert.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void two_folders_with_one_name_in_common() throws IOException {
        for (String name : new String[] {"old/list.csv", "new/list.csv", "new/only.csv"}) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "code , note\n0101, NA\n");
        }
    }

    @Test
    void a_file_is_found_by_its_name_wherever_it_lies() {
        assertThat(new InputFolder(folder).path("only.csv")).isEqualTo(folder.resolve("new/only.csv"));
    }

    @Test
    void a_name_that_stands_twice_is_refused_unless_its_folder_tells_which() {
        InputFolder input = new InputFolder(folder);
        assertThatThrownBy(() -> input.path("list.csv")).hasMessageContaining("list.csv: found 2 times");
        assertThat(input.path("old/list.csv")).isEqualTo(folder.resolve("old/list.csv"));
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> new InputFolder(folder).path("none.csv"))
                .hasMessageStartingWith("none.csv: not found");
    }

    @Test
    void blanks_round_names_and_values_are_dropped() {
        Row row = new InputFolder(folder).rows("only.csv").getFirst();
        assertThat(row.get("code")).isEqualTo("0101");
        assertThat(row.get("note")).isEqualTo("NA");
    }

    @Test
    void a_column_that_the_table_lacks_is_named_with_its_place() {
        Row row = new InputFolder(folder).rows("only.csv").getFirst();
        assertThatThrownBy(() -> row.get("hts")).hasMessageStartingWith("only.csv:2: no column \"hts\". Maybe one of");
    }
}
