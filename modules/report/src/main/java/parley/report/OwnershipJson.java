package parley.report;

import java.math.BigDecimal;
import java.util.List;
import parley.screening.ownership.OwnershipAnswer;
import tools.jackson.core.JsonGenerator;

/** Writes what ownership makes of a party as JSON. Percentages are exact decimals; one that is not known is null. */
public final class OwnershipJson {

    private OwnershipJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, OwnershipAnswer answer) {
        json.writeStartObject();
        json.writeStringProperty("target", answer.target());
        json.writeStringProperty("regime", answer.regime());
        json.writeStringProperty("at", answer.at());
        json.writeStringProperty("answer", answer.answer().toString());
        json.writeName("share");
        json.writeStartObject();
        json.writeNumberProperty("min", answer.least().decimal());
        json.writeNumberProperty("max", answer.greatest().decimal());
        json.writeEndObject();
        json.writeArrayPropertyStart("through");
        for (OwnershipAnswer.Link link : answer.through()) {
            json.writeStartArray();
            json.writeString(link.owner());
            json.writeString(link.owned());
            BigDecimal percent = link.percent();
            if (percent == null) {
                json.writeNull();
            } else {
                json.writeNumber(percent);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        String requirement = answer.requirement();
        if (requirement == null) {
            json.writeNullProperty("requirement");
        } else {
            json.writeStringProperty("requirement", requirement);
        }
        strings(json, "flags", answer.flags());
        json.writeStringProperty("because", answer.because());
        json.writeStringProperty("citation", answer.citation());
        strings(json, "ask", answer.ask());
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
