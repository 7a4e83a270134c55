package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The average rate by day at the door. */
class PathTest {

    @TempDir
    Path folder;

    private Run path(String rows, String... more) throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), "code,origin,value\n" + rows);
        String[] args = new String[more.length + 2];
        args[0] = "path";
        args[1] = book.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(args);
    }

    @Test
    void json_has_every_stretch_and_every_step_with_its_act() throws IOException {
        Run run = path("9503.00.0073,CN,1000\n", "--from", "2025-04-01", "--to", "2025-04-30", "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode step = JsonMapper.shared()
                .readTree(run.out())
                .get("paths")
                .get(0)
                .get("steps")
                .get(1);
        assertThat(step.get("at").asString()).isEqualTo("2025-04-09T00:01-04:00");
        assertThat(step.get("to").get("least").asDouble()).isEqualTo(104);
        assertThat(step.get("causes").get(0).get("document").asString()).isEqualTo("EO-14259");
    }

    @Test
    void scenarios_give_paths_from_the_day_of_knowledge_on() throws IOException {
        Run run = path(
                "9503.00.0073,CN,1000\n",
                "--from=2025-10-01",
                "--to=2025-11-30",
                "--known=2025-10-25",
                "--scenario=none",
                "--scenario=truce-extended",
                "--format=csv");
        assertThat(run.out().lines().filter(line -> line.startsWith("The truce is extended by a year,2025-10-24")))
                .isEmpty();
        assertThat(run.out())
                .contains("The law,2025-11-15,54.0000,54.0000")
                .contains("The truce is extended by a year,2025-11-15,30.0000,30.0000");
    }

    @Test
    void a_short_csv_has_every_day_to_the_last() throws IOException {
        Run run = path("9503.00.0073,CN,1000\n", "--from=2025-10-01", "--to=2025-10-03", "--format=csv");
        assertThat(run.out().lines()).hasSize(4).last().asString().startsWith("The law,2025-10-03,30.0000,30.0000");
    }

    @Test
    void a_period_that_the_law_is_not_modelled_in_is_refused_with_the_reason() throws IOException {
        Run run = path("9503.00.0073,CN,1000\n", "--from", "2018-01-01");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("no line can be answered on every day", "law not modelled", "Maybe a later --from");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() throws IOException {
        assertThat(path("9503.00.0073,CN,1\n", "--to", "2018-01-01").err()).contains("--to: 2018-01-01 is before");
    }

    @Test
    void rejects_are_told_and_make_the_answer_incomplete() throws IOException {
        Run run = path("9503.00.0073,CN,1000\nx,CN,1\n", "--from", "2025-10-01", "--to", "2025-10-02");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("1 of 2 rows could not be read as lines");
    }

    @Test
    void a_file_is_written_whole_or_not_at_all() throws IOException {
        Path target = folder.resolve("nowhere/path.csv");
        assertThat(path("9503.00.0073,CN,1\n", "--format", "csv", "-o", target.toString())
                        .err())
                .contains("there is no folder");
    }
}
