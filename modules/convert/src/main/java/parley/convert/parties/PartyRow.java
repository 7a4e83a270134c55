package parley.convert.parties;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.convert.table.CsvTable;

/**
 * One party on one list.
 *
 * @param name its name there
 * @param aliases other names
 * @param kind {@code individual}, {@code vessel}, {@code aircraft}; empty for all else
 * @param countries two-letter codes
 * @param address as printed
 * @param born days of birth or years, of individuals
 * @param programmes tags of programmes
 * @param requirement what the entry requires, where entries differ
 * @param policy how applications are reviewed, where entries differ
 * @param from the day on which it came onto the list
 * @param until the first day on which it is no longer on it
 * @param changed days of later acts upon the entry
 * @param acts the acts, as the list cites them
 */
record PartyRow(
        String name,
        List<String> aliases,
        String kind,
        Set<String> countries,
        String address,
        Set<String> born,
        Set<String> programmes,
        String requirement,
        String policy,
        String from,
        String until,
        Set<String> changed,
        String acts) {

    static final List<String> HEADER = List.of(
            "name",
            "aliases",
            "kind",
            "country",
            "address",
            "born",
            "programmes",
            "requirement",
            "policy",
            "from",
            "until",
            "changed",
            "acts");

    private static final String PARTED = " | ";

    List<String> record() {
        Set<String> others = new LinkedHashSet<>(aliases);
        others.remove(name);
        others.remove("");
        return List.of(
                        name,
                        String.join(PARTED, others),
                        kind,
                        String.join(PARTED, new TreeSet<>(countries)),
                        address,
                        String.join(PARTED, new TreeSet<>(born)),
                        String.join(PARTED, programmes),
                        requirement,
                        policy,
                        from,
                        until,
                        String.join(PARTED, new TreeSet<>(changed)),
                        acts)
                .stream()
                .map(cell -> cell.strip().replaceAll("\\s+", " "))
                .toList();
    }

    static CsvTable table(List<PartyRow> rows) {
        return new CsvTable(
                HEADER,
                rows.stream()
                        .map(PartyRow::record)
                        .distinct()
                        .sorted((a, b) -> {
                            int names = a.get(0).compareTo(b.get(0));
                            return names != 0 ? names : String.join("\n", a).compareTo(String.join("\n", b));
                        })
                        .toList());
    }

    /** The parts of a cell that holds several, parted by any of these. */
    static List<String> parts(String cell, String parters) {
        return Arrays.stream(cell.split(parters, -1))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }
}
