package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parley.screening.lists.ListedParty;
import parley.screening.lists.PartyList;
import parley.screening.lists.PartyLists;

/** The lists at hand and how two editions differ. */
public final class ListsText {

    private ListsText() {}

    /** Every edition: how old, how many parties, what is to be known of it. */
    public static String of(PartyLists lists) {
        TextTable table = new TextTable("llrl").row("list", "edition", "parties", "title");
        for (PartyList list : lists.lists()) {
            table.row(
                    list.list(),
                    list.edition().toString(),
                    Ranges.count(lists.parties(list).size()),
                    list.title());
        }
        StringBuilder text = new StringBuilder(table.render(0)).append('\n');
        for (PartyList list : lists.lists()) {
            if (!list.note().isEmpty()) {
                text.append(Wrapped.lines("  - ", list + ": " + list.note()));
            }
        }
        return text.toString();
    }

    /** One party of a difference: what became of it and the difference itself. */
    public record Difference(String what, String name, String words) {}

    /** What came, went and changed between two editions, by name. */
    public static List<Difference> diff(List<ListedParty> before, List<ListedParty> after) {
        Map<String, ListedParty> old = byName(before);
        Map<String, ListedParty> young = byName(after);
        List<Difference> found = new ArrayList<>();
        young.forEach((key, party) -> {
            if (!old.containsKey(key)) {
                found.add(new Difference("in", party.name(), ScreeningText.history(party)));
            }
        });
        old.forEach((key, party) -> {
            ListedParty now = young.get(key);
            if (now == null) {
                found.add(new Difference("out", party.name(), ScreeningText.history(party)));
            } else {
                String words = changed(party, now);
                if (!words.isEmpty()) {
                    found.add(new Difference("changed", now.name(), words));
                }
            }
        });
        return found;
    }

    private static Map<String, ListedParty> byName(List<ListedParty> parties) {
        Map<String, ListedParty> names = new TreeMap<>();
        parties.forEach(party -> names.put(key(party.name()), party));
        return names;
    }

    /** A name without case and punctuation, in which editions differ without meaning to. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String changed(ListedParty old, ListedParty now) {
        List<String> words = new ArrayList<>();
        field(words, "aliases", String.join(" | ", old.aliases()), String.join(" | ", now.aliases()));
        field(words, "country", String.join(" ", old.countries()), String.join(" ", now.countries()));
        field(words, "address", old.address(), now.address());
        field(words, "requirement", old.requirement(), now.requirement());
        field(words, "policy", old.policy(), now.policy());
        return String.join("; ", words);
    }

    private static void field(List<String> words, String name, String old, String now) {
        if (!old.equals(now)) {
            words.add(name + ": " + (old.isEmpty() ? "nothing" : old) + " → " + (now.isEmpty() ? "nothing" : now));
        }
    }

    /** A difference for a terminal. */
    public static String text(PartyList before, PartyList after, List<Difference> differences) {
        StringBuilder text = new StringBuilder(before + " → " + after + ": " + differences.size() + " differences\n");
        differences.forEach(each -> text.append(Wrapped.lines(
                String.format(Locale.ROOT, "%-8s", each.what()),
                each.name() + (each.words().isEmpty() ? "" : ": " + each.words()))));
        return text.toString();
    }
}
