package parley.screening.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import parley.screening.lists.ListedParty.Event;

/** Reads {@code reference/parties/} as its files stand. */
final class ListSources {

    private final Path folder;
    private final List<PartyList> lists = new ArrayList<>();
    private final List<ListedParty> parties = new ArrayList<>();

    private record Change(String list, String listed, String what, String at, String until, String note) {}

    ListSources(Path folder) throws IOException {
        this.folder = folder;
        List<Change> changes = changes();
        for (NamedCsvRecord row : rows("lists.csv")) {
            PartyList list = new PartyList(
                    row.getField("list"),
                    LocalDate.parse(row.getField("edition")),
                    row.getField("file"),
                    row.getField("title"),
                    row.getField("regime"),
                    row.getField("document"),
                    row.getField("requirement"),
                    row.getField("note"));
            lists.add(list);
            for (NamedCsvRecord party : rows(list.file())) {
                parties.add(party(list, party, changes));
            }
        }
    }

    List<PartyList> lists() {
        return lists;
    }

    List<ListedParty> parties() {
        return parties;
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return rows.stream().toList();
        }
    }

    private List<Change> changes() throws IOException {
        return rows("changes.csv").stream()
                .map(row -> new Change(
                        row.getField("list"),
                        row.getField("listed"),
                        row.getField("change"),
                        row.getField("at"),
                        row.getField("until"),
                        row.getField("document") + ", unverified: " + row.getField("unverified")))
                .toList();
    }

    private static ListedParty party(PartyList list, NamedCsvRecord row, List<Change> changes) {
        String requirement = row.getField("requirement");
        return new ListedParty(
                list,
                row.getField("name"),
                parts(row, "aliases"),
                row.getField("kind"),
                parts(row, "country"),
                row.getField("address"),
                parts(row, "born"),
                parts(row, "programmes"),
                requirement.isEmpty() ? list.requirement() : requirement,
                row.getField("policy"),
                history(list, row, changes),
                row.getField("acts"));
    }

    private static List<Event> history(PartyList list, NamedCsvRecord row, List<Change> changes) {
        List<Event> events = new ArrayList<>();
        String from = row.getField("from");
        String until = row.getField("until");
        if (!from.isEmpty()) {
            events.add(new Event(from, "listed", "", ""));
        }
        parts(row, "changed").forEach(day -> events.add(new Event(day, "changed", "", "")));
        if (!until.isEmpty()) {
            events.add(new Event(until, "ended", "", ""));
        }
        for (Change change : changes) {
            if (change.list.equals(list.list()) && change.listed.equals(from)) {
                String end = change.until.isEmpty() ? "" : " until " + change.until;
                events.add(new Event(change.at, change.what, change.until, change.what + end + ": " + change.note));
            }
        }
        events.sort(Comparator.comparing(Event::day));
        return events;
    }

    private static List<String> parts(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split(" \\| ", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
