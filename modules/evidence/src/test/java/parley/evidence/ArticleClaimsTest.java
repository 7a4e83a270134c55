package parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parley.evidence.claim.Claim;
import parley.evidence.read.ReportReader;
import parley.evidence.text.Page;
import parley.evidence.text.PageReader;
import parley.evidence.verdict.Finding;
import parley.evidence.verdict.OnRecord;
import parley.evidence.verdict.Verdicts;
import parley.lawbook.source.CompiledLaw;
import parley.talks.source.CompiledTalks;

/** The founding reports, held against the claims that a careful reader labelled in three of them. */
class ArticleClaimsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 25);

    record Row(String file, int sentence, String key, String value, String verdict) {}

    private final List<Row> rows = rows();
    private final Set<String> keys = rows.stream().map(Row::key).collect(Collectors.toSet());
    private final List<Row> open = new ArrayList<>(rows);
    private final List<String> differing = new ArrayList<>();
    private int found;
    private int told;
    private int right;

    ArticleClaimsTest() throws IOException {}

    @Test
    void claims_and_verdicts_are_those_of_a_careful_reader() throws Exception {
        ReportReader reader = new ReportReader();
        Verdicts verdicts = new Verdicts(CompiledLaw.embedded(), CompiledTalks.embedded(), OnRecord.embedded());
        for (String file : rows.stream().map(Row::file).distinct().toList()) {
            Page page = PageReader.read(Shared.folder("articles").resolve(file));
            for (Finding finding : verdicts.check(reader.read(page, PUBLISHED)).findings()) {
                if (keys.contains(finding.claim().key())) {
                    hold(file, finding);
                }
            }
        }
        double recall = (double) found / rows.size();
        double precision = (double) found / told;
        double decided = (double) right / found;
        differing.forEach(System.out::println);
        open.forEach(row -> System.out.println("not found: " + row));
        System.out.printf(
                Locale.ROOT,
                "articles: recall %.3f, precision %.3f, verdicts right %.3f%n",
                recall,
                precision,
                decided);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.8);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(decided).as("verdicts right").isGreaterThanOrEqualTo(0.9);
    }

    private void hold(String file, Finding finding) {
        Claim claim = finding.claim();
        told++;
        Optional<Row> match = open.stream()
                .filter(row -> row.file().equals(file)
                        && row.sentence() == claim.sentence()
                        && row.key().equals(claim.key()))
                .filter(row -> NormalValue.same(row.value(), claim.value()))
                .findFirst();
        if (match.isEmpty()) {
            differing.add("not labelled: " + file + ", sentence " + claim.sentence() + ", " + claim.key() + " = "
                    + claim.value());
            return;
        }
        open.remove(match.get());
        found++;
        if (finding.verdict().kind().toString().equals(match.get().verdict())) {
            right++;
        } else {
            differing.add("decided otherwise: " + match.get() + ": "
                    + finding.verdict().kind() + ", " + finding.verdict().reading());
        }
    }

    private static List<Row> rows() throws IOException {
        Path file = Shared.folder("oracles").resolve("article_claims.csv");
        Assumptions.assumeTrue(Files.exists(file), "there is no " + file + ": the labels are kept apart");
        return Shared.csv(file).stream()
                .map(row -> new Row(
                        row.get("seed_file"),
                        Integer.parseInt(row.get("sentence_no")),
                        row.get("claim_key"),
                        row.get("value_as_stated"),
                        row.get("verdict")))
                .toList();
    }
}
