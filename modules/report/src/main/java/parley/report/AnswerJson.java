package parley.report;

import java.util.List;
import parley.book.answer.Apart;
import parley.book.answer.BookAnswer;
import parley.book.answer.Breakdown;
import parley.book.answer.MissingFact;
import parley.book.answer.MovedLine;
import parley.book.answer.Steps;
import parley.book.answer.View;
import parley.book.pass.Figure;
import parley.determination.Supposition;
import tools.jackson.core.JsonGenerator;

/** Writes what a book answers as JSON, in dollars and percent, of the least and of the greatest answers. Views are named by their place in {@code views}, from nil. */
public final class AnswerJson {

    private final JsonGenerator json;
    private final BookAnswer answer;

    private AnswerJson(JsonGenerator json, BookAnswer answer) {
        this.json = json;
        this.answer = answer;
    }

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, BookAnswer answer) {
        new AnswerJson(json, answer).write();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("book", answer.book());
        json.writeNumberProperty("lines", answer.lines());
        json.writeNumberProperty("value", AnswerWords.dollars(answer.value()));
        json.writeStringProperty("law_hash", answer.lawHash());
        json.writeArrayPropertyStart("views");
        answer.asked().views().forEach(this::view);
        json.writeEndArray();
        figures("totals", answer.totals());
        json.writeArrayPropertyStart("by");
        answer.breakdowns().forEach(this::breakdown);
        json.writeEndArray();
        if (answer.asked().moved() > 0) {
            json.writeNumberProperty("lines_moved", answer.movedLines());
            json.writeNumberProperty("value_moved", AnswerWords.dollars(answer.movedValue()));
            json.writeArrayPropertyStart("moved");
            answer.moved().forEach(this::moved);
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("law_between");
        answer.steps().forEach(this::steps);
        json.writeEndArray();
        if (answer.asked().facts()) {
            json.writeArrayPropertyStart("missing");
            answer.missing().forEach(this::missing);
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("apart");
        answer.apart().forEach(this::apart);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void view(View view) {
        Supposition supposed = view.supposition();
        json.writeStartObject();
        json.writeStringProperty("title", view.title());
        json.writeArrayPropertyStart("scenarios");
        view.scenarios().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("known", supposed.law().known().toString());
        if (supposed.entered() != null) {
            json.writeStringProperty("entered", supposed.entered());
        }
        if (supposed.origin() != null) {
            json.writeStringProperty("origin", supposed.origin().code());
        }
        json.writeBooleanProperty("claims_made", supposed.claims());
        json.writeEndObject();
    }

    private void breakdown(Breakdown by) {
        json.writeStartObject();
        json.writeStringProperty("by", by.by());
        json.writeArrayPropertyStart("groups");
        by.groups().forEach(group -> {
            json.writeStartObject();
            json.writeStringProperty("key", group.key());
            figures("figures", group.figures());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeNumberProperty("folded", by.folded());
        if (by.folded() > 0) {
            figures("rest", by.rest());
        }
        json.writeEndObject();
    }

    private void figures(String name, List<Figure> figures) {
        json.writeArrayPropertyStart(name);
        for (Figure figure : figures) {
            json.writeStartObject();
            json.writeNumberProperty("lines", figure.lines());
            json.writeNumberProperty("value", AnswerWords.dollars(figure.value()));
            ends("duty", figure.least(), figure.greatest());
            json.writeName("rate");
            json.writeStartObject();
            json.writeNumberProperty("least", AnswerWords.percent(figure.least(), figure));
            json.writeNumberProperty("greatest", AnswerWords.percent(figure.greatest(), figure));
            json.writeEndObject();
            json.writeNumberProperty("lines_apart", figure.apart());
            json.writeNumberProperty("value_apart", AnswerWords.dollars(figure.valueApart()));
            Figure change = figure.minus(figures.getFirst());
            changes(change.least(), change.greatest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void ends(String name, long least, long greatest) {
        json.writeName(name);
        json.writeStartObject();
        json.writeNumberProperty("least", AnswerWords.dollars(least));
        json.writeNumberProperty("greatest", AnswerWords.dollars(greatest));
        json.writeEndObject();
    }

    private void changes(long least, long greatest) {
        json.writeName("change");
        json.writeStartObject();
        json.writeNumberProperty("in_least", AnswerWords.dollars(least));
        json.writeNumberProperty("in_greatest", AnswerWords.dollars(greatest));
        json.writeEndObject();
    }

    private void moved(MovedLine line) {
        json.writeStartObject();
        json.writeNumberProperty("row", line.row());
        json.writeStringProperty("id", line.id());
        json.writeStringProperty("code", line.code());
        json.writeNumberProperty("value", AnswerWords.dollars(line.value()));
        ends("before", line.least(), line.greatest());
        ends("after", line.thenLeast(), line.thenGreatest());
        changes(line.leastChange(), line.greatestChange());
        json.writeEndObject();
    }

    private void steps(Steps steps) {
        DifferenceJson differences = new DifferenceJson(json, steps.zone());
        json.writeStartObject();
        json.writeNumberProperty("from_view", steps.from());
        json.writeNumberProperty("to_view", steps.to());
        json.writeArrayPropertyStart("changes");
        steps.changes().forEach(change -> {
            json.writeStartObject();
            differences.moment("at", change.at());
            if (change.measure() != null) {
                json.writeStringProperty("measure", change.measure());
            }
            json.writeStringProperty("what", change.what());
            differences.act(change.act());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void missing(MissingFact fact) {
        json.writeStartObject();
        json.writeStringProperty("fact", fact.fact());
        json.writeNumberProperty("lines", fact.lines());
        json.writeNumberProperty("value", AnswerWords.dollars(fact.value()));
        json.writeNumberProperty("open", AnswerWords.dollars(fact.width()));
        json.writeNumberProperty("open_if_none", AnswerWords.dollars(fact.widthIfNot()));
        json.writeNumberProperty("open_if_all", AnswerWords.dollars(fact.widthIfSo()));
        ends("worth", fact.leastWorth(), fact.greatestWorth());
        json.writeEndObject();
    }

    private void apart(Apart apart) {
        json.writeStartObject();
        json.writeNumberProperty("view", apart.view());
        json.writeStringProperty("why", apart.why());
        json.writeNumberProperty("lines", apart.lines());
        json.writeNumberProperty("value", AnswerWords.dollars(apart.value()));
        json.writeEndObject();
    }
}
