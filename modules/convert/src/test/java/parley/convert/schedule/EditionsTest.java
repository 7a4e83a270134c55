package parley.convert.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.convert.table.InputFolder;

class EditionsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void an_edition_has_its_day_its_document_and_the_file_where_we_hold_it() throws IOException {
        releases("2025HTSRev25,2025-10-10\n2026HTSBasic,2025-12-31\n");
        Files.createFile(folder.resolve("2025-rev-25.csv"));
        assertThat(Editions.read(new InputFolder(folder), "releases.csv", folder)
                        .records())
                .containsExactly(
                        List.of("2025-rev-25", "2025-10-10", "HTS-2025-REV-25", "2025-rev-25.csv"),
                        List.of("2026-basic", "2025-12-31", "HTS-2026-BASIC", ""));
    }

    @Test
    void what_names_no_edition_is_refused() throws IOException {
        releases("Rev 25,2025-10-10\n");
        assertThatThrownBy(() -> Editions.read(new InputFolder(folder), "releases.csv", folder))
                .hasMessageStartingWith("releases.csv:2: \"Rev 25\" is not an edition.");
    }

    private void releases(String rows) throws IOException {
        Files.writeString(folder.resolve("releases.csv"), "revision,released_from\n" + rows);
    }
}
