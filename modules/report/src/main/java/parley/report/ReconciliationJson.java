package parley.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import parley.book.Cause;
import parley.book.Reconciliation;
import parley.book.Reconciliation.Row;
import parley.book.Stretch;
import tools.jackson.core.JsonGenerator;

/** Writes the reconciliation as JSON: its sums, its causes, and every code. */
public final class ReconciliationJson {

    private ReconciliationJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Reconciliation of) {
        json.writeStartObject();
        json.writeStringProperty("book", of.book());
        json.writeStringProperty("ledger", of.ledger().name());
        json.writeStringProperty("elsewhere", of.elsewhere());
        json.writeStringProperty("known", of.known().toString());
        json.writeArrayPropertyStart("stretches");
        for (Stretch stretch : of.stretches()) {
            json.writeStartObject();
            json.writeStringProperty("from", stretch.from().toString());
            json.writeStringProperty("until", stretch.until().toString());
            json.writeNumberProperty("days", stretch.days());
            json.writeEndObject();
        }
        json.writeEndArray();
        dollars(json, "ledger_value", of.ledger().whole().value().cents());
        dollars(json, "ledger_duty", of.ledger().whole().duty().cents());
        dollars(json, "value", of.sum(Row::value));
        dollars(json, "paid", of.sum(Row::paid));
        dollars(json, "statutory_least", of.sum(Row::least));
        dollars(json, "statutory_greatest", of.sum(Row::greatest));
        dollars(json, "unexplained", of.unexplained());
        json.writeNumberProperty("unexplained_points", of.points(of.unexplained()));
        json.writeArrayPropertyStart("causes");
        for (Cause cause : Cause.values()) {
            json.writeStartObject();
            json.writeStringProperty("cause", name(cause));
            dollars(json, "reach", of.sum(row -> row.reach(cause)));
            dollars(json, "taken", of.sum(row -> row.taken(cause)));
            json.writeNumberProperty("points", of.points(of.sum(row -> row.taken(cause))));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("apart");
        for (Reconciliation.Apart apart : of.apart()) {
            json.writeStartObject();
            json.writeStringProperty("why", apart.why());
            json.writeNumberProperty("codes", apart.codes());
            dollars(json, "value", apart.value());
            dollars(json, "paid", apart.paid());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("codes");
        of.rows().forEach(row -> code(json, row));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void code(JsonGenerator json, Row row) {
        json.writeStartObject();
        json.writeStringProperty("code", row.code());
        dollars(json, "value", row.value());
        dollars(json, "paid", row.paid());
        dollars(json, "least", row.least());
        dollars(json, "greatest", row.greatest());
        amounts(json, "reach", row.reach());
        amounts(json, "taken", row.taken());
        dollars(json, "unexplained", row.unexplained());
        json.writeEndObject();
    }

    private static void amounts(JsonGenerator json, String name, Map<Cause, Long> amounts) {
        json.writeName(name);
        json.writeStartObject();
        for (Cause cause : Cause.values()) {
            dollars(json, name(cause), amounts.getOrDefault(cause, 0L));
        }
        json.writeEndObject();
    }

    private static String name(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT);
    }

    private static void dollars(JsonGenerator json, String name, long cents) {
        json.writeNumberProperty(name, BigDecimal.valueOf(cents, 2));
    }
}
