package parley.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.evidence.Findings;
import parley.evidence.agree.Agreement;
import parley.evidence.agree.Copy;
import parley.evidence.claim.Claim;
import parley.evidence.verdict.Checked;
import parley.evidence.verdict.Finding;
import parley.evidence.verdict.Verdict;
import parley.ground.Problem;
import tools.jackson.core.JsonGenerator;

/** Writes what reports claim, what is so of it and how they agree as JSON. */
public final class EvidenceJson {

    private EvidenceJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Findings findings) {
        json.writeStartObject();
        json.writeArrayPropertyStart("reports");
        findings.reports().forEach(report -> write(json, report));
        json.writeEndArray();
        json.writeArrayPropertyStart("agreement");
        findings.agreement().forEach(agreement -> write(json, agreement));
        json.writeEndArray();
        json.writeArrayPropertyStart("copies");
        for (Copy copy : findings.copies()) {
            json.writeStartArray();
            json.writeString(copy.one());
            json.writeString(copy.other());
            json.writeNumber(Math.round(copy.similarity() * 1000) / 1000.0);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("events");
        findings.events().forEach(event -> texts(json, event));
        json.writeEndArray();
        json.writeArrayPropertyStart("unread");
        for (Problem problem : findings.problems()) {
            json.writeStartObject();
            json.writeStringProperty("file", problem.place());
            json.writeStringProperty("why", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Checked checked) {
        json.writeStartObject();
        json.writeStringProperty("file", checked.report().file());
        if (checked.report().published() == null) {
            json.writeNullProperty("published");
        } else {
            json.writeStringProperty("published", checked.report().published().toString());
        }
        json.writeArrayPropertyStart("claims");
        checked.findings().forEach(finding -> write(json, finding));
        json.writeEndArray();
        json.writeName("remarks");
        texts(json, checked.report().remarks());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Finding finding) {
        Claim claim = finding.claim();
        Verdict verdict = finding.verdict();
        json.writeStartObject();
        json.writeStringProperty("key", claim.key());
        json.writeStringProperty("subject", claim.subject());
        json.writeStringProperty("value", claim.value());
        json.writeStringProperty("unit", claim.unit());
        if (claim.date() == null) {
            json.writeNullProperty("date");
        } else {
            json.writeStringProperty("date", claim.date().iso());
        }
        json.writeStringProperty("modality", claim.modality().toString());
        json.writeStringProperty("speaker", claim.speaker());
        json.writeNumberProperty("sentence", claim.sentence());
        json.writeArrayPropertyStart("span");
        json.writeNumber(claim.span().from());
        json.writeNumber(claim.span().to());
        json.writeEndArray();
        json.writeStringProperty("text", claim.text());
        json.writeStringProperty("verdict", verdict.kind().toString());
        json.writeStringProperty("reading", verdict.reading());
        json.writeStringProperty("citation", verdict.citation());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Agreement agreement) {
        json.writeStartObject();
        json.writeStringProperty("key", agreement.key());
        json.writeStringProperty("standing", agreement.standing().toString());
        json.writeObjectPropertyStart("values");
        for (Map.Entry<String, List<String>> file : new TreeMap<>(agreement.values()).entrySet()) {
            json.writeName(file.getKey());
            texts(json, file.getValue());
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("witnesses");
        new TreeMap<>(agreement.witnesses()).forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeStringProperty("resolution", agreement.resolution());
        json.writeStringProperty("arithmetic", agreement.arithmetic());
        json.writeStringProperty("citation", agreement.citation());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, List<String> texts) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
