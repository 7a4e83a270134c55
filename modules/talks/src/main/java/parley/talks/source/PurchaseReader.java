package parley.talks.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.lawbook.source.Citations;
import parley.lawbook.source.Fields;
import parley.measure.Citation;
import parley.talks.Amount;
import parley.talks.Commitment;
import parley.talks.Definition;
import parley.talks.Window;

/** Reads promises to buy, and what is told of the buying. */
final class PurchaseReader {

    private PurchaseReader() {}

    static Commitment commitment(String id, Fields fields) {
        return new Commitment(
                id,
                fields.text("title"),
                fields.text("obligor"),
                fields.findText("term").orElse(null),
                fields.text("unit"),
                fields.read("digits", Integer::parseInt),
                bases(fields),
                targets(fields),
                figures(fields),
                fields.texts("notes"));
    }

    private static List<Commitment.Base> bases(Fields fields) {
        List<Commitment.Base> bases = new ArrayList<>();
        for (Fields base : fields.eachFields("bases")) {
            bases.add(new Commitment.Base(
                    base.text("category"),
                    definition(base),
                    base.read("amount", BigDecimal::new),
                    Citations.read(base)));
            base.done();
        }
        return bases;
    }

    private static List<Commitment.Target> targets(Fields fields) {
        List<Commitment.Target> targets = new ArrayList<>();
        for (Fields target : fields.eachFields("targets")) {
            Window window = Accounts.window(target);
            targets.add(target.reading(
                    "id",
                    target.text("id"),
                    id -> new Commitment.Target(
                            id,
                            target.findText("category").orElse("total"),
                            window,
                            target.find("above-base-years", Integer::parseInt).orElse(0),
                            target.read("at-least", BigDecimal::new),
                            target.findText("reading").orElse(""),
                            target.date("known"),
                            Citations.read(target))));
            target.done();
        }
        return targets;
    }

    private static List<Commitment.Figure> figures(Fields fields) {
        List<Commitment.Figure> figures = new ArrayList<>();
        for (Fields figure : fields.eachFields("figures")) {
            LocalDate from = figure.date("from");
            LocalDate until = figure.date("until");
            boolean share = figure.has("share");
            Amount amount = figure.read(share ? "share" : "amount", Amount::parse);
            Citation act = Citations.read(figure);
            figures.add(figure.reading(
                    "until",
                    until.toString(),
                    _ -> new Commitment.Figure(
                            figure.findText("category").orElse("total"),
                            definition(figure),
                            figure.text("by"),
                            from,
                            until,
                            amount,
                            share,
                            figure.date("known"),
                            act)));
            figure.done();
        }
        return figures;
    }

    private static Definition definition(Fields fields) {
        return fields.read("definition", text -> Accounts.word(Definition.class, text));
    }
}
