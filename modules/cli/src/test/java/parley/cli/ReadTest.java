package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadTest {

    private static final String REPORT = "Trump threatens a 155% tariff on Chinese goods from November 1.";

    @TempDir
    Path folder;

    private Path report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_claim_has_its_passage_its_verdict_and_its_reading() throws IOException {
        Run run = Run.of("read", report("a.txt", REPORT).toString(), "--published", "2025-10-25", "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode claim = JsonMapper.shared()
                .readTree(run.out())
                .get("reports")
                .get(0)
                .get("claims")
                .get(0);
        assertThat(claim.get("key").asString()).isEqualTo("us.tariff.threat.rate");
        assertThat(claim.get("value").asString()).isEqualTo("155");
        assertThat(claim.get("verdict").asString()).isEqualTo("holds-when");
        assertThat(claim.get("reading").asString()).contains("155 = 100");
        int from = claim.get("span").get(0).asInt();
        int to = claim.get("span").get(1).asInt();
        assertThat(REPORT.substring(from, to))
                .isEqualTo(claim.get("text").asString())
                .contains("155%");
    }

    @Test
    void a_file_that_is_no_report_is_named_and_the_others_are_read() throws IOException {
        report("a.txt", REPORT);
        report("b.txt", "%PDF-1.7");
        Run run = Run.of("read", folder.toString(), "--published", "2025-10-25");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("b.txt: it is a PDF");
        assertThat(run.out()).contains("us.tariff.threat.rate = 155");
    }

    @Test
    void the_page_marks_the_passage_and_escapes_what_reports_hold() throws IOException {
        Path file = report("a.txt", REPORT + " <script>alert(1)</script> is no claim.");
        Run run = Run.of("read", file.toString(), "--published", "2025-10-25", "--format", "html");
        assertThat(run.out())
                .contains("<mark class=\"holds-when\">155% tariff on Chinese goods")
                .doesNotContain("<script>");
    }

    @Test
    void a_threat_that_no_measure_holds_comes_out_as_a_draft_and_never_over_a_file() throws IOException {
        Path file = report("a.txt", "Trump threatens a 60% tariff on Chinese goods from November 1.");
        Path drafts = folder.resolve("drafts");
        String[] args = {"read", file.toString(), "--published", "2025-10-25", "--drafts", drafts.toString()};
        assertThat(Run.of(args).err()).contains("A draft to approve");
        assertThat(drafts.resolve("us-threat-60.yaml"))
                .content()
                .contains("announce: 60%", "at: 2025-11-01T00:00-04:00", "a.txt, characters");
        assertThat(Run.of(args).err()).contains("is there already");
    }

    @Test
    void a_percentage_is_explained_by_its_sums() {
        Run run = Run.of("explain", "155%", "--at", "2025-10-25", "--format", "json");
        JsonNode first = JsonMapper.shared().readTree(run.out()).get("sums").get(0);
        assertThat(first.get("measures")).hasSize(4);
        assertThat(first.get("measures").get(0).get("state").asString()).isEqualTo("threatened");
        assertThat(first.get("goods").get("lines").asInt()).isPositive();
    }

    @Test
    void a_number_that_nothing_makes_says_so() {
        Run run = Run.of("explain", "63%", "--at", "2025-10-25");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("no sum of measures");
    }
}
