package parley.report;

import java.util.List;
import parley.talks.Proceeding;
import tools.jackson.core.JsonGenerator;

/** Writes proceedings as JSON. */
public final class ProceedingsJson {

    private ProceedingsJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, TalksView view, List<Proceeding> proceedings) {
        TalksJson writer = new TalksJson(json, view);
        json.writeStartObject();
        writer.head();
        json.writeArrayPropertyStart("proceedings");
        for (Proceeding proceeding : proceedings) {
            json.writeStartObject();
            json.writeStringProperty("id", proceeding.id());
            json.writeStringProperty("title", proceeding.title());
            json.writeStringProperty("by", proceeding.by());
            json.writeStringProperty("agency", proceeding.agency());
            json.writeStringProperty("authority", proceeding.authority());
            json.writeStringProperty("docket", proceeding.docket());
            json.writeStringProperty("opened", proceeding.opened().toString());
            json.writeStringProperty("status", TalksJson.word(proceeding.status(view.at())));
            json.writeStringProperty("may_lead_to", proceeding.mayLeadTo());
            writer.measures(proceeding.measures());
            writer.texts("scenarios", proceeding.scenarios());
            json.writeArrayPropertyStart("stages");
            proceeding.stages().forEach(stage -> stage(json, writer, view, stage));
            json.writeEndArray();
            writer.accounts("accounts", proceeding.accounts());
            writer.texts("notes", proceeding.notes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void stage(JsonGenerator json, TalksJson writer, TalksView view, Proceeding.Stage stage) {
        json.writeStartObject();
        json.writeStringProperty("stage", TalksJson.word(stage.kind()));
        json.writeStringProperty("day", stage.day().toString());
        writer.day("end", stage.end());
        json.writeStringProperty("known", stage.known().toString());
        json.writeBooleanProperty("ahead", !stage.last().isBefore(view.at()));
        json.writeStringProperty("text", stage.text());
        writer.citation(stage.act());
        json.writeEndObject();
    }
}
