package parley.economy.accounts;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import parley.ground.Problem;

/** Reads accounts from a folder, whose form is told in {@code docs/reference/accounts.md}. */
public final class AccountsFolder {

    private static final String ELASTICITY = "elasticity";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private AccountsFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads and checks accounts.
     *
     * @throws BadAccounts if a table is missing or misshapen, a value is none, or they do not balance
     */
    public static Accounts read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        AccountsFolder reading = new AccountsFolder(folder);
        Accounts accounts = reading.accounts();
        reading.refuse();
        List<Problem> problems = AccountsCheck.problems(accounts);
        if (!problems.isEmpty()) {
            throw new BadAccounts(problems);
        }
        return accounts;
    }

    private Accounts accounts() throws IOException {
        About about = about();
        Entries countries = entries("countries", "country", List.of("value_added", "surplus"));
        Entries sectors = entries("sectors", "sector", List.of());
        refuse();
        int n = countries.labels.size();
        int j = sectors.labels.size();
        double[] trade = new double[j * n * n];
        double[] tariff = new double[j * n * n];
        boolean[] seen = new boolean[j * n];
        List<Labels> flow = List.of(sectors.labels, countries.labels);
        required("trade", flow, countries.labels, (at, values) -> {
            seen[at[0] * n + at[1]] = true;
            System.arraycopy(values, 0, trade, (at[0] * n + at[1]) * n, n);
        });
        missingRows(seen, sectors.labels, countries.labels);
        LabelledTable rates = table("tariffs");
        if (rates.exists()) {
            rates.matrix(
                    flow,
                    countries.labels,
                    (at, values) -> System.arraycopy(values, 0, tariff, (at[0] * n + at[1]) * n, n));
        }
        double[] inputs = new double[n * j * j];
        LabelledTable use = table("inputs");
        if (use.exists()) {
            use.matrix(
                    List.of(countries.labels, sectors.labels),
                    sectors.labels,
                    (at, values) -> System.arraycopy(values, 0, inputs, (at[0] * j + at[1]) * j, j));
        }
        double[] valueAdded = shares("value_added_shares", sectors.labels, countries.labels);
        double[] finals = shares("final_shares", sectors.labels, countries.labels);
        refuse();
        return new Accounts(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                about,
                countries.labels,
                sectors.labels,
                trade,
                tariff,
                inputs,
                valueAdded,
                finals,
                countries.column("value_added"),
                countries.column("surplus"),
                elasticities(sectors));
    }

    private LabelledTable table(String name) {
        return new LabelledTable(folder, name, problems);
    }

    private void required(String name, List<Labels> down, Labels across, LabelledTable.RowTaker taker)
            throws IOException {
        LabelledTable table = table(name);
        if (table.exists()) {
            table.matrix(down, across, taker);
        } else {
            problems.add(Problem.at(name + ".csv", "there is no such table in the folder"));
        }
    }

    private double[] shares(String name, Labels sectors, Labels countries) throws IOException {
        double[] all = new double[sectors.size() * countries.size()];
        Arrays.fill(all, Double.NaN);
        required(
                name,
                List.of(sectors),
                countries,
                (at, values) -> System.arraycopy(values, 0, all, at[0] * countries.size(), countries.size()));
        return all;
    }

    private void missingRows(boolean[] seen, Labels sectors, Labels countries) {
        for (int at = 0; at < seen.length; at++) {
            if (!seen[at]) {
                problems.add(Problem.at(
                        "trade.csv",
                        "there is no row of sector " + sectors.code(at / countries.size()) + " and importer "
                                + countries.code(at % countries.size())));
            }
        }
    }

    private About about() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (CsvRecord record : table("about").records()) {
            if (record.getFieldCount() == 2) {
                values.put(record.getField(0).strip(), record.getField(1).strip());
            } else {
                problems.add(Problem.at(
                        "about.csv:" + record.getStartingLineNumber(), "a line is a key and a value: key,value"));
            }
        }
        for (String key : List.of("title", "year", "unit", "balanced")) {
            if (!values.containsKey(key)) {
                problems.add(Problem.at("about.csv", "there is no '" + key + "'"));
            }
        }
        return new About(
                values.getOrDefault("title", ""),
                values.getOrDefault("year", ""),
                values.getOrDefault("unit", ""),
                yes(values, "balanced"),
                yes(values, "negative_inputs"),
                sources());
    }

    private boolean yes(Map<String, String> values, String key) {
        String value = values.getOrDefault(key, "no");
        if (!value.equals("yes") && !value.equals("no")) {
            problems.add(Problem.at("about.csv", key + ": '" + value + "' is neither yes nor no"));
        }
        return value.equals("yes");
    }

    private List<Source> sources() throws IOException {
        List<CsvRecord> records = table("sources").records();
        return records.stream()
                .skip(1)
                .map(record -> new Source(
                        field(record, 0),
                        field(record, 1),
                        field(record, 2),
                        field(record, 3),
                        field(record, 4),
                        field(record, 5)))
                .toList();
    }

    private static String field(CsvRecord record, int at) {
        return at < record.getFieldCount() ? record.getField(at).strip() : "";
    }

    private SequencedMap<String, double[]> elasticities(Entries sectors) {
        SequencedMap<String, double[]> sets = new LinkedHashMap<>();
        for (String column : sectors.header) {
            if (column.equals(ELASTICITY)) {
                sets.put("default", sectors.column(column));
            } else if (column.startsWith(ELASTICITY + "_")) {
                sets.put(column.substring(ELASTICITY.length() + 1), sectors.column(column));
            }
        }
        if (sets.isEmpty()) {
            problems.add(Problem.at("sectors.csv", "there is no column 'elasticity' or 'elasticity_…'"));
            refuse();
        }
        return sets;
    }

    private Entries entries(String name, String kind, List<String> needed) throws IOException {
        LabelledTable table = table(name);
        List<CsvRecord> records = table.records();
        List<String> header = records.isEmpty() ? List.of() : records.getFirst().getFields();
        List<String> wanted = new ArrayList<>(List.of("code", "name"));
        wanted.addAll(needed);
        for (String column : wanted) {
            if (!records.isEmpty() && !header.contains(column)) {
                problems.add(Problem.at(name + ".csv:1", "there is no column '" + column + "'"));
            }
        }
        if (records.size() == 1) {
            problems.add(Problem.at(name + ".csv", "it has no " + kind));
        }
        refuse();
        List<CsvRecord> rows = records.subList(1, records.size());
        List<String> codes = texts(rows, header.indexOf("code"));
        codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct()
                .forEach(code -> problems.add(Problem.at(name + ".csv", "the code '" + code + "' is there twice")));
        Labels labels = new Labels(kind, codes, texts(rows, header.indexOf("name")));
        return new Entries(table, labels, header, rows);
    }

    private static List<String> texts(List<CsvRecord> rows, int column) {
        return rows.stream().map(record -> field(record, column)).toList();
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new BadAccounts(problems);
        }
    }

    /** The rows of countries.csv or sectors.csv. */
    private record Entries(LabelledTable table, Labels labels, List<String> header, List<CsvRecord> rows) {

        double[] column(String name) {
            int at = header.indexOf(name);
            return rows.stream().mapToDouble(record -> table.number(record, at)).toArray();
        }
    }
}
