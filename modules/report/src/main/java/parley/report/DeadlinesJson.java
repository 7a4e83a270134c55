package parley.report;

import parley.book.change.Deadline;
import parley.book.change.Deadlines;
import tools.jackson.core.JsonGenerator;

/** Writes deadlines as JSON. Where the goods are no book, each code stands for a million dollars. */
public final class DeadlinesJson {

    private DeadlinesJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Deadlines deadlines) {
        DifferenceJson differences = new DifferenceJson(json, deadlines.zone());
        json.writeStartObject();
        json.writeStringProperty("goods", deadlines.goods().name());
        json.writeBooleanProperty("book", deadlines.goods().isBook());
        json.writeNumberProperty("lines", deadlines.goods().counted());
        json.writeStringProperty("from", deadlines.from().toString());
        json.writeStringProperty("known", deadlines.known().toString());
        json.writeStringProperty("scenario", deadlines.scenario());
        json.writeArrayPropertyStart("deadlines");
        for (Deadline deadline : deadlines.deadlines()) {
            json.writeStartObject();
            differences.moment("at", deadline.at());
            differences.causes(deadline.causes());
            differences.fields(deadline.difference());
            json.writeEndObject();
        }
        json.writeEndArray();
        differences.apart(deadlines.apart());
        json.writeEndObject();
    }
}
