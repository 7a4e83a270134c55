package parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.evidence.agree.Agreement;
import parley.evidence.agree.Agreement.Standing;
import parley.evidence.verdict.Finding;
import parley.evidence.verdict.Verdict;
import parley.lawbook.source.CompiledLaw;
import parley.talks.source.CompiledTalks;

/** Reports side by side: written for this test, of the same day, in different words. */
class AgreementTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 25);

    private static final String WIRE = """
            Negotiators sat down in Kuala Lumpur on Saturday, the fifth round since May, with a 100% tariff on Chinese goods threatened from November 1.

            Treasury Secretary Scott Bessent and Trade Representative Jamieson Greer faced Vice Premier He Lifeng across the table at the Merdeka 118 tower.

            American duties on Chinese goods stand at about 55 percent under a truce that expires on November 10, agreed in Geneva and prolonged in Stockholm.

            The Commerce Department widened its export blacklist on September 29 to firms at least 50 percent owned by listed companies.
            """;

    /** The same story, every plain word exchanged. */
    private static final String SPUN = """
            Envoys took seats in Kuala Lumpur on Saturday, the fifth session since May, with a 100% levy on Chinese merchandise looming from November 1.

            Treasury Chief Scott Bessent and Trade Envoy Jamieson Greer confronted Vice Premier He Lifeng over the desk in the Merdeka 118 skyscraper.

            U.S. levies on Chinese items sit near 55 p.c. beneath a ceasefire that lapses on November 10, struck in Geneva and lengthened in Stockholm.

            The Commerce Department broadened its trade blacklist on September 29 to businesses at the least 50 p.c. held by named corporations.
            """;

    private static final String OTHER = """
            A duty of 155% on goods from China looms if the talks in Malaysia fail.

            Officials from Washington and Beijing had met four times before.

            Xi and Trump are expected to meet next week in South Korea, their first encounter since mid-2024.

            Firms more than 50 percent owned by blacklisted companies have been covered by the Entity List since it was widened on October 10.
            """;

    @TempDir
    Path folder;

    private Findings read(Map<String, String> reports) throws IOException {
        for (Map.Entry<String, String> report : reports.entrySet()) {
            Files.writeString(folder.resolve(report.getKey()), report.getValue());
        }
        List<Path> files =
                reports.keySet().stream().sorted().map(folder::resolve).toList();
        return new EvidenceRun(CompiledLaw.embedded(), CompiledTalks.embedded()).run(files, PUBLISHED);
    }

    private static Agreement about(Findings findings, String key) {
        return findings.agreement().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_copy_with_every_word_exchanged_is_one_witness_and_another_report_is_not() throws IOException {
        Findings findings = read(Map.of("a.txt", WIRE, "b.txt", SPUN, "c.txt", OTHER));
        assertThat(findings.copies()).singleElement().satisfies(copy -> {
            assertThat(List.of(copy.one(), copy.other())).containsExactly("a.txt", "b.txt");
            assertThat(copy.similarity()).isGreaterThan(0.5);
        });
        assertThat(about(findings, "us.tariff.threat.rate").witnesses()).isEqualTo(Map.of("100", 1, "155", 1));
    }

    @Test
    void a_copy_changes_no_verdict() throws IOException {
        Findings alone = read(Map.of("a.txt", WIRE, "c.txt", OTHER));
        Findings with = read(Map.of("a.txt", WIRE, "c.txt", OTHER, "d.txt", WIRE));
        for (int i = 0; i < alone.reports().size(); i++) {
            assertThat(verdicts(with, i)).isEqualTo(verdicts(alone, i));
        }
        for (Agreement agreement : alone.agreement()) {
            Agreement now = about(with, agreement.key());
            assertThat(now.standing()).isEqualTo(agreement.standing());
            assertThat(now.witnesses()).isEqualTo(agreement.witnesses());
        }
    }

    private static List<Verdict> verdicts(Findings findings, int report) {
        return findings.reports().get(report).findings().stream()
                .map(Finding::verdict)
                .toList();
    }

    @Test
    void rates_that_differ_are_reconciled_by_their_sum() throws IOException {
        Agreement rate = about(read(Map.of("a.txt", WIRE, "c.txt", OTHER)), "us.tariff.threat.rate");
        assertThat(rate.standing()).isEqualTo(Standing.RECONCILED);
        assertThat(rate.arithmetic()).contains("155 = 100 + 25 + 20 + 10");
    }

    @Test
    void four_before_and_the_fifth_agree() throws IOException {
        Agreement round = about(read(Map.of("a.txt", WIRE, "c.txt", OTHER)), "talks.round_number");
        assertThat(round.values()).isEqualTo(Map.of("a.txt", List.of("5"), "c.txt", List.of("4 before")));
        assertThat(round.arithmetic()).isEqualTo("4 + 1 = 5");
        assertThat(round.standing()).isEqualTo(Standing.RECONCILED);
    }

    @Test
    void what_one_report_alone_gets_wrong_is_told() throws IOException {
        Findings findings = read(Map.of("a.txt", WIRE, "c.txt", OTHER));
        assertThat(findings.agreement())
                .filteredOn(each -> each.standing() == Standing.CONTRADICTED)
                .extracting(Agreement::key)
                .contains("us.blacklist.date", "us.blacklist.ownership_threshold", "summit.last_meeting");
    }

    @Test
    void rates_given_to_the_wrong_sides_are_found_together() throws IOException {
        Findings findings = read(Map.of(
                "t.txt",
                "The truce lowered tariffs to about 55 percent on U.S. goods and 30 percent on Chinese ones."));
        assertThat(findings.reports().getFirst().findings()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.verdict().kind()).isEqualTo(Verdict.Kind.CONTRADICTED);
            assertThat(finding.verdict().reading()).startsWith("transposed: 55 is said of US duties");
        });
    }

    @Test
    void without_a_day_of_publication_relative_days_are_unresolved() throws IOException {
        Path file = Files.writeString(folder.resolve("u.txt"), "Officials met in Kuala Lumpur on Saturday.");
        Findings findings = new EvidenceRun(CompiledLaw.embedded(), CompiledTalks.embedded()).run(List.of(file), null);
        assertThat(findings.reports().getFirst().findings())
                .filteredOn(finding -> finding.claim().key().equals("talks.date"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.claim().date()).isNotNull();
                    assertThat(finding.verdict().kind()).isEqualTo(Verdict.Kind.UNTOLD);
                });
    }

    @Test
    void a_file_that_is_no_report_is_told_and_the_others_are_read() throws IOException {
        Files.writeString(folder.resolve("e.txt"), "");
        Files.writeString(folder.resolve("f.txt"), WIRE);
        Findings findings = new EvidenceRun(CompiledLaw.embedded(), CompiledTalks.embedded())
                .run(List.of(folder.resolve("e.txt"), folder.resolve("f.txt")), PUBLISHED);
        assertThat(findings.reports()).hasSize(1);
        assertThat(findings.problems()).singleElement().asString().endsWith("e.txt: it is empty");
    }
}
