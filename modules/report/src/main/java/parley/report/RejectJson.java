package parley.report;

import java.util.List;
import parley.book.Reject;
import tools.jackson.core.JsonGenerator;

/** Writes a row that could not be read as a line as JSON, in the form documented in {@code docs/reference/determination.md}. */
public final class RejectJson {

    private RejectJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Reject reject) {
        json.writeStartObject();
        json.writeStringProperty("id", reject.name());
        if (!reject.sheet().isEmpty()) {
            json.writeStringProperty("sheet", reject.sheet());
        }
        json.writeNumberProperty("row", reject.row());
        json.writeStringProperty("column", reject.column());
        json.writeStringProperty("text", reject.value());
        json.writeNullProperty("duty");
        DeterminationJson.texts(json, "problems", List.of(reject.message()));
        DeterminationJson.nullable(json, "maybe", reject.maybe());
        json.writeEndObject();
    }
}
