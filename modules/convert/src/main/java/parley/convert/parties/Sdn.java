package parley.convert.parties;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;

/** The SDN List from its three flat files, which have no header: parties, other names, addresses, joined by number. */
final class Sdn {

    private static final String NOTHING = "-0-";
    private static final Pattern BORN = Pattern.compile("DOB (?:circa )?(?:\\d{1,2} )?(?:[A-Z][a-z]{2} )?(\\d{4})");
    private static final Pattern ALSO = Pattern.compile("a\\.k\\.a\\. '([^']+)'");

    private final InputFolder input;

    Sdn(InputFolder input) {
        this.input = input;
    }

    CsvTable table() {
        Map<String, List<String>> aliases = new HashMap<>();
        for (CsvRecord row : rows("ofac_alt.csv", 4)) {
            aliases.computeIfAbsent(field(row, 0), _ -> new ArrayList<>()).add(field(row, 3));
        }
        Map<String, List<CsvRecord>> addresses = new HashMap<>();
        for (CsvRecord row : rows("ofac_add.csv", 5)) {
            addresses.computeIfAbsent(field(row, 0), _ -> new ArrayList<>()).add(row);
        }
        List<PartyRow> parties = new ArrayList<>();
        for (CsvRecord row : rows("ofac_sdn.csv", 12)) {
            String id = field(row, 0);
            parties.add(party(row, aliases.getOrDefault(id, List.of()), addresses.getOrDefault(id, List.of())));
        }
        return PartyRow.table(parties);
    }

    private PartyRow party(CsvRecord row, List<String> aliases, List<CsvRecord> addresses) {
        String remarks = field(row, 11);
        List<String> names = new ArrayList<>(aliases);
        ALSO.matcher(remarks).results().forEach(match -> names.add(match.group(1)));
        Set<String> born = new TreeSet<>();
        Matcher birth = BORN.matcher(remarks);
        while (birth.find()) {
            born.add(birth.group(1));
        }
        Set<String> codes = new TreeSet<>();
        Set<String> places = new LinkedHashSet<>();
        for (CsvRecord address : addresses) {
            codes.add(ListCountries.code(field(address, 4), "ofac_add.csv, " + field(address, 1)));
            String place = String.join(
                    ", ",
                    List.of(field(address, 2), field(address, 3)).stream()
                            .filter(text -> !text.isEmpty())
                            .toList());
            if (!place.isEmpty()) {
                places.add(place);
            }
        }
        codes.remove("");
        Set<String> programmes = new LinkedHashSet<>(PartyRow.parts(field(row, 3), "\\] \\["));
        return new PartyRow(
                field(row, 1),
                names,
                field(row, 2),
                codes,
                String.join("; ", places),
                born,
                programmes,
                "",
                "",
                "",
                "",
                Set.of(),
                "");
    }

    private static String field(CsvRecord row, int column) {
        String text = row.getField(column).strip();
        return text.equals(NOTHING) ? "" : text.replaceAll("\\s+", " ");
    }

    private List<CsvRecord> rows(String file, int columns) {
        try (InputStream stream = input.open(file);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(stream, StandardCharsets.UTF_8)) {
            return records.stream()
                    .filter(record -> record.getFieldCount() >= columns)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
