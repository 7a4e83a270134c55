package parley.lawbook.source;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.Rate;
import parley.measure.DutyExpression;
import parley.measure.DutyExpressions;
import parley.measure.Effect;
import parley.measure.Levy;
import parley.measure.ReviewPolicy;

/** Reads what an amendment imposes: a rate of duty as printed, or the terms of another kind of effect. */
final class EffectReader {

    private EffectReader() {}

    static Effect effect(Fields fields, String key, String kind) {
        Effect effect = effectOf(fields, key);
        if (!effect.kind().equals(kind)) {
            throw new LawException(LawRule.READABLE.broken(
                    fields.place(key), "a " + effect.kind() + " in a measure of kind '" + kind + "'"));
        }
        return effect;
    }

    private static Effect effectOf(Fields fields, String key) {
        if (!(fields.findTree(key).orElseThrow(() -> fields.missing(key)) instanceof Tree.Mapping)) {
            return new Effect.Duty(levy(fields, key));
        }
        Fields terms = fields.fields(key);
        Effect effect;
        if (terms.has("listing")) {
            effect = new Effect.Listing(
                    terms.text("listing"), terms.text("requirement"), then(terms), terms.yes("by-notice"));
        } else if (terms.has("fee")) {
            effect = new Effect.Fee(
                    terms.read("fee", Rate::parsePercent),
                    terms.findDecimal("least").orElse(null),
                    terms.findDecimal("most").orElse(null));
        } else if (terms.has("tax")) {
            effect = new Effect.Tax(levy(terms, "tax"));
        } else if (terms.has("licence")) {
            effect = licence(terms);
        } else if (terms.has("prohibition")) {
            terms.yes("prohibition");
            effect = new Effect.Prohibition();
        } else if (terms.has("jurisdiction")) {
            effect = new Effect.Jurisdiction(terms.text("jurisdiction"));
        } else if (terms.has("commitment")) {
            effect = new Effect.Commitment(terms.text("commitment"));
        } else {
            return new Effect.Duty(levy(fields, key));
        }
        terms.done();
        return effect;
    }

    private static Effect licence(Fields terms) {
        return new Effect.Licence(terms.read("licence", ReviewPolicy::parse));
    }

    /** What a listing brings for exports to the listed; null if nothing. */
    private static @Nullable Effect then(Fields terms) {
        if (terms.has("licence")) {
            return licence(terms);
        }
        return terms.yes("prohibition") ? new Effect.Prohibition() : null;
    }

    /** A rate: {@code 25%}, {@code {schedule: general}}, {@code {total: 15%}}, {@code {told: FACT}}. */
    static Levy levy(Fields fields, String key) {
        if (fields.findTree(key).orElseThrow(() -> fields.missing(key)) instanceof Tree.Mapping) {
            Fields terms = fields.fields(key);
            Set<String> keys = terms.keys();
            Levy levy = keys.contains("told")
                    ? new Levy.Told(terms.text("told"))
                    : keys.contains("total")
                            ? new Levy.TotalOf(terms.read("total", Rate::parsePercent))
                            : new Levy.Scheduled(terms.read("schedule", EffectReader::column));
            terms.done();
            return levy;
        }
        String text = fields.text(key);
        if (text.startsWith("schedule:")) {
            return new Levy.Scheduled(
                    fields.read(key, printed -> column(printed.substring(9).strip())));
        }
        if (text.startsWith("total:")) {
            return new Levy.TotalOf(fields.read(key, printed -> Rate.parsePercent(printed.substring(6))));
        }
        DutyExpression rate = DutyExpressions.parse(text);
        if (rate instanceof DutyExpression.Textual) {
            throw new LawException(LawRule.READABLE
                    .broken(fields.place(key), "'" + text + "' is not a rate")
                    .maybe("25%, Free, 1¢/kg, or {schedule: general}"));
        }
        return new Levy.Fixed(rate);
    }

    private static Levy.Column column(String text) {
        return Levy.Column.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
