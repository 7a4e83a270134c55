package parley.economy.chain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads a use table from a folder: {@code industries.csv} with code, title, output; {@code use.csv} or {@code use.csv.gz} with
 * commodity, industry, domestic, imported, where what is absent is nil.
 */
public final class UseFolder {

    private UseFolder() {}

    /** @throws BadTable with file and line if a row cannot be read */
    public static UseTable read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        List<String> codes = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<Double> output = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        Path industries = folder.resolve("industries.csv");
        for (NamedCsvRecord row : rows(industries, List.of("code", "title", "output"))) {
            if (places.put(row.getField("code"), codes.size()) != null) {
                throw wrong(industries, row, row.getField("code") + " is there twice");
            }
            codes.add(row.getField("code"));
            titles.add(row.getField("title"));
            output.add(figure(industries, row, "output"));
        }
        int n = codes.size();
        double[] domestic = new double[n * n];
        double[] imported = new double[n * n];
        Path packed = folder.resolve("use.csv.gz");
        Path use = Files.exists(packed) ? packed : folder.resolve("use.csv");
        for (NamedCsvRecord row : rows(use, List.of("commodity", "industry", "domestic", "imported"))) {
            int cell = place(use, row, "commodity", places) * n + place(use, row, "industry", places);
            domestic[cell] += figure(use, row, "domestic");
            imported[cell] += figure(use, row, "imported");
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new UseTable(
                name == null ? folder.toString() : name.toString(),
                codes,
                titles,
                output.stream().mapToDouble(Double::doubleValue).toArray(),
                domestic,
                imported);
    }

    private static List<NamedCsvRecord> rows(Path file, List<String> columns) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(plain, StandardCharsets.UTF_8)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            if (rows.isEmpty() || !rows.getFirst().getHeader().containsAll(columns)) {
                throw new BadTable(file + ": the columns are " + String.join(",", columns) + ", with a row at least");
            }
            return rows;
        } catch (CsvParseException e) {
            throw new BadTable(file + ": " + e.getMessage());
        }
    }

    private static int place(Path file, NamedCsvRecord row, String column, Map<String, Integer> places) {
        Integer place = places.get(row.getField(column));
        if (place == null) {
            throw wrong(file, row, column + " '" + row.getField(column) + "' is not in industries.csv");
        }
        return place;
    }

    private static double figure(Path file, NamedCsvRecord row, String column) {
        try {
            return Double.parseDouble(row.getField(column));
        } catch (NumberFormatException _) {
            throw wrong(file, row, column + " '" + row.getField(column) + "' is no number");
        }
    }

    private static BadTable wrong(Path file, NamedCsvRecord row, String what) {
        return new BadTable(file + ":" + row.getStartingLineNumber() + ": " + what);
    }
}
