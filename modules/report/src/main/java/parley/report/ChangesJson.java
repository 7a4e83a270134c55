package parley.report;

import parley.book.change.Changes;
import parley.lawbook.LawEntry;
import tools.jackson.core.JsonGenerator;

/** Writes what changed as JSON. A change is of the least and of the greatest answers, in dollars. */
public final class ChangesJson {

    private final JsonGenerator json;
    private final DifferenceJson differences;

    private ChangesJson(JsonGenerator json, Changes changes) {
        this.json = json;
        this.differences = new DifferenceJson(json, changes.zone());
    }

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Changes changes) {
        new ChangesJson(json, changes).write(changes);
    }

    private void write(Changes changes) {
        json.writeStartObject();
        json.writeStringProperty("book", changes.book());
        json.writeNumberProperty("lines", changes.lines());
        json.writeNumberProperty("value", changes.value().dollars());
        json.writeStringProperty("since", changes.since().toString());
        if (changes.until() != null) {
            json.writeStringProperty("until", changes.until().toString());
        }
        json.writeStringProperty("known", changes.known().toString());
        json.writeNumberProperty("entries_known", changes.entries());
        json.writeArrayPropertyStart("became_known");
        for (Changes.Learned learned : changes.learned()) {
            json.writeStartObject();
            json.writeStringProperty("known", learned.known().toString());
            json.writeArrayPropertyStart("entries");
            learned.entries().forEach(this::entry);
            json.writeEndArray();
            json.writeArrayPropertyStart("entered");
            for (Changes.Stretch stretch : learned.stretches()) {
                json.writeStartObject();
                differences.moment("from", stretch.from());
                differences.moment("until", stretch.until());
                differences.fields(stretch.difference());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("takes_effect");
        for (Changes.Effective effective : changes.effective()) {
            json.writeStartObject();
            differences.moment("at", effective.at());
            differences.causes(effective.causes());
            differences.fields(effective.difference());
            json.writeEndObject();
        }
        json.writeEndArray();
        differences.apart(changes.apart());
        json.writeEndObject();
    }

    private void entry(LawEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("measure", entry.measure());
        json.writeStringProperty("what", entry.what());
        differences.moment("from", entry.from());
        differences.moment("until", entry.until());
        differences.act(entry.act());
        json.writeEndObject();
    }
}
