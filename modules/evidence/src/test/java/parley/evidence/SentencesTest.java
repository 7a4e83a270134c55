package parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.evidence.claim.Claim;
import parley.evidence.read.Report;
import parley.evidence.read.ReportReader;
import parley.evidence.text.Page;
import parley.evidence.verdict.OnRecord;
import parley.evidence.verdict.Verdict;
import parley.evidence.verdict.Verdicts;
import parley.lawbook.source.CompiledLaw;
import parley.talks.source.CompiledTalks;

/** Sentences that no report has, each with what it claims and what is so. */
class SentencesTest {

    private final ReportReader reader = new ReportReader();
    private final Verdicts verdicts =
            new Verdicts(CompiledLaw.embedded(), CompiledTalks.embedded(), OnRecord.embedded());

    @Test
    void every_sentence_is_understood_and_decided_as_a_careful_reader_does() throws IOException {
        List<String> missed = new ArrayList<>();
        for (Map<String, String> row : rows()) {
            LocalDate published = LocalDate.parse(row.get("published"));
            Report report = reader.read(new Page(row.get("n"), row.get("text"), null, List.of()), published);
            Claim claim = report.claims().stream()
                    .filter(each -> each.key().equals(row.get("key")))
                    .findFirst()
                    .orElse(null);
            if (claim == null) {
                missed.add(row.get("n") + ": no " + row.get("key") + " in: " + row.get("text") + " but "
                        + report.claims().stream()
                                .map(each -> each.key() + "=" + each.value())
                                .toList());
                continue;
            }
            Verdict verdict = verdicts.of(claim, published);
            String date = claim.date() == null ? "" : claim.date().iso();
            String found = claim.value() + " | " + (row.get("date").isEmpty() ? "" : date) + " | " + verdict.kind();
            String wanted = row.get("value") + " | " + row.get("date") + " | " + row.get("verdict");
            if (!found.equals(wanted)) {
                missed.add(row.get("n") + ": " + row.get("key") + " is " + found + ", not " + wanted + " ("
                        + verdict.reading() + "): " + row.get("text"));
            }
        }
        assertThat(missed).isEmpty();
    }

    static List<Map<String, String>> rows() throws IOException {
        try (var stream = Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.csv"));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(record -> record.getFieldsAsMap()).toList();
        }
    }
}
