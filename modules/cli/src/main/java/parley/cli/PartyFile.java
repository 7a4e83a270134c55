package parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.screening.lists.PartyQuery;
import parley.screening.names.NameKind;

/**
 * The parties of a file: one a row under {@code name} with what else is known of it, or a book's, under the columns of its
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

    /** Whether the name is that of a file that holds parties, rather than of a party. */
    static boolean isNamed(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".+\\.(csv|tsv|txt|xlsx|parquet|gz)");
    }

    /** Reads a file of any form that a book has. */
    static PartyFile read(Path file) throws IOException {
        try (RowSource rows = RowSources.open(file, RowOptions.RECOGNISED.knowing(PartyFile::isColumn))) {
            return read(rows);
        }
    }

    private static boolean isColumn(String name) {
        return NAMES.contains(plain(name)) || ROLES.contains(plain(name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
    }

    private static PartyFile read(RowSource rows) throws IOException {
        List<String> header = rows.header().stream().map(PartyFile::plain).toList();
        List<String> named = header.stream().filter(NAMES::contains).limit(1).toList();
        List<String> columns =
                named.isEmpty() ? header.stream().filter(ROLES::contains).toList() : named;
        if (columns.isEmpty()) {
            throw new Complaints.Unusable(
                    rows.name() + " has no column 'name', and none of a party's role: " + String.join(", ", ROLES));
        }
        Set<Row> parties = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        while (rows.next()) {
            boolean any = false;
            for (String column : columns) {
                String name = field(rows, header, column);
                any |= !name.isEmpty();
                if (!name.isEmpty()) {
                    parties.add(
                            named.isEmpty()
                                    ? new Row(name, "", "", "", "")
                                    : new Row(
                                            name,
                                            field(rows, header, "country").toUpperCase(Locale.ROOT),
                                            field(rows, header, "address"),
                                            field(rows, header, "born"),
                                            field(rows, header, "kind")));
                }
            }
            if (!any) {
                problems.add(Path.of(rows.name()).getFileName() + ":" + rows.row() + ": no party in "
                        + String.join(", ", columns));
            }
        }
        return new PartyFile(List.copyOf(parties), problems);
    }

    private static String field(RowSource rows, List<String> header, String column) {
        return rows.field(header.indexOf(column)).strip();
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
