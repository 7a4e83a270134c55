package parley.economy.study;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.Labels;
import parley.ground.Problem;

/**
 * Changes flow by flow, as a file tells them: {@code importer,exporter,sector} and a value; {@code *} is every one. A country's
 * purchases of itself bear no tariff, so {@code *} never means those; what no row names is unchanged; a later row wins.
 */
public final class ShockFile {

    private static final String ALL = "*";

    private ShockFile() {}

    /** A row that names no flow, or a value that is none. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(List<Problem> problems) {
            super(String.join(
                    "\n", problems.stream().limit(8).map(Problem::toString).toList()));
        }
    }

    /**
     * Rates after the changes.
     *
     * @param rates [sector][importer][exporter] before
     * @param name of the file, for messages
     */
    public static double[] tariffs(Reader file, String name, Accounts accounts, double[] rates) throws IOException {
        return read(file, name, accounts, rates, "tariff", "change", -1);
    }

    /** Cost factors after the changes; they are read from a column {@code cost}. */
    public static double[] costs(Reader file, String name, Accounts accounts, double[] factors) throws IOException {
        return read(file, name, accounts, factors, "cost", "", 0);
    }

    private static double[] read(
            Reader file, String name, Accounts accounts, double[] before, String column, String added, double above)
            throws IOException {
        double[] after = before.clone();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(file)) {
            boolean empty = true;
            for (NamedCsvRecord record : records) {
                if (empty) {
                    check(record.getHeader(), name, column, added);
                    empty = false;
                }
                String place = name + ":" + record.getStartingLineNumber();
                try {
                    boolean sum = record.findField(column).isEmpty()
                            && record.findField(added).isPresent();
                    double value = number(field(record, sum ? added : column));
                    for (int at : flows(record, accounts)) {
                        double now = sum ? before[at] + value : value;
                        if (!(now > above && now < Double.POSITIVE_INFINITY)) {
                            throw new NoSuchElementException("the " + column + " " + now + " is not above "
                                    + (above == 0 ? "0" : "-1") + " and finite");
                        }
                        after[at] = now;
                    }
                } catch (NoSuchElementException e) {
                    problems.add(Problem.at(place, String.valueOf(e.getMessage())));
                }
            }
            if (empty) {
                throw new Unreadable(List.of(Problem.at(name, "there is no row below the header")));
            }
        }
        if (!problems.isEmpty()) {
            throw new Unreadable(problems);
        }
        return after;
    }

    private static void check(List<String> header, String name, String column, String added) {
        List<String> missing = Stream.of("importer", "exporter", "sector", column)
                .filter(each -> !header.contains(each))
                .filter(each -> !(each.equals(column) && header.contains(added)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Unreadable(List.of(Problem.at(
                    name + ":1",
                    "there is no column " + String.join(", ", missing) + "; there are " + String.join(", ", header))));
        }
    }

    private static int[] flows(NamedCsvRecord record, Accounts accounts) {
        int[] importers = those(field(record, "importer"), accounts.countries());
        int[] exporters = those(field(record, "exporter"), accounts.countries());
        int[] sectors = those(field(record, "sector"), accounts.sectors());
        boolean all = importers.length > 1 || exporters.length > 1;
        return IntStream.of(sectors)
                .flatMap(j -> IntStream.of(importers)
                        .flatMap(m -> IntStream.of(exporters)
                                .filter(i -> i != m || !all)
                                .map(i -> accounts.flow(j, m, i))))
                .toArray();
    }

    private static int[] those(String word, Labels labels) {
        return word.equals(ALL) ? IntStream.range(0, labels.size()).toArray() : new int[] {labels.index(word)};
    }

    static String field(NamedCsvRecord record, String column) {
        return record.findField(column)
                .map(String::strip)
                .orElseThrow(() -> new NoSuchElementException("there is no column '" + column + "'"));
    }

    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new NoSuchElementException("'" + text + "' is no number");
        }
    }
}
