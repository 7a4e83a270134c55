package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed for a book, at the door. */
class ChangesTest {

    private static final String TOYS = "9503.00.0073,CN,1000\n";

    @TempDir
    Path folder;

    private Run changes(String rows, String... more) throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), "code,origin,value\n" + rows);
        String[] args = new String[more.length + 2];
        args[0] = "changes";
        args[1] = book.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(args);
    }

    @Test
    void the_extension_of_the_truce_became_known_on_the_fourth_and_bears_from_the_tenth() throws IOException {
        Run run = changes(TOYS, "--since=2025-11-01", "--until=2025-11-09", "--format=json");
        assertThat(run.code()).isZero();
        JsonNode day =
                JsonMapper.shared().readTree(run.out()).get("became_known").get(0);
        assertThat(day.get("known").asString()).isEqualTo("2025-11-04");
        JsonNode entered = day.get("entered").get(0);
        assertThat(entered.get("from").asString()).isEqualTo("2025-11-10T00:01-05:00");
        assertThat(entered.get("until").asString()).isEqualTo("2026-11-10T00:01-05:00");
        JsonNode level = entered.get("beside_base_rate_percent").get(0);
        assertThat(level.get("from").get("least").asDouble()).isEqualTo(54);
        assertThat(level.get("to").get("least").asDouble()).isEqualTo(20);
        assertThat(JsonMapper.shared().readTree(run.out()).get("takes_effect").isEmpty())
                .isTrue();
    }

    @Test
    void a_ruling_moves_no_duty_and_tells_what_it_makes_refundable() throws IOException {
        assertThat(changes(TOYS, "--since=2026-02-20", "--until=2026-02-20").out())
                .contains("us/ieepa/fentanyl is held void, from 2025-02-04, by SCOTUS-24-1287")
                .contains("duty $0, of it refundable +$");
    }

    @Test
    void a_row_of_csv_has_both_rates_the_cost_and_the_act() throws IOException {
        List<String> rows = changes(TOYS, "--since=2025-11-10", "--until=2025-11-10", "--format=csv")
                .out()
                .lines()
                .toList();
        assertThat(rows.get(0)).startsWith("clock,known,from,until,measure,rate_before,rate_after,lines,value");
        assertThat(rows.get(1))
                .isEqualTo("effect,,2025-11-10T00:01-05:00,,us/ieepa/fentanyl,\"20%, void\",\"10%, void\",1,1000.00,"
                        + "-100.00,-100.00,9503.00.0073,\"EO-14357, sec. 2(a)(i)\"");
    }

    @Test
    void no_line_of_text_is_wider_than_a_terminal() throws IOException {
        Run run = changes(TOYS + "7326.90.8688,CN,1000\n", "--since=2025-03-01", "--until=2025-06-30");
        assertThat(run.out().lines().filter(line -> line.length() > 80)).isEmpty();
    }

    @Test
    void a_book_of_which_nothing_can_be_answered_says_why_and_is_not_complete() throws IOException {
        Run run = changes("9999.99.9999,CN,1\n", "--since=2025-11-10", "--until=2025-11-10");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("No line of book.csv could be answered on 2025-11-10: chapters 98 and 99");
    }

    @Test
    void days_that_cannot_be_are_refused() throws IOException {
        assertThat(changes(TOYS, "--since=2025-11-10", "--until=2025-11-09").err())
                .contains("--until: 2025-11-09 is before 2025-11-10");
        assertThat(changes(TOYS, "--since=2025-11-10", "--known=2025-11-09").err())
                .contains("--since: 2025-11-10 is after 2025-11-09");
        assertThat(changes(TOYS, "--since=today").err()).contains("--since: 'today' is not a date");
    }
}
