package parley.report;

import org.jspecify.annotations.Nullable;
import parley.determination.licence.CheckedParty;
import parley.determination.licence.LicenceAnswer;
import parley.determination.licence.LicenceAnswer.Reason;
import parley.determination.licence.ShipmentCheck;
import parley.measure.ReviewPolicy;
import tools.jackson.core.JsonGenerator;

/** Writes the whole answer for a shipment as JSON: that of its duty, with {@code licences} and {@code parties} beside it. */
public final class CheckJson {

    private CheckJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, ShipmentCheck check, ScreeningJson.Citing citing) {
        json.writeStartObject();
        DeterminationJson.fields(json, check.duty());
        json.writeStringProperty("answer", check.licences().governing().word());
        json.writeArrayPropertyStart("licences");
        check.licences().answers().forEach(answer -> licence(json, answer));
        json.writeEndArray();
        DeterminationJson.texts(json, "licences_idle", check.licences().idle());
        DeterminationJson.texts(json, "licences_not_modelled", check.licences().notModelled());
        json.writeArrayPropertyStart("parties");
        check.parties()
                .forEach(party ->
                        party(json, party, check.duty().line().entered().toString(), citing));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void licence(JsonGenerator json, LicenceAnswer answer) {
        Reason reason = answer.reason();
        ReviewPolicy policy = answer.policy();
        json.writeStartObject();
        json.writeStringProperty("answer", answer.word());
        json.writeStringProperty("regime", reason.regime().toString());
        DeterminationJson.nullable(json, "measure", blank(reason.measure()));
        DeterminationJson.nullable(json, "policy", policy == null ? null : policy.toString());
        json.writeStringProperty("because", reason.because());
        json.writeArrayPropertyStart("citation");
        reason.citations().forEach(citation -> DeterminationJson.citation(json, citation));
        json.writeEndArray();
        DeterminationJson.texts(json, "ask", reason.ask());
        DeterminationJson.texts(json, "unverified", reason.unverified());
        json.writeEndObject();
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void party(JsonGenerator json, CheckedParty party, String at, ScreeningJson.Citing citing) {
        json.writeStartObject();
        json.writeStringProperty("role", party.role());
        json.writeStringProperty("name", party.name());
        json.writeArrayPropertyStart("matches");
        party.matches().forEach(match -> ScreeningJson.match(json, match, at, citing));
        json.writeEndArray();
        json.writeArrayPropertyStart("ownership");
        party.ownership().forEach(answer -> OwnershipJson.write(json, answer));
        json.writeEndArray();
        json.writeEndObject();
    }
}
