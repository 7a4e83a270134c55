package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code parley economy shock} answers. */
class EconomyShockTest {

    private static final String[] SHORT = {
        "economy", "shock", "--days", "30", "--horizon", "90", "--stock", "14,60", "--accounts", "none"
    };

    @Test
    void three_layers_with_the_sensitivity_and_a_source_for_every_figure() {
        Run run = Run.of("economy", "shock", "--days", "30", "--horizon", "90", "--stock", "14,60");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.COMPLETE);
        assertThat(run.out())
                .contains(
                        "(a) The long run",
                        "(b) No substitution",
                        "(c) Day by day",
                        "Inputs and sources",
                        "CENSUS-IMPORTS-2024");
        assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
    }

    @Test
    void shorter_stocks_lose_more_in_every_set_of_runs() {
        JsonNode runs = JsonMapper.shared()
                .readTree(Run.of(with("--format", "json")).out())
                .get("inventories");
        assertThat(runs.size()).isEqualTo(4);
        for (int k = 0; k < 4; k += 2) {
            assertThat(runs.get(k).get("output_lost").asDouble())
                    .isGreaterThan(runs.get(k + 1).get("output_lost").asDouble());
        }
    }

    @Test
    void the_page_always_draws_the_sensitivity(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("shock.html");
        assertThat(Run.of(with("--format", "html", "-o", page.toString())).code())
                .isEqualTo(ExitCode.COMPLETE);
        assertThat(Files.readString(page))
                .contains("<polyline", "nobody else held back")
                .doesNotContain("NaN", "<script");
    }

    @Test
    void what_cannot_be_is_told_in_a_line() {
        assertThat(Run.of(with("--refused", "2")).err()).contains("a refusal of 2.0 of the supply");
        assertThat(Run.of(with("--input", "tin")).err()).contains("--input: there is no folder 'tin'");
    }

    private static String[] with(String... more) {
        String[] all = Arrays.copyOf(SHORT, SHORT.length + more.length);
        System.arraycopy(more, 0, all, SHORT.length, more.length);
        return all;
    }
}
