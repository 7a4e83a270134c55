package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Printed totals at the door. */
class ReadingsTest {

    private static final Path PAGE = Path.of("docs/reference/named-readings.md");
    private static final String LINE = "\n---\n\n";

    @TempDir
    Path folder;

    @Test
    void the_page_of_named_readings_is_what_its_command_prints() {
        String head = Repository.text(PAGE).split(LINE, 2)[0];
        Repository.compare(
                PAGE, head + LINE + Run.of("readings", "--format", "markdown").out());
    }

    @Test
    void one_reading_is_asked_by_its_name_with_or_without_the_sign_of_percent() {
        JsonNode read = JsonMapper.shared()
                .readTree(Run.of("readings", "145%", "--format", "json").out());
        assertThat(read).hasSize(1);
        assertThat(read.get(0).get("least").asDouble()).isEqualTo(145);
        assertThat(read.get(0).get("parts").get(1).get("name").asString()).isEqualTo("us/ieepa/reciprocal-china");
    }

    @Test
    void a_reading_that_there_is_not_is_refused_with_the_one_maybe_meant() {
        Run run = Run.of("readings", "154-announced");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no reading '154-announced'. Maybe 54-announced");
    }
}
