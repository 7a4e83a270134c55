package parley.report;

import java.math.BigDecimal;
import parley.outlook.Chapter;
import parley.outlook.Outcome;
import parley.outlook.Outlook;
import tools.jackson.core.JsonGenerator;

/** Writes the outlook as JSON: the cells of its table by the same names, and what stands under it. */
public final class OutlookJson {

    private OutlookJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Outlook outlook) {
        json.writeStartObject();
        json.writeStringProperty("book", outlook.book().name());
        json.writeNumberProperty("lines", outlook.book().lines().size());
        json.writeNumberProperty("lines_answered", outlook.answered());
        json.writeStringProperty("known", outlook.reference().known());
        json.writeStringProperty("law_hash", outlook.lawHash());
        if (outlook.answered() > 0) {
            rows(json, outlook);
        }
        json.writeArrayPropertyStart("presumed");
        for (Outlook.Presumed presumed : outlook.presumed()) {
            json.writeStartObject();
            json.writeStringProperty("claim", presumed.claim());
            json.writeNumberProperty("lines", presumed.lines());
            cents(json, "value", presumed.valueCents());
            cents(json, "saves", presumed.savesCents());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("missing");
        for (Outlook.Width width : outlook.missing()) {
            json.writeStartObject();
            json.writeStringProperty("fact", width.fact());
            json.writeNumberProperty("lines", width.lines());
            cents(json, "value", width.valueCents());
            cents(json, "width", width.widthCents());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("apart");
        for (Outlook.Apart apart : outlook.apart()) {
            json.writeStartObject();
            json.writeStringProperty("why", apart.why());
            json.writeNumberProperty("lines", apart.lines());
            cents(json, "value", apart.cents());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("not_included");
        outlook.notIncluded().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("citations");
        for (Outlook.CitedMeasure cited : outlook.citations()) {
            json.writeStartObject();
            json.writeStringProperty("measure", cited.measure());
            json.writeStringProperty("title", cited.title());
            json.writeArrayPropertyStart("acts");
            cited.acts().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("unverified");
        outlook.unverified().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("verified_until", outlook.verifiedUntil().toString());
        json.writeEndObject();
    }

    /** The rows of the table; not there where no line could be answered, for then there is no rate and no sum. */
    private static void rows(JsonGenerator json, Outlook outlook) {
        json.writeName("reference");
        outcome(json, outlook.reference(), outlook.reference());
        json.writeArrayPropertyStart("outcomes");
        outlook.outcomes().forEach(outcome -> outcome(json, outcome, outlook.reference()));
        json.writeEndArray();
        outlook.findWeighted().ifPresent(rates -> {
            json.writeName("weighted_rate_percent");
            json.writeStartObject();
            json.writeNumberProperty("min", rates.least());
            json.writeNumberProperty("max", rates.greatest());
            json.writeEndObject();
        });
        json.writeArrayPropertyStart("chapters");
        for (Chapter chapter : outlook.chapters()) {
            json.writeStartObject();
            json.writeNumberProperty("chapter", chapter.number());
            json.writeNumberProperty("lines", chapter.lines());
            cents(json, "value", chapter.valueCents());
            json.writeArrayPropertyStart("duty");
            chapter.duty().forEach(ends -> {
                json.writeStartObject();
                cents(json, "min", ends.least());
                cents(json, "max", ends.greatest());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void outcome(JsonGenerator json, Outcome outcome, Outcome reference) {
        json.writeStartObject();
        json.writeStringProperty("outcome", outcome.title());
        json.writeArrayPropertyStart("scenarios");
        outcome.scenarios().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("at", outcome.at());
        if (outcome.weight() >= 0) {
            json.writeNumberProperty("weight", outcome.weight());
        }
        cents(json, "value", outcome.summed().cents());
        range(json, "duty", outcome.least().cents(), outcome.greatest().cents());
        json.writeName("average_rate_percent");
        json.writeStartObject();
        json.writeNumberProperty("min", outcome.leastRate());
        json.writeNumberProperty("max", outcome.greatestRate());
        json.writeEndObject();
        long least = outcome.least().cents() - reference.least().cents();
        long greatest = outcome.greatest().cents() - reference.greatest().cents();
        range(json, "change", Math.min(least, greatest), Math.max(least, greatest));
        json.writeNumberProperty("lines_changed", outcome.linesMoved());
        json.writeArrayPropertyStart("by_measure");
        outcome.byMeasure().forEach((measure, share) -> {
            json.writeStartObject();
            json.writeStringProperty("measure", measure);
            cents(json, "in_least", share.least());
            cents(json, "in_greatest", share.greatest());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, String name, long least, long greatest) {
        json.writeName(name);
        json.writeStartObject();
        cents(json, "min", least);
        cents(json, "max", greatest);
        json.writeEndObject();
    }

    private static void cents(JsonGenerator json, String name, long cents) {
        json.writeNumberProperty(name, BigDecimal.valueOf(cents, 2));
    }
}
