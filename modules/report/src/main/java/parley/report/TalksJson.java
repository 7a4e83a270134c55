package parley.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;
import parley.talks.Account;
import parley.talks.Arrangement;
import parley.talks.Counting;
import parley.talks.Round;
import parley.talks.Score;
import parley.talks.Term;
import parley.talks.Threat;
import tools.jackson.core.JsonGenerator;

/** Writes meetings, threats, forecasts and terms as JSON. */
public final class TalksJson {

    private final JsonGenerator json;
    private final TalksView view;

    TalksJson(JsonGenerator json, TalksView view) {
        this.json = json;
        this.view = view;
    }

    /** Writes meetings, threats and forecasts as one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, TalksView view) {
        TalksJson writer = new TalksJson(json, view);
        json.writeStartObject();
        writer.head();
        json.writeArrayPropertyStart("rounds");
        view.talks().rounds().forEach(writer::round);
        json.writeEndArray();
        json.writeArrayPropertyStart("threats");
        view.talks().threats().forEach(writer::threat);
        json.writeEndArray();
        json.writeArrayPropertyStart("forecasts");
        view.scores().forEach(writer::score);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes one meeting as an object with nothing else that the talks hold; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, TalksView view, Round round) {
        TalksJson writer = new TalksJson(json, view);
        json.writeStartObject();
        writer.head();
        json.writeArrayPropertyStart("rounds");
        writer.round(round);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes terms under their arrangements as one object; the caller opens and closes the generator. */
    public static void writeTerms(JsonGenerator json, TalksView view, List<Term> terms) {
        TalksJson writer = new TalksJson(json, view);
        json.writeStartObject();
        writer.head();
        json.writeArrayPropertyStart("arrangements");
        for (Arrangement arrangement : view.talks().arrangements()) {
            List<Term> asked =
                    arrangement.terms().stream().filter(terms::contains).toList();
            if (!asked.isEmpty()) {
                writer.arrangement(arrangement, asked);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What every answer begins with, into the object that is open. */
    void head() {
        json.writeStringProperty("at", view.at().toString());
        json.writeStringProperty("known", view.known().toString());
        json.writeStringProperty("searched_until", view.talks().verifiedUntil().toString());
        json.writeStringProperty("scenario", String.join("+", view.law().scenarioNames()));
    }

    private void round(Round round) {
        json.writeStartObject();
        json.writeStringProperty("id", round.id());
        json.writeStringProperty("title", round.title());
        json.writeStringProperty("kind", round.kind().toString());
        json.writeStringProperty("start", round.start().toString());
        json.writeStringProperty("end", round.end().toString());
        json.writeStringProperty("status", word(round.status(view.at())));
        json.writeName("numbers");
        json.writeStartObject();
        for (Counting counting : view.talks().countings()) {
            view.talks()
                    .findOrdinal(round, counting)
                    .ifPresent(number -> json.writeNumberProperty(counting.id(), number));
        }
        json.writeEndObject();
        json.writeName("place");
        json.writeStartObject();
        json.writeStringProperty("city", round.place().city());
        json.writeStringProperty("country", round.place().country());
        json.writeStringProperty("venue", round.place().venue());
        json.writeStringProperty("occasion", round.place().occasion());
        citation(round.place().act());
        json.writeEndObject();
        json.writeArrayPropertyStart("dates");
        for (Round.Dates dates : round.dates()) {
            json.writeStartObject();
            json.writeStringProperty("known", dates.known().toString());
            json.writeStringProperty("start", dates.start().toString());
            json.writeStringProperty("end", dates.end().toString());
            citation(dates.act());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("delegates");
        round.delegates().forEach(this::delegate);
        json.writeEndArray();
        accounts("agenda", round.agenda());
        accounts("outcome", round.outcome());
        texts("notes", round.notes());
        json.writeEndObject();
    }

    private void delegate(Round.Delegate delegate) {
        json.writeStartObject();
        json.writeStringProperty("side", delegate.side());
        json.writeStringProperty("actor", delegate.actor());
        view.talks().findActor(delegate.actor()).ifPresent(actor -> {
            json.writeStringProperty("name", actor.name());
            json.writeStringProperty("role", actor.role());
        });
        json.writeBooleanProperty("lead", delegate.lead());
        json.writeStringProperty("note", delegate.note());
        citation(delegate.act());
        json.writeEndObject();
    }

    private void threat(Threat threat) {
        json.writeStartObject();
        json.writeStringProperty("id", threat.id());
        json.writeStringProperty("title", threat.title());
        json.writeStringProperty("by", threat.by());
        json.writeStringProperty("what", threat.what());
        json.writeStringProperty("state", word(threat.state()));
        json.writeBooleanProperty("overdue", threat.isOverdue(view.at()));
        json.writeArrayPropertyStart("steps");
        for (Threat.Step step : threat.steps()) {
            json.writeStartObject();
            json.writeStringProperty("state", word(step.state()));
            json.writeStringProperty("known", step.known().toString());
            day("effective", step.effective());
            json.writeStringProperty("text", step.text());
            citation(step.act());
            json.writeEndObject();
        }
        json.writeEndArray();
        measures(threat.measures());
        accounts("accounts", threat.accounts());
        texts("notes", threat.notes());
        json.writeEndObject();
    }

    private void score(Score score) {
        json.writeStartObject();
        json.writeStringProperty("id", score.forecast().id());
        json.writeStringProperty("by", score.forecast().by());
        json.writeStringProperty("name", view.talks().name(score.forecast().by()));
        json.writeStringProperty("said", score.forecast().said().toString());
        json.writeStringProperty("until", score.forecast().until().toString());
        json.writeStringProperty("text", score.forecast().what());
        json.writeStringProperty("verdict", word(score.verdict()));
        json.writeStringProperty("reason", score.reason());
        citation(score.forecast().act());
        json.writeArrayPropertyStart("rests_on");
        score.acts().forEach(act -> DeterminationJson.citation(json, act));
        json.writeEndArray();
        texts("notes", score.forecast().notes());
        json.writeEndObject();
    }

    private void arrangement(Arrangement arrangement, List<Term> terms) {
        json.writeStartObject();
        json.writeStringProperty("id", arrangement.id());
        json.writeStringProperty("title", arrangement.title());
        json.writeStringProperty("round", arrangement.round());
        json.writeStringProperty("text", arrangement.text());
        json.writeArrayPropertyStart("terms");
        terms.forEach(this::term);
        json.writeEndArray();
        texts("notes", arrangement.notes());
        json.writeEndObject();
    }

    private void term(Term term) {
        json.writeStartObject();
        json.writeStringProperty("id", term.id());
        texts("obligors", term.obligors());
        json.writeStringProperty("what", term.what());
        day("from", term.window().from());
        day("until", term.window().until());
        json.writeStringProperty("window_says", term.window().says());
        json.writeStringProperty("stage", word(term.window().stage(view.at())));
        json.writeStringProperty("condition", term.condition());
        if (term.continues() != null) {
            json.writeStringProperty("continues", term.continues());
        }
        json.writeBooleanProperty("told_by_both", term.toldByBoth());
        measures(term.measures());
        accounts("accounts", term.accounts());
        json.writeArrayPropertyStart("evidence");
        for (Term.Evidence shown : term.evidence()) {
            json.writeStartObject();
            json.writeStringProperty("shows", word(shown.shows()));
            account(shown.account());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("notes", term.notes());
        json.writeEndObject();
    }

    /** Measures of the law, each with how it stands on the day. */
    void measures(List<String> measures) {
        json.writeArrayPropertyStart("measures");
        for (String measure : measures) {
            json.writeStartObject();
            json.writeStringProperty("id", measure);
            json.writeStringProperty("standing", view.standing(measure).substring(measure.length() + 1));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void accounts(String name, List<Account> accounts) {
        json.writeArrayPropertyStart(name);
        for (Account account : accounts) {
            json.writeStartObject();
            account(account);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void account(Account account) {
        json.writeStringProperty("by", account.by());
        json.writeStringProperty("known", account.known().toString());
        json.writeStringProperty("text", account.text());
        citation(account.act());
    }

    void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    void day(String name, @Nullable LocalDate day) {
        if (day == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, day.toString());
        }
    }

    void citation(Citation act) {
        json.writeName("citation");
        DeterminationJson.citation(json, act);
    }

    /** A value of an enum as JSON says it: {@code put_off}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
