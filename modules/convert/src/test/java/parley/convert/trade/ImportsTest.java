package parley.convert.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.convert.table.InputFolder;

class ImportsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void each_number_is_one_line_in_whole_dollars_in_order_of_code() throws IOException {
        Imports imports = imports("0106199195,\"MAMMALS, LIVE\",13904247.0,1027862.0\n0106199120,DOGS,1.3e4,0\n");
        assertThat(imports.book("CN", "US").records())
                .containsExactly(
                        List.of("0106199120", "0106199120", "CN", "US", "13000", "DOGS"),
                        List.of("0106199195", "0106199195", "CN", "US", "13904247", "MAMMALS, LIVE"));
        assertThat(imports.calculatedDuty().records())
                .containsExactly(List.of("0106199120", "13000", "0"), List.of("0106199195", "13904247", "1027862"));
        assertThat(imports.value()).isEqualByComparingTo("13917247");
    }

    @Test
    void a_number_twice_is_refused() {
        assertThatThrownBy(() -> imports("0106199120,DOGS,1,0\n0106199120,DOGS,2,0\n"))
                .hasMessage("0106199120: twice. Maybe the table has several countries.");
    }

    @Test
    void cents_are_refused_with_their_place() {
        assertThatThrownBy(() -> imports("0106199120,DOGS,1.5,0\n"))
                .hasMessage("census.csv:2: imports \"1.5\" is not a whole number of dollars.");
    }

    private Imports imports(String rows) throws IOException {
        Files.writeString(folder.resolve("census.csv"), "HS10,I_COMMODITY_SDESC,imports,duty\n" + rows);
        return Imports.read(new InputFolder(folder), "census.csv");
    }
}
