package parley.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.change.Difference;
import parley.lawbook.LawChange;
import parley.measure.Citation;
import tools.jackson.core.JsonGenerator;

/** Writes differences, and what caused them, as JSON. */
final class DifferenceJson {

    private final JsonGenerator json;
    private final ZoneId zone;

    DifferenceJson(JsonGenerator json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    void moment(String name, @Nullable Instant at) {
        if (at == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, at.atZone(zone).toOffsetDateTime().toString());
        }
    }

    /** The fields of a difference, into the object that is open. */
    void fields(Difference difference) {
        json.writeNumberProperty("lines", difference.lines());
        json.writeNumberProperty("value", difference.value().dollars());
        ends("duty_change", difference.least(), difference.greatest());
        ends("refundable_change", difference.refundableLeast(), difference.refundableGreatest());
        json.writeArrayPropertyStart("moves");
        difference.moves().forEach(this::move);
        json.writeEndArray();
        json.writeArrayPropertyStart("beside_base_rate_percent");
        for (Difference.Level level : difference.levels()) {
            json.writeStartObject();
            percents("from", level.from());
            percents("to", level.to());
            json.writeNumberProperty("lines", level.lines());
            json.writeNumberProperty("value", level.value().dollars());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("claims_lapsing");
        for (Difference.Lapse lapse : difference.lapses()) {
            json.writeStartObject();
            json.writeStringProperty("claim", lapse.claim());
            json.writeNumberProperty("lines", lapse.lines());
            json.writeNumberProperty("value", lapse.value().dollars());
            json.writeNumberProperty("saved_before", BigDecimal.valueOf(lapse.before(), 2));
            json.writeNumberProperty("saves_after", BigDecimal.valueOf(lapse.after(), 2));
            json.writeEndObject();
        }
        json.writeEndArray();
        apart(difference.apart());
    }

    private void move(Difference.Move move) {
        json.writeStartObject();
        json.writeStringProperty("measure", move.measure());
        json.writeStringProperty("from", move.from());
        json.writeStringProperty("to", move.to());
        json.writeNumberProperty("lines", move.lines());
        json.writeNumberProperty("value", move.value().dollars());
        ends("duty_change", move.least(), move.greatest());
        json.writeArrayPropertyStart("codes");
        move.codes().forEach(code -> json.writeString(code.toString()));
        json.writeEndArray();
        json.writeEndObject();
    }

    void apart(List<Difference.Apart> all) {
        json.writeArrayPropertyStart("apart");
        for (Difference.Apart apart : all) {
            json.writeStartObject();
            json.writeStringProperty("why", apart.why());
            json.writeNumberProperty("lines", apart.lines());
            json.writeNumberProperty("value", apart.value().dollars());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void causes(List<LawChange> causes) {
        json.writeArrayPropertyStart("causes");
        for (LawChange cause : causes) {
            json.writeStartObject();
            if (cause.measure() != null) {
                json.writeStringProperty("measure", cause.measure());
            }
            json.writeStringProperty("what", cause.what());
            json.writeBooleanProperty("claimed", cause.claimed());
            act(cause.act());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void act(Citation act) {
        json.writeStringProperty("document", act.document());
        json.writeStringProperty("place", act.place());
        json.writeBooleanProperty("read", act.read());
        if (act.unverified() != null) {
            json.writeStringProperty("unverified", act.unverified());
        }
    }

    private void ends(String name, long one, long other) {
        json.writeName(name);
        json.writeStartObject();
        json.writeNumberProperty("in_least", BigDecimal.valueOf(one, 2));
        json.writeNumberProperty("in_greatest", BigDecimal.valueOf(other, 2));
        json.writeEndObject();
    }

    private void percents(String name, Difference.Percents percents) {
        json.writeName(name);
        json.writeStartObject();
        json.writeNumberProperty("least", percents.least());
        json.writeNumberProperty("greatest", percents.greatest());
        json.writeEndObject();
    }
}
