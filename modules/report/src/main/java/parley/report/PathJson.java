package parley.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import parley.book.OutcomeColumn.Share;
import parley.book.path.Level;
import parley.book.path.RatePath;
import parley.book.path.RatePaths;
import parley.book.path.Step;
import parley.lawbook.LawChange;
import tools.jackson.core.JsonGenerator;

/** Writes paths as JSON: every stretch of law, and every step with its causes. Rates and changes are percent of the value. */
public final class PathJson {

    private final JsonGenerator json;
    private final RatePaths paths;

    private PathJson(JsonGenerator json, RatePaths paths) {
        this.json = json;
        this.paths = paths;
    }

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, RatePaths paths) {
        new PathJson(json, paths).write();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("book", paths.book());
        json.writeNumberProperty("lines", paths.lines());
        json.writeNumberProperty("value", paths.value().dollars());
        json.writeNumberProperty("lines_summed", paths.summedLines());
        json.writeNumberProperty("value_summed", paths.summed().dollars());
        json.writeArrayPropertyStart("apart");
        for (RatePaths.Apart apart : paths.apart()) {
            json.writeStartObject();
            json.writeStringProperty("why", apart.why());
            json.writeNumberProperty("lines", apart.lines());
            json.writeNumberProperty("value", apart.value().dollars());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("paths");
        paths.paths().forEach(this::path);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void path(RatePath path) {
        json.writeStartObject();
        json.writeStringProperty("outcome", path.title());
        json.writeArrayPropertyStart("scenarios");
        path.scenarios().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("known", path.known().toString());
        json.writeStringProperty("first", path.first().toString());
        json.writeStringProperty("last", path.last().toString());
        json.writeArrayPropertyStart("levels");
        path.levels().forEach(this::level);
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        path.steps().forEach(this::step);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void level(Level level) {
        json.writeStartObject();
        json.writeStringProperty(
                "from", level.from().atZone(paths.zone()).toOffsetDateTime().toString());
        json.writeStringProperty(
                "until", level.until().atZone(paths.zone()).toOffsetDateTime().toString());
        ends(level.least(), level.greatest());
        json.writeArrayPropertyStart("by_authority");
        paths.byAuthority(level).forEach((authority, share) -> {
            json.writeStartObject();
            json.writeStringProperty("authority", authority);
            ends(share.least(), share.greatest());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(Step step) {
        json.writeStartObject();
        json.writeStringProperty(
                "at", step.at().atZone(paths.zone()).toOffsetDateTime().toString());
        json.writeName("from");
        object(new Share(step.from().least(), step.from().greatest()));
        json.writeName("to");
        object(new Share(step.to().least(), step.to().greatest()));
        json.writeName("change");
        object(new Share(step.least(), step.greatest()));
        json.writeArrayPropertyStart("moves");
        for (Step.Move move : step.moves()) {
            json.writeStartObject();
            json.writeStringProperty("measure", move.measure());
            ends(move.least(), move.greatest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("causes");
        step.causes().forEach(this::cause);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cause(LawChange cause) {
        json.writeStartObject();
        String measure = cause.measure();
        if (measure != null) {
            json.writeStringProperty("measure", measure);
        }
        json.writeStringProperty("what", cause.what());
        json.writeStringProperty("document", cause.act().document());
        json.writeStringProperty("place", cause.act().place());
        json.writeBooleanProperty("read", cause.act().read());
        json.writeEndObject();
    }

    private void object(Share share) {
        json.writeStartObject();
        ends(share.least(), share.greatest());
        json.writeEndObject();
    }

    private void ends(long least, long greatest) {
        json.writeNumberProperty("least", percent(least));
        json.writeNumberProperty("greatest", percent(greatest));
    }

    private BigDecimal percent(long cents) {
        return BigDecimal.valueOf(paths.percent(cents)).setScale(4, RoundingMode.HALF_UP);
    }
}
