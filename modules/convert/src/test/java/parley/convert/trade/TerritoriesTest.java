package parley.convert.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.convert.table.InputFolder;

class TerritoriesTest {

    @Test
    void a_territory_has_its_code_its_name_and_its_groups(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("t.csv"), "iso2,name,eu27\nNA,Namibia,0\nGB,UK,0\nAT,Austria,1\n");
        assertThat(Territories.read(new InputFolder(folder), "t.csv").records())
                .containsExactly(
                        List.of("AT", "Austria", "EU"),
                        List.of("GB", "United Kingdom", ""),
                        List.of("NA", "Namibia", ""));
    }
}
