package parley.report;

import java.util.List;
import parley.book.reading.Computed;
import parley.lawbook.Reading;
import parley.measure.Citation;
import tools.jackson.core.JsonGenerator;

/** Writes printed totals beside what the law gives as JSON. */
public final class ReadingsJson {

    private ReadingsJson() {}

    /** Writes one array; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, List<Computed> computed) {
        json.writeStartArray();
        for (Computed one : computed) {
            Reading reading = one.reading();
            json.writeStartObject();
            json.writeStringProperty("id", reading.id());
            json.writeStringProperty("name", reading.name());
            json.writeStringProperty("by", reading.by());
            json.writeNumberProperty("printed", reading.printed());
            json.writeNumberProperty("least", one.least());
            json.writeNumberProperty("greatest", one.greatest());
            json.writeNumberProperty("difference", one.difference());
            json.writeStringProperty("at", reading.at().toString());
            json.writeStringProperty("known", reading.known().toString());
            json.writeArrayPropertyStart("scenarios");
            reading.scenarios().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("counts", ReadingsText.counts(one));
            json.writeArrayPropertyStart("parts");
            for (Computed.Part part : one.parts()) {
                json.writeStartObject();
                json.writeStringProperty("name", part.name());
                json.writeNumberProperty("least", part.least());
                json.writeNumberProperty("greatest", part.greatest());
                json.writeEndObject();
            }
            json.writeEndArray();
            Citation act = reading.act();
            if (act != null) {
                json.writeStringProperty("act", act.toString());
            }
            json.writeStringProperty("note", reading.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
