package parley.talks.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.lawbook.source.Citations;
import parley.lawbook.source.Fields;
import parley.measure.Citation;
import parley.talks.Actor;
import parley.talks.Counting;
import parley.talks.Round;

/** Reads meetings, those who take part, and the ways of counting them. */
final class RoundReader {

    private RoundReader() {}

    static Actor actor(Fields fields) {
        return new Actor(
                fields.text("id"),
                fields.text("name"),
                fields.findText("side").orElse(""),
                fields.read("kind", text -> Accounts.word(Actor.Kind.class, text)),
                fields.text("role"),
                fields.texts("aliases"),
                fields.texts("notes"),
                Citations.read(fields));
    }

    static Counting counting(Fields fields) {
        Set<Round.Kind> kinds = EnumSet.noneOf(Round.Kind.class);
        for (String kind : fields.texts("kinds")) {
            kinds.add(fields.reading("kinds", kind, text -> Accounts.word(Round.Kind.class, text)));
        }
        return new Counting(fields.text("id"), fields.text("it"), kinds, fields.text("first"), Citations.read(fields));
    }

    static Round round(String id, Fields fields) {
        List<Round.Dates> dates = new ArrayList<>();
        for (Fields entry : fields.eachFields("dates")) {
            LocalDate start = entry.date("start");
            LocalDate end = entry.findDate("end").orElse(start);
            LocalDate known = entry.date("known");
            Citation act = Citations.read(entry);
            dates.add(entry.reading("end", end.toString(), _ -> new Round.Dates(known, start, end, act)));
            entry.done();
        }
        if (dates.isEmpty()) {
            throw fields.missing("dates");
        }
        LocalDate announced = dates.getFirst().known();
        Citation act = dates.getFirst().act();
        return new Round(
                id,
                fields.text("title"),
                fields.read("kind", text -> Accounts.word(Round.Kind.class, text)),
                dates,
                fields.findDate("held").orElse(null),
                fields.findFields("place")
                        .map(place -> place(place, announced))
                        .orElseGet(() -> new Round.Place("", "", "", "", announced, act)),
                delegates(fields, announced),
                Accounts.accounts(fields, "agenda"),
                Accounts.accounts(fields, "outcome"),
                fields.texts("notes"));
    }

    private static Round.Place place(Fields fields, LocalDate announced) {
        Round.Place place = new Round.Place(
                fields.text("city"),
                fields.text("country"),
                fields.findText("venue").orElse(""),
                fields.findText("occasion").orElse(""),
                fields.findDate("venue-known").orElse(announced),
                Citations.read(fields));
        fields.done();
        return place;
    }

    private static List<Round.Delegate> delegates(Fields fields, LocalDate announced) {
        List<Round.Delegate> delegates = new ArrayList<>();
        for (Fields delegation : fields.eachFields("delegations")) {
            String side = delegation.text("side");
            LocalDate known = delegation.findDate("known").orElse(announced);
            Citation act = Citations.read(delegation);
            for (Fields person : delegation.eachFields("people")) {
                delegates.add(new Round.Delegate(
                        side,
                        person.text("actor"),
                        person.yes("lead"),
                        person.findText("note").orElse(""),
                        person.findDate("known").orElse(known),
                        person.has("act") ? Citations.read(person) : act));
                person.done();
            }
            delegation.done();
        }
        return delegates;
    }
}
