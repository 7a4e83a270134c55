package parley.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination;
import parley.determination.Determination.Range;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.measure.Citation;
import tools.jackson.core.JsonGenerator;

/** Writes the answer for one line as JSON, in the form documented in {@code docs/reference/determination.md}. */
public final class DeterminationJson {

    private DeterminationJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Determination determination) {
        json.writeStartObject();
        fields(json, determination);
        json.writeEndObject();
    }

    /** Writes the fields of an answer into an object that is open. */
    static void fields(JsonGenerator json, Determination determination) {
        ShipmentLine line = determination.line();
        json.writeStringProperty("id", line.id());
        json.writeStringProperty("code", line.code().toString());
        json.writeStringProperty("origin", line.origin().code());
        json.writeStringProperty("regime", line.regime().toString());
        json.writeStringProperty("at", line.entered().toString());
        json.writeStringProperty("known", determination.asked().known().toString());
        json.writeStringProperty("scenario", determination.asked().scenario());
        json.writeStringProperty("law_hash", determination.asked().lawHash());
        money(json, "value", line.value());
        line.facts().findValuation().ifPresent(valuation -> ValuationWords.write(json, valuation));
        switch (determination) {
            case Determination.NotRated notRated -> notRated(json, notRated);
            case Determination.Rated rated -> rated(json, rated);
        }
    }

    private static void notRated(JsonGenerator json, Determination.NotRated notRated) {
        json.writeNullProperty("duty");
        boolean unmodelled = notRated.kind() == Determination.NotRated.Kind.NOT_MODELLED;
        texts(json, "not_modelled", unmodelled ? notRated.reasons() : List.of());
        texts(json, "problems", unmodelled ? List.of() : notRated.reasons());
        nullable(json, "maybe", notRated.maybe());
    }

    private static void rated(JsonGenerator json, Determination.Rated rated) {
        json.writeStringProperty("edition", rated.edition());
        if (!rated.carried().isEmpty()) {
            json.writeStringProperty("carried", rated.carried());
        }
        range(json, "duty", rated.duty());
        percents(json, rated);
        range(json, "refundable", rated.refundable());
        fees(json, rated);
        range(json, "taxes", rated.taxes());
        json.writeArrayPropertyStart("tax_components");
        rated.taxComponents().forEach(tax -> component(json, tax));
        json.writeEndArray();
        json.writeArrayPropertyStart("components");
        rated.components().forEach(component -> component(json, component));
        json.writeEndArray();
        json.writeArrayPropertyStart("not_applied");
        for (Determination.NotApplied idle : rated.notApplied()) {
            json.writeStartObject();
            json.writeStringProperty("measure", idle.measure());
            json.writeStringProperty("because", idle.because());
            json.writeName("citation");
            Citation act = idle.citation();
            if (act == null) {
                json.writeNull();
            } else {
                citation(json, act);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("not_claimed");
        for (Determination.NotClaimed claim : rated.notClaimed()) {
            json.writeStartObject();
            json.writeStringProperty("claim", claim.claim());
            money(json, "saves", claim.saves());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("missing");
        for (Determination.Missing missing : rated.missing()) {
            json.writeStartObject();
            json.writeStringProperty("fact", missing.fact());
            json.writeStringProperty("effect", missing.effect());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "not_modelled", rated.notModelled());
        json.writeArrayPropertyStart("filing");
        for (Determination.FilingLine filing : rated.filing()) {
            json.writeStartObject();
            json.writeNumberProperty("line", filing.line());
            json.writeStringProperty("heading", filing.heading());
            money(json, "value", filing.value());
            money(json, "duty", filing.duty());
            json.writeStringProperty("in", filing.in().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "unverified", rated.unverified());
        json.writeStringProperty("verified_until", rated.verifiedUntil().toString());
    }

    private static void fees(JsonGenerator json, Determination.Rated rated) {
        Money fees = Determination.findFees(rated).orElse(null);
        json.writeName("fees");
        json.writeStartObject();
        for (String end : List.of("min", "max")) {
            if (fees == null) {
                json.writeNullProperty(end);
            } else {
                money(json, end, fees);
            }
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("fee_components");
        rated.fees().forEach(fee -> component(json, fee));
        json.writeEndArray();
    }

    private static void component(JsonGenerator json, Determination.Component component) {
        json.writeStartObject();
        json.writeStringProperty("measure", component.measure());
        json.writeStringProperty("kind", component.kind());
        json.writeStringProperty("heading", component.heading());
        json.writeStringProperty("rate", component.rate());
        money(json, "base", component.base());
        money(json, "amount", component.amount());
        json.writeStringProperty("status", component.status());
        json.writeArrayPropertyStart("citation");
        component.citations().forEach(citation -> citation(json, citation));
        json.writeEndArray();
        json.writeStringProperty("because", component.because());
        json.writeStringProperty("in", component.in().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    static void citation(JsonGenerator json, Citation citation) {
        json.writeStartObject();
        if (citation.isAssumption()) {
            json.writeStringProperty("assumption", citation.place());
        } else {
            json.writeStringProperty("document", citation.document());
            json.writeStringProperty("place", citation.place());
            json.writeBooleanProperty("read", citation.read());
        }
        if (citation.unverified() != null) {
            json.writeStringProperty("unverified", citation.unverified());
        }
        json.writeEndObject();
    }

    private static void percents(JsonGenerator json, Determination.Rated rated) {
        Money value = rated.line().value();
        json.writeName("rate_percent");
        json.writeStartObject();
        if (value.cents() == 0) {
            json.writeNullProperty("min");
            json.writeNullProperty("max");
        } else {
            json.writeNumberProperty("min", rated.duty().min().percentOf(value));
            Money max = rated.duty().max();
            if (max == null) {
                json.writeNullProperty("max");
            } else {
                json.writeNumberProperty("max", max.percentOf(value));
            }
        }
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, String name, Range range) {
        json.writeName(name);
        json.writeStartObject();
        money(json, "min", range.min());
        Money max = range.max();
        if (max == null) {
            json.writeNullProperty("max");
        } else {
            money(json, "max", max);
        }
        json.writeEndObject();
    }

    static void money(JsonGenerator json, String name, Money money) {
        json.writeNumberProperty(name, money.dollars());
    }

    static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static void nullable(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }
}
