package parley.report;

import java.util.function.ToDoubleFunction;
import parley.economy.partial.Smart;
import parley.outlook.LineEffects;
import tools.jackson.core.JsonGenerator;

/** Writes what a change of the law does to the imports of a book as one JSON object: sums, then every line; dollars. */
public final class LineEffectsJson {

    private LineEffectsJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, LineEffects effects, String before, String after, String assumed) {
        json.writeStartObject();
        json.writeStringProperty("book", effects.book().name());
        json.writeStringProperty("before", before);
        json.writeStringProperty("after", after);
        json.writeStringProperty("elasticities", assumed);
        json.writeNumberProperty("lines", effects.lines().size());
        json.writeNumberProperty("without_rate", effects.apart());
        json.writeNumberProperty("others_unknown", effects.unknown());
        json.writeNumberProperty("value", effects.value());
        json.writeObjectPropertyStart("sums");
        sum(json, effects, "creation", Smart::creation);
        sum(json, effects, "diversion", Smart::diversion);
        sum(json, effects, "revenue_before", Smart::revenueBefore);
        sum(json, effects, "revenue_after", Smart::revenueAfter);
        sum(json, effects, "consumers", Smart::consumers);
        sum(json, effects, "triangle", Smart::triangle);
        json.writeEndObject();
        json.writeArrayPropertyStart("by_line");
        for (LineEffects.Line line : effects.lines()) {
            json.writeStartObject();
            json.writeStringProperty("id", line.line().id());
            json.writeStringProperty("code", line.line().code().digits());
            json.writeNumberProperty("value", line.market().value());
            json.writeNumberProperty("rate_before", line.market().before());
            json.writeNumberProperty("rate_after", line.market().after());
            json.writeNumberProperty("creation", line.smart().creation());
            if (Double.isNaN(line.smart().diversion())) {
                json.writeNullProperty("diversion");
            } else {
                json.writeNumberProperty("diversion", line.smart().diversion());
            }
            json.writeNumberProperty("imports", line.smart().imports());
            json.writeNumberProperty("revenue_before", line.smart().revenueBefore());
            json.writeNumberProperty("revenue_after", line.smart().revenueAfter());
            json.writeNumberProperty("consumers", line.smart().consumers());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void sum(JsonGenerator json, LineEffects effects, String name, ToDoubleFunction<Smart> figure) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("least_duty", effects.sum(figure));
        json.writeNumberProperty("greatest_duty", effects.greatestSum(figure));
        json.writeNumberProperty("half_as_elastic", effects.sumAt(0.5, figure));
        json.writeNumberProperty("twice_as_elastic", effects.sumAt(2, figure));
        json.writeEndObject();
    }
}
