package parley.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.talks.Amount;
import parley.talks.Commitment;
import parley.talks.Progress;
import parley.talks.Purchases;
import tools.jackson.core.JsonGenerator;

/** Writes promises to buy and what came of them as JSON. */
public final class PurchasesJson {

    private static final MathContext DIGITS = new MathContext(6);

    private PurchasesJson() {}

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, TalksView view, List<Commitment> commitments) {
        TalksJson writer = new TalksJson(json, view);
        json.writeStartObject();
        writer.head();
        json.writeArrayPropertyStart("commitments");
        for (Commitment commitment : commitments) {
            json.writeStartObject();
            json.writeStringProperty("id", commitment.id());
            json.writeStringProperty("title", commitment.title());
            json.writeStringProperty("obligor", commitment.obligor());
            if (commitment.term() != null) {
                json.writeStringProperty("term", commitment.term());
            }
            json.writeStringProperty("unit", commitment.unit());
            json.writeArrayPropertyStart("promises");
            commitment.targets().forEach(target -> target(json, writer, target));
            json.writeEndArray();
            json.writeArrayPropertyStart("progress");
            Purchases.progress(commitment, view.at()).forEach(progress -> progress(json, progress));
            json.writeEndArray();
            json.writeArrayPropertyStart("figures");
            commitment.figures().forEach(figure -> figure(json, writer, figure));
            json.writeEndArray();
            writer.texts("notes", commitment.notes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void target(JsonGenerator json, TalksJson writer, Commitment.Target target) {
        json.writeStartObject();
        json.writeStringProperty("id", target.id());
        json.writeStringProperty("category", target.category());
        writer.day("from", target.window().from());
        writer.day("until", target.window().until());
        json.writeNumberProperty("at_least", target.amount());
        json.writeNumberProperty("above_base_years", target.years());
        json.writeStringProperty("reading", target.reading());
        json.writeStringProperty("known", target.known().toString());
        writer.citation(target.act());
        json.writeEndObject();
    }

    private static void progress(JsonGenerator json, Progress progress) {
        json.writeStartObject();
        json.writeStringProperty("promise", progress.target().id());
        json.writeStringProperty("definition", progress.definition().toString());
        json.writeStringProperty("told_by", progress.by());
        number(json, "promised", progress.level());
        amount(json, "bought", progress.bought());
        amount(json, "percent", progress.share());
        json.writeStringProperty("told_until", progress.toldUntil().toString());
        number(json, "even_pace", progress.pace());
        json.writeStringProperty("verdict", TalksJson.word(progress.verdict()));
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, TalksJson writer, Commitment.Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("category", figure.category());
        json.writeStringProperty("definition", figure.definition().toString());
        json.writeStringProperty("told_by", figure.by());
        json.writeStringProperty("from", figure.from().toString());
        json.writeStringProperty("until", figure.until().toString());
        amount(json, figure.share() ? "percent" : "amount", figure.amount());
        json.writeStringProperty("known", figure.known().toString());
        writer.citation(figure.act());
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, String name, Amount amount) {
        json.writeName(name);
        json.writeStartObject();
        number(json, "least", amount.least());
        number(json, "most", amount.most());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal number) {
        if (number == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number.round(DIGITS));
        }
    }
}
