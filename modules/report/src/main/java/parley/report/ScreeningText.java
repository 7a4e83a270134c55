package parley.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.report.result.AnswerTable;
import parley.screening.lists.ListedParty;
import parley.screening.lists.PartyMatch;

/** What looking up a name found, for a terminal of eighty columns, and as a table. */
public final class ScreeningText {

    private static final List<String> HEADER = List.of(
            "name",
            "score",
            "listed_name",
            "matched",
            "list",
            "edition",
            "requirement",
            "policy",
            "citation",
            "countries",
            "words",
            "conflict",
            "extra",
            "evidence");

    private static final int SHOWN = 10;

    private ScreeningText() {}

    /** The text: the best matches, each with what makes up its score. */
    public static String of(ScreeningJson.Found found, ScreeningJson.Citing citing) {
        StringBuilder text = new StringBuilder();
        int all = found.matches().size();
        text.append(Wrapped.lines(
                "",
                found.name() + ": "
                        + (all == 0
                                ? "no match on any list at hand"
                                : (all == 1 ? "1 match" : Ranges.count(all) + " matches")
                                        + (all > SHOWN ? ", the best " + SHOWN + " shown" : ""))));
        found.matches().stream().limit(SHOWN).forEach(match -> {
            text.append('\n');
            match(text, match, found.at(), citing);
        });
        longer(text, found.longer());
        return text.toString();
    }

    private static void longer(StringBuilder text, List<PartyMatch> longer) {
        if (longer.isEmpty()) {
            return;
        }
        text.append('\n')
                .append(Wrapped.lines(
                        "", "Listed names that hold all of it and more words; maybe the whole name of one is meant:"));
        longer.stream()
                .limit(SHOWN)
                .forEach(match -> text.append(Wrapped.lines(
                        "  - ", match.matched() + " (" + match.party().list().list() + ")")));
        if (longer.size() > SHOWN) {
            text.append("  and ").append(Ranges.count(longer.size() - SHOWN)).append(" more\n");
        }
    }

    private static void match(StringBuilder text, PartyMatch match, String at, ScreeningJson.Citing citing) {
        ListedParty party = match.party();
        text.append(Wrapped.lines(
                String.format(Locale.ROOT, "%.2f  ", match.score()),
                party.list() + ": " + party.name()
                        + (match.matched().equals(party.name()) ? "" : " (as " + match.matched() + ")")));
        text.append(Wrapped.lines("      ", "words: " + words(match)));
        match.evidence()
                .forEach(each -> text.append(Wrapped.lines(
                        "      ",
                        each.what() + " " + String.format(Locale.ROOT, "%+.2f", each.points()) + ": "
                                + each.remark())));
        if (!party.countries().isEmpty() || !party.programmes().isEmpty()) {
            text.append(Wrapped.lines(
                    "      ",
                    String.join(", ", party.countries())
                            + (party.programmes().isEmpty()
                                    ? ""
                                    : " [" + String.join("; ", party.programmes()) + "]")));
        }
        text.append(Wrapped.lines("      ", party.requirement()));
        if (!party.policy().isEmpty()) {
            text.append(Wrapped.lines("      ", "policy: " + party.policy()));
        }
        if (!party.history().isEmpty()) {
            text.append(Wrapped.lines("      ", history(party)));
        }
        if (!at.isEmpty() && !party.isListedOn(at)) {
            text.append(Wrapped.lines("      ", "not on the list on " + at));
        }
        text.append(Wrapped.lines("      ", citing.of(party)));
    }

    private static String words(PartyMatch match) {
        String all = String.join(", ", match.name().pairs());
        String against = match.name().conflict() > 0
                ? String.format(Locale.ROOT, "; %.1f in conflict", match.name().conflict())
                : "";
        String extra = match.name().extra() > 0
                ? String.format(Locale.ROOT, "; %.1f of one only", match.name().extra())
                : "";
        return all + against + extra;
    }

    /** What happened to an entry, as {@code listed 2019-05-21, changed 2020-08-20}. */
    public static String history(ListedParty party) {
        return party.history().stream()
                .map(event -> event.note().isEmpty()
                        ? event.what() + " " + event.day()
                        : event.what() + " " + event.day() + " (" + event.note() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What was found as a table: a row for each match, and one for each name without any. */
    public static AnswerTable table(List<ScreeningJson.Found> found, ScreeningJson.Citing citing) {
        List<List<Object>> rows = new ArrayList<>();
        for (ScreeningJson.Found each : found) {
            each.matches().forEach(match -> rows.add(row(each.name(), match, citing)));
            if (each.matches().isEmpty()) {
                List<Object> alone = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
                alone.set(0, each.name());
                rows.add(alone);
            }
        }
        return new AnswerTable("Matches", HEADER, rows);
    }

    private static List<Object> row(String name, PartyMatch match, ScreeningJson.Citing citing) {
        ListedParty party = match.party();
        return List.of(
                name,
                ScreeningJson.rounded(match.score()),
                party.name(),
                match.matched(),
                party.list().list(),
                party.list().edition().toString(),
                party.requirement(),
                party.policy(),
                citing.of(party),
                String.join(" ", party.countries()),
                String.join(", ", match.name().pairs()),
                ScreeningJson.rounded(match.name().conflict()),
                ScreeningJson.rounded(match.name().extra()),
                match.evidence().stream()
                        .map(each -> each.what() + " " + ScreeningJson.rounded(each.points()) + ": " + each.remark())
                        .collect(Collectors.joining(" | ")));
    }
}
