package parley.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import parley.determination.sum.Part;
import parley.determination.sum.Sum;
import parley.measure.Citation;
import tools.jackson.core.JsonGenerator;

/** Writes the sums that make a number as JSON. */
public final class SumsJson {

    private SumsJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, BigDecimal percent, LocalDate at, LocalDate known, List<Sum> sums) {
        json.writeStartObject();
        json.writeNumberProperty("percent", percent);
        json.writeStringProperty("at", at.toString());
        json.writeStringProperty("known", known.toString());
        json.writeStringProperty("answer", SumsText.headline(percent, at, sums));
        json.writeArrayPropertyStart("sums");
        sums.forEach(sum -> write(json, sum));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Sum sum) {
        json.writeStartObject();
        json.writeStringProperty("arithmetic", SumsText.arithmetic(sum));
        json.writeStringProperty("reading", sum.when().toString());
        json.writeBooleanProperty("whole", sum.isWhole());
        json.writeStringProperty("from", sum.from().toString());
        if (sum.until() == null) {
            json.writeNullProperty("until");
        } else {
            json.writeStringProperty("until", sum.until().toString());
        }
        json.writeArrayPropertyStart("measures");
        for (Part part : sum.parts()) {
            json.writeStartObject();
            json.writeStringProperty("name", part.name());
            json.writeStringProperty("title", part.title());
            json.writeNumberProperty("percent", part.percent());
            json.writeStringProperty("state", part.how().toString());
            json.writeArrayPropertyStart("measures");
            part.measures().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("acts");
            part.acts().stream().map(Citation::toString).forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("goods");
        json.writeNumberProperty("lines", sum.goods().lines());
        json.writeNumberProperty("whole", sum.goods().whole());
        json.writeNumberProperty("of", sum.goods().of());
        json.writeStringProperty("example", sum.goods().example());
        json.writeStringProperty("description", sum.goods().description());
        json.writeEndObject();
        json.writeEndObject();
    }
}
