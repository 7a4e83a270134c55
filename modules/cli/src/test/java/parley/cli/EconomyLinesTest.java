package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code parley economy lines} answers. */
class EconomyLinesTest {

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void write() throws IOException {
        book = folder.resolve("book.csv");
        Files.writeString(book, "id,code,origin,destination,value\n1,9503.00.0073,CN,US,1000000\n");
    }

    @Test
    void a_line_is_a_market_by_itself() {
        // Toys: free before; 20 percent after, the truce extended.
        JsonNode answer = JsonMapper.shared()
                .readTree(
                        Run.of("economy", "lines", book.toString(), "--scenario", "truce-extended", "--format", "json")
                                .out());
        JsonNode line = answer.get("by_line").get(0);
        assertThat(line.get("rate_before").asDouble()).isZero();
        assertThat(line.get("rate_after").asDouble()).isCloseTo(0.2, within(1e-9));
        assertThat(line.get("creation").asDouble()).isCloseTo(-200_000, within(1e-6));
        assertThat(line.get("diversion").isNull()).isTrue();
        assertThat(line.get("revenue_after").asDouble()).isCloseTo(160_000, within(1e-6));
    }

    @Test
    void imports_from_elsewhere_let_diversion_be_told() throws IOException {
        Path others = folder.resolve("others.csv");
        Files.writeString(others, "code,value\n9503000073,1000000\n");
        Run run = Run.of(
                "economy",
                "lines",
                book.toString(),
                "--scenario",
                "truce-extended",
                "--others",
                others.toString(),
                "--format",
                "csv");
        assertThat(run.code()).isEqualTo(ExitCode.COMPLETE);
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow()).contains(",-150000.0,");
    }

    @Test
    void elasticities_assumed_are_said_to_be() {
        Run run = Run.of("economy", "lines", book.toString());
        assertThat(run.out().replace('\n', ' '))
                .contains("assumed for all lines, not estimated", "nothing is said of what moves there", "not known");
        assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
    }

    @Test
    void mistakes_are_told_in_a_line() throws IOException {
        Path others = folder.resolve("others.csv");
        Files.writeString(others, "code,value\n9503000073,many\n");
        assertThat(Run.of("economy", "lines", book.toString(), "--others", others.toString())
                        .err())
                .contains("--others: line 2: 'many' is no value of imports");
        assertThat(Run.of("economy", "lines", book.toString(), "--demand", "-1").err())
                .contains("elasticities of demand -1.0");
    }
}
