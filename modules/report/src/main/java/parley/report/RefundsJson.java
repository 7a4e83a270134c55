package parley.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parley.book.Refunds;
import parley.book.Refunds.Line;
import parley.book.Refunds.Range;
import parley.book.Refunds.Row;
import parley.book.Refunds.Voiding;
import parley.book.Reject;
import tools.jackson.core.JsonGenerator;

/** Writes what of a book is refundable as JSON: what is held void, its sums by measure and month, and every line. */
public final class RefundsJson {

    private RefundsJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Refunds refunds) {
        json.writeStartObject();
        json.writeStringProperty("book", refunds.book().name());
        json.writeStringProperty("known", refunds.asked().known().toString());
        json.writeStringProperty("scenario", refunds.asked().scenario());
        json.writeStringProperty("law", refunds.asked().lawHash());
        json.writeArrayPropertyStart("held_void");
        refunds.rows().stream().map(Row::by).distinct().forEach(by -> voiding(json, by));
        json.writeEndArray();
        nullable(json, "why_nothing", refunds.voids().isEmpty() ? RefundsText.whyNothing(refunds) : null);
        json.writeArrayPropertyStart("measures");
        refunds.rows().forEach(row -> row(json, row));
        json.writeEndArray();
        range(json, "refundable", refunds.whole());
        json.writeArrayPropertyStart("not_modelled");
        json.writeString(RefundsText.NOT_ANSWERED);
        json.writeEndArray();
        json.writeArrayPropertyStart("lines");
        refunds.lines().forEach(line -> line(json, line));
        json.writeEndArray();
        json.writeArrayPropertyStart("rejects");
        for (Reject reject : refunds.book().rejects()) {
            json.writeString(reject.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void voiding(JsonGenerator json, Voiding by) {
        json.writeStartObject();
        json.writeStringProperty("measure", by.measure().id());
        json.writeStringProperty("title", by.measure().title());
        json.writeStringProperty("document", by.act().document());
        json.writeStringProperty("place", by.act().place());
        json.writeBooleanProperty("read", by.act().read());
        json.writeStringProperty("known", by.known().toString());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, Row row) {
        json.writeStartObject();
        json.writeStringProperty("measure", row.by().measure().id());
        json.writeStringProperty("month", row.month().toString());
        json.writeNumberProperty("lines", row.lines());
        dollars(json, "value", row.value());
        range(json, "assessed", row.assessed());
        range(json, "refundable", row.refundable());
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeStringProperty("id", line.line().id());
        json.writeStringProperty("entry", line.line().entry().id());
        json.writeStringProperty("code", line.line().code().toString());
        json.writeStringProperty("origin", line.line().origin().toString());
        json.writeStringProperty("at", line.line().entered().toString());
        dollars(json, "value", line.line().value().cents());
        range(json, "refundable", line.refundable());
        json.writeArrayPropertyStart("measures");
        line.byMeasure().forEach((measure, part) -> {
            json.writeStartObject();
            json.writeStringProperty("measure", measure);
            range(json, "assessed", part.assessed());
            range(json, "refundable", part.refundable());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        if (!line.problem().isEmpty()) {
            json.writeString(line.problem());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, String name, @Nullable Range range) {
        if (range == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeName(name);
        json.writeStartObject();
        dollars(json, "min", range.least());
        dollars(json, "max", range.greatest());
        json.writeEndObject();
    }

    private static void nullable(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    private static void dollars(JsonGenerator json, String name, long cents) {
        json.writeNumberProperty(name, BigDecimal.valueOf(cents, 2));
    }
}
