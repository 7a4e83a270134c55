package parley.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import parley.screening.lists.Evidence;
import parley.screening.lists.ListedParty;
import parley.screening.lists.PartyList;
import parley.screening.lists.PartyLists;
import parley.screening.lists.PartyMatch;
import parley.screening.names.NameScore;
import tools.jackson.core.JsonGenerator;

/** Writes what looking up a name found as JSON: each match with its score, what makes that up, and what the list says. */
public final class ScreeningJson {

    private static final int DECIMALS = 4;

    private ScreeningJson() {}

    /**
     * What was found for one name.
     *
     * @param name the name as asked
     * @param country as asked; empty if not told
     * @param at as of when; empty for the editions at hand
     * @param matches what was found, the most alike first
     * @param longer listed names that hold every word asked for and more, where nothing matches or one word was asked
     */
    public record Found(String name, String country, String at, List<PartyMatch> matches, List<PartyMatch> longer) {
        public Found {
            matches = List.copyOf(matches);
            longer = List.copyOf(longer);
        }
    }

    /** How a list is cited. */
    public interface Citing {
        /** The official document of a list, and the acts upon the entry. */
        String of(ListedParty party);
    }

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, Found found, PartyLists lists, Citing citing) {
        json.writeStartObject();
        json.writeStringProperty("name", found.name());
        if (!found.country().isEmpty()) {
            json.writeStringProperty("country", found.country());
        }
        if (!found.at().isEmpty()) {
            json.writeStringProperty("at", found.at());
        }
        json.writeArrayPropertyStart("matches");
        for (PartyMatch match : found.matches()) {
            match(json, match, found.at(), citing);
        }
        json.writeEndArray();
        if (!found.longer().isEmpty()) {
            json.writeArrayPropertyStart("longer");
            for (PartyMatch match : found.longer()) {
                match(json, match, found.at(), citing);
            }
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("lists");
        for (PartyList list : lists.lists()) {
            json.writeStartObject();
            json.writeStringProperty("list", list.list());
            json.writeStringProperty("edition", list.edition().toString());
            if (!list.note().isEmpty()) {
                json.writeStringProperty("note", list.note());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("lists_hash", lists.hash());
        json.writeEndObject();
    }

    /**
     * Writes one match.
     *
     * @param at as of when; empty for the editions at hand
     */
    static void match(JsonGenerator json, PartyMatch match, String at, Citing citing) {
        ListedParty party = match.party();
        json.writeStartObject();
        number(json, "score", match.score());
        json.writeStringProperty("name", party.name());
        json.writeStringProperty("matched", match.matched());
        json.writeStringProperty("list", party.list().list());
        json.writeStringProperty("title", party.list().title());
        json.writeStringProperty("edition", party.list().edition().toString());
        json.writeStringProperty("requirement", party.requirement());
        json.writeStringProperty("policy", party.policy());
        json.writeStringProperty("citation", citing.of(party));
        if (!at.isEmpty()) {
            json.writeBooleanProperty("listed", party.isListedOn(at));
        }
        json.writeName("parts");
        parts(json, match);
        json.writeStringProperty("kind", party.kind());
        OwnershipJson.strings(json, "aliases", party.aliases());
        OwnershipJson.strings(json, "countries", party.countries());
        json.writeStringProperty("address", party.address());
        OwnershipJson.strings(json, "programmes", party.programmes());
        json.writeArrayPropertyStart("history");
        for (ListedParty.Event event : party.history()) {
            json.writeStartObject();
            json.writeStringProperty("day", event.day());
            json.writeStringProperty("what", event.what());
            if (!event.note().isEmpty()) {
                json.writeStringProperty("note", event.note());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, PartyMatch match) {
        NameScore name = match.name();
        json.writeStartObject();
        number(json, "name", name.score());
        number(json, "words_matched", name.matched());
        number(json, "words_compared", name.total());
        number(json, "words_in_conflict", name.conflict());
        number(json, "words_of_one_only", name.extra());
        OwnershipJson.strings(json, "words", name.pairs());
        OwnershipJson.strings(json, "remarks", name.remarks());
        json.writeArrayPropertyStart("evidence");
        for (Evidence each : match.evidence()) {
            json.writeStartObject();
            json.writeStringProperty("what", each.what());
            number(json, "points", each.points());
            json.writeStringProperty("remark", each.remark());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, double value) {
        json.writeNumberProperty(name, rounded(value));
    }

    /** A score to four decimals. */
    public static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
