package parley.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import parley.screening.lists.PartyQuery;
import parley.screening.names.NameKind;

/**
 * The parties of a CSV file: one a row under {@code name} with what else is known of it, or a book's, under the columns of its
 * roles. Each party of a book is asked once.
 *
 * @param rows what was read, by column
 * @param problems rows without any party
 */
record PartyFile(List<Row> rows, List<String> problems) {

    private static final List<String> NAMES = List.of("name", "party");
    private static final List<String> ROLES = List.of(
            "consignee",
            "ultimate-consignee",
            "intermediate-consignee",
            "end-user",
            "purchaser",
            "buyer",
            "seller",
            "supplier",
            "manufacturer",
            "importer",
            "exporter",
            "shipper",
            "owner",
            "owned");

    /** One party. */
    record Row(String name, String country, String address, String born, String kind) {}

    static PartyFile read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Complaints.Unusable(file + " is a folder, not a CSV file");
        }
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            records = csv.stream().toList();
        }
        List<String> header = records.isEmpty()
                ? List.of()
                : records.getFirst().getFields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-"))
                        .toList();
        List<String> named = header.stream().filter(NAMES::contains).limit(1).toList();
        List<String> columns =
                named.isEmpty() ? header.stream().filter(ROLES::contains).toList() : named;
        if (columns.isEmpty()) {
            throw new Complaints.Unusable(
                    file + " has no column 'name', and none of a party's role: " + String.join(", ", ROLES));
        }
        Set<Row> rows = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        boolean list = !named.isEmpty();
        for (CsvRecord record : records.subList(1, records.size())) {
            int before = rows.size();
            boolean any = false;
            for (String column : columns) {
                String name = field(record, header, column);
                any |= !name.isEmpty();
                if (!name.isEmpty()) {
                    rows.add(
                            list
                                    ? new Row(
                                            name,
                                            field(record, header, "country").toUpperCase(Locale.ROOT),
                                            field(record, header, "address"),
                                            field(record, header, "born"),
                                            field(record, header, "kind"))
                                    : new Row(name, "", "", "", ""));
                }
            }
            if (!any && before == rows.size()) {
                problems.add(file.getFileName() + ":" + record.getStartingLineNumber() + ": no party in "
                        + String.join(", ", columns));
            }
        }
        return new PartyFile(List.copyOf(rows), problems);
    }

    private static String field(CsvRecord record, List<String> header, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= record.getFieldCount() ? "" : record.getField(at).strip();
    }

    /** Each party as it is looked up; what its row does not tell is as asked for all. */
    List<PartyQuery> queries(Function<String, PartyQuery> asked) {
        List<PartyQuery> queries = new ArrayList<>();
        for (Row row : rows) {
            PartyQuery all = asked.apply(row.name);
            queries.add(new PartyQuery(
                    row.name,
                    row.kind.isEmpty() ? all.kind() : NameKind.of(row.kind),
                    row.country.isEmpty() ? all.country() : row.country,
                    row.address.isEmpty() ? all.address() : row.address,
                    row.born.isEmpty() ? all.born() : row.born,
                    all.threshold()));
        }
        return queries;
    }
}
