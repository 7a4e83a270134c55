package parley.report;

import java.util.Objects;
import parley.book.change.ControlDate;
import parley.book.change.Deadline;
import parley.book.change.Deadlines;
import parley.talks.Due;
import parley.talks.Lapse;
import tools.jackson.core.JsonGenerator;

/** Writes deadlines as JSON, those of the law and those of the talks. Where the goods are no book, each code stands for a million dollars. */
public final class DeadlinesJson {

    private DeadlinesJson() {}

    /**
     * Writes one object; the caller opens and closes the generator.
     *
     * @param of whose days were asked: {@code law}, {@code talks} or {@code both}
     */
    public static void write(JsonGenerator json, Deadlines deadlines, DueDays talks, String of) {
        DifferenceJson differences = new DifferenceJson(json, deadlines.zone());
        json.writeStartObject();
        json.writeStringProperty("of", of);
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
        json.writeArrayPropertyStart("talks");
        talks.dues().forEach(due -> due(json, due, talks.lapse(due)));
        json.writeEndArray();
        json.writeArrayPropertyStart("controls");
        for (ControlDate control : deadlines.controls()) {
            json.writeStartObject();
            json.writeStringProperty("day", control.day().toString());
            json.writeStringProperty("regime", control.regime().toString());
            json.writeStringProperty(
                    "measure", Objects.toString(control.change().measure(), ""));
            json.writeStringProperty("what", control.change().what());
            differences.act(control.change().act());
            json.writeEndObject();
        }
        json.writeEndArray();
        differences.apart(deadlines.apart());
        json.writeEndObject();
    }

    private static void due(JsonGenerator json, Due due, Lapse lapse) {
        json.writeStartObject();
        json.writeStringProperty("day", due.day().toString());
        json.writeStringProperty("kind", TalksJson.word(due.kind()));
        json.writeStringProperty("id", due.id());
        json.writeStringProperty("text", due.text());
        json.writeArrayPropertyStart("law");
        for (Lapse.Change change : lapse.changes()) {
            json.writeStartObject();
            json.writeStringProperty("measure", change.measure());
            json.writeStringProperty("before", change.before().state().toString());
            json.writeStringProperty("after", change.after().state().toString());
            if (change.after().inForce() && change.after().effect() != null) {
                json.writeStringProperty("effect", change.after().effect().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        Lapse.Total total = lapse.total();
        if (total != null) {
            json.writeName("total_percent");
            json.writeStartObject();
            json.writeStringProperty("code", total.of().code().toString());
            json.writeArrayPropertyStart("measures");
            total.of().measures().forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("before", total.before());
            json.writeNumberProperty("after", total.after());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("citations");
        due.acts().forEach(act -> DeterminationJson.citation(json, act));
        json.writeEndArray();
        json.writeEndObject();
    }
}
