package parley.convert.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;

class ChinaImportsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void each_subheading_with_trade_is_one_line_from_the_united_states_into_china() throws IOException {
        assertThat(book("010121,0.0\n120190,12040339330.0\n").records())
                .containsExactly(List.of("120190", "120190", "US", "CN", "12040339330"));
    }

    @Test
    void a_subheading_twice_or_of_another_length_is_refused_with_its_place() {
        assertThatThrownBy(() -> book("120190,1\n120190,2\n")).hasMessage("wto.csv:3: hs6 \"120190\" is there twice.");
        assertThatThrownBy(() -> book("12019,1\n")).hasMessage("wto.csv:2: hs6 \"12019\" is no six-digit subheading.");
    }

    @Test
    void cents_are_refused_with_their_place() {
        assertThatThrownBy(() -> book("120190,1.5\n"))
                .hasMessage("wto.csv:2: imports_from_us_usd \"1.5\" is not a whole number of dollars.");
    }

    private CsvTable book(String rows) throws IOException {
        Files.writeString(folder.resolve("wto.csv"), "hs6,imports_from_us_usd\n" + rows);
        return ChinaImports.book(new InputFolder(folder), "wto.csv");
    }
}
