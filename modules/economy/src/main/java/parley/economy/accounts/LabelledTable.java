package parley.economy.accounts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import parley.ground.Problem;

/**
 * A table of an accounts folder: {@code NAME.csv} or {@code NAME.csv.gz}. Columns and rows are found by their labels, so
 * that neither order matters nor a wrong shape goes unseen.
 */
final class LabelledTable {

    /** What a matrix row holds. */
    interface RowTaker {
        void take(int[] labels, double[] values);
    }

    private final Path file;
    private final List<Problem> problems;

    LabelledTable(Path folder, String table, List<Problem> problems) {
        Path packed = folder.resolve(table + ".csv.gz");
        this.file = Files.isRegularFile(packed) ? packed : folder.resolve(table + ".csv");
        this.problems = problems;
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /** All records, the header first; a table that is not there is a problem and has none. */
    List<CsvRecord> records() throws IOException {
        if (!exists()) {
            problems.add(Problem.at(file.getFileName().toString(), "there is no such table in the folder"));
            return List.of();
        }
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(open(), StandardCharsets.UTF_8)) {
            return records.stream().toList();
        }
    }

    /**
     * Reads a matrix: leading label columns, then a column of numbers for each label of {@code across}.
     *
     * @param down the labels of the leading columns
     * @return how many rows were read
     */
    int matrix(List<Labels> down, Labels across, RowTaker taker) throws IOException {
        int rows = 0;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(open(), StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> all = records.iterator();
            int[] columns = header(all, down.size(), across);
            int[] labels = new int[down.size()];
            double[] values = new double[across.size()];
            while (columns.length > 0 && all.hasNext()) {
                CsvRecord record = all.next();
                if (read(record, down, columns, labels, values)) {
                    taker.take(labels, values);
                    rows++;
                }
            }
        }
        return rows;
    }

    private InputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /** For each field the label that its column stands for; empty if the header is not usable. */
    private int[] header(Iterator<CsvRecord> all, int leading, Labels across) {
        if (!all.hasNext()) {
            problems.add(Problem.at(file.getFileName().toString(), "it is empty"));
            return new int[0];
        }
        CsvRecord header = all.next();
        int[] columns = new int[leading + across.size()];
        if (header.getFieldCount() != columns.length) {
            problems.add(Problem.at(
                    place(header),
                    header.getFieldCount() + " columns where " + leading + " of labels and one for each of "
                            + across.size() + " " + across.kind() + " codes belong"));
            return new int[0];
        }
        boolean[] seen = new boolean[across.size()];
        for (int c = leading; c < columns.length; c++) {
            int label = index(across, header, c);
            if (label < 0 || seen[label]) {
                if (label >= 0) {
                    problems.add(Problem.at(place(header), "the column '" + header.getField(c) + "' is there twice"));
                }
                return new int[0];
            }
            seen[label] = true;
            columns[c] = label;
        }
        return columns;
    }

    private boolean read(CsvRecord record, List<Labels> down, int[] columns, int[] labels, double[] values) {
        if (record.getFieldCount() != columns.length) {
            problems.add(
                    Problem.at(place(record), record.getFieldCount() + " fields where " + columns.length + " belong"));
            return false;
        }
        for (int c = 0; c < labels.length; c++) {
            labels[c] = index(down.get(c), record, c);
            if (labels[c] < 0) {
                return false;
            }
        }
        for (int c = labels.length; c < columns.length; c++) {
            values[columns[c]] = number(record, c);
        }
        return true;
    }

    private int index(Labels labels, CsvRecord record, int field) {
        try {
            return labels.index(record.getField(field));
        } catch (NoSuchElementException e) {
            problems.add(Problem.at(place(record), String.valueOf(e.getMessage())));
            return -1;
        }
    }

    /** The number in that field; one that is none is a problem and NaN. */
    double number(CsvRecord record, int field) {
        String text = field < record.getFieldCount() ? record.getField(field).strip() : "";
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            problems.add(Problem.at(place(record), "'" + text + "' is no number"));
            return Double.NaN;
        }
    }

    String place(CsvRecord record) {
        return file.getFileName() + ":" + record.getStartingLineNumber();
    }
}
