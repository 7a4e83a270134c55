package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code parley economy game} answers. */
class EconomyGameTest {

    @TempDir
    Path folder;

    @Test
    void the_embedded_accounts_are_played_between_the_two_sides() {
        Run run = Run.of("economy", "game");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.COMPLETE);
        assertThat(run.out())
                .contains("Would it hold?", "US on China", "talks after", "not a probability")
                .doesNotContain("NaN");
        assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
    }

    @Test
    void a_side_s_best_answer_is_worth_no_less_than_holding_and_talks_no_less_than_war() {
        JsonNode answer = JsonMapper.shared()
                .readTree(Run.of("economy", "game", "--format", "json").out());
        for (JsonNode side : answer.get("sides")) {
            assertThat(side.get("deviate").asDouble())
                    .isGreaterThanOrEqualTo(side.get("hold").asDouble());
        }
        JsonNode nash = answer.get("ends").get(3).get("regions");
        JsonNode talks = answer.get("ends").get(4).get("regions");
        int us = 5;
        assertThat(nash.get(us).get("region").asString()).isEqualTo("US");
        assertThat(talks.get(us).get("welfare").asDouble())
                .isGreaterThan(nash.get(us).get("welfare").asDouble());
    }

    @Test
    void a_folder_of_one_s_own_is_played_and_drawn() throws IOException {
        write();
        Path page = folder.resolve("game.html");
        Run run = Run.of(
                "economy",
                "game",
                "--accounts",
                folder.toString(),
                "--sides",
                "US,CN",
                "--frontier",
                "5",
                "--format",
                "html",
                "-o",
                page.toString());
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(page))
                .contains("<polyline", "who would hold")
                .doesNotContain("NaN", "<script");
    }

    @Test
    void tariffs_agreed_can_be_a_file_and_every_tariff_is_told() throws IOException {
        write();
        Path agreed = folder.resolve("agreed.csv");
        Files.writeString(agreed, "importer,exporter,sector,tariff\n*,*,*,0.1\n");
        Run run = Run.of(
                "economy",
                "game",
                "--accounts",
                folder.toString(),
                "--sides",
                "world",
                "--agreed",
                agreed.toString(),
                "--tariffs-csv",
                "--format",
                "csv");
        assertThat(run.code()).isEqualTo(ExitCode.COMPLETE);
        assertThat(run.out()).contains("hold,US,CN,steel,0.1", "nash,CN,US,steel,");
    }

    @Test
    void what_is_wrong_is_told_in_a_line() throws IOException {
        write();
        String own = folder.toString();
        assertThat(Run.of("economy", "game", "--accounts", own, "--sides", "US,Mars")
                        .err())
                .contains("there is no region 'Mars'");
        assertThat(Run.of("economy", "game", "--accounts", own, "--frontier", "4")
                        .err())
                .contains("--frontier: 4 is no odd number. Maybe 5");
        Files.writeString(folder.resolve("tariffs.csv"), "importer,exporter,sector,tariff\nUS,CN,steel,much\n");
        Run run = Run.of("economy", "game", "--accounts", own, "--sides", "US,CN");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err())
                .contains("tariffs.csv:2: tariff 'much' is no number")
                .doesNotContain("\tat ");
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("elasticities.csv"), "sector,elasticity\nsteel,4\n");
        Files.writeString(
                folder.resolve("trade.csv"),
                "importer,exporter,sector,value\nUS,US,steel,80\nUS,CN,steel,20\nCN,US,steel,20\nCN,CN,steel,90\n");
        Files.writeString(folder.resolve("tariffs.csv"), "importer,exporter,sector,tariff\nUS,CN,steel,0.1\n");
    }
}
