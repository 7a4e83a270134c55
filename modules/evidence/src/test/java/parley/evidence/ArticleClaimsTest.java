package parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parley.evidence.claim.Claim;
import parley.evidence.read.Report;
import parley.evidence.read.ReportReader;
import parley.evidence.text.PageReader;
import parley.evidence.verdict.OnRecord;
import parley.evidence.verdict.Verdict;
import parley.evidence.verdict.Verdicts;
import parley.lawbook.source.CompiledLaw;
import parley.talks.source.CompiledTalks;

/** The founding reports, held against the claims that a careful reader labelled in three of them. */
class ArticleClaimsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 25);

    record Row(String file, int sentence, String key, String value, String unit, String date, String verdict) {}

    @Test
    void finds_what_the_labels_say() throws Exception {
        List<Row> rows = rows();
        Set<String> keys = rows.stream().map(Row::key).collect(Collectors.toCollection(TreeSet::new));
        ReportReader reader = new ReportReader();
        List<Row> open = new ArrayList<>(rows);
        int found = 0;
        int right = 0;
        Verdicts verdicts = new Verdicts(CompiledLaw.embedded(), CompiledTalks.embedded(), OnRecord.embedded());
        List<String> wrong = new ArrayList<>();
        for (String file : new LinkedHashSet<>(rows.stream().map(Row::file).toList())) {
            Report report =
                    reader.read(PageReader.read(Shared.folder("articles").resolve(file)), PUBLISHED);
            for (Claim claim : report.claims()) {
                if (!keys.contains(claim.key())) {
                    continue;
                }
                Row match = open.stream()
                        .filter(row -> row.file().equals(file)
                                && row.sentence() == claim.sentence()
                                && row.key().equals(claim.key())
                                && same(row, claim))
                        .findFirst()
                        .orElse(null);
                if (match == null) {
                    wrong.add(file + " " + claim.sentence() + " " + claim.key() + " = " + claim.value() + " ["
                            + claim.text() + "]");
                } else {
                    open.remove(match);
                    found++;
                    Verdict verdict = verdicts.of(claim, PUBLISHED);
                    if (verdict.kind().toString().equals(match.verdict())) {
                        right++;
                    } else {
                        wrong.add(match + " but " + verdict);
                    }
                }
            }
        }
        wrong.forEach(each -> System.out.println("+ " + each));
        open.forEach(each -> System.out.println("- " + each));
        System.out.println("found " + found + " of " + rows.size() + ", wrong " + wrong.size() + ", right " + right);
        assertThat(found).isPositive();
    }

    private static boolean same(Row row, Claim claim) {
        return NormalValue.same(row.value(), claim.value());
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
                        row.get("unit"),
                        row.get("dates_stated"),
                        row.get("verdict")))
                .toList();
    }
}
