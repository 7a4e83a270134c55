package parley.economy.chain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.economy.chain.CriticalInput.Figure;
import parley.economy.chain.CriticalInput.User;

/**
 * Reads a critical input from a folder: {@code input.csv} with key, value, unit, source, quality; {@code users.csv} with
 * industry, dependent, basis.
 */
public final class CriticalInputFolder {

    private static final double MILLION = 1e6;

    private final Path folder;
    private final List<Figure> figures = new ArrayList<>();

    private CriticalInputFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws BadTable with file and line if a figure is missing or none */
    public static CriticalInput read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new CriticalInputFolder(folder).read();
    }

    private CriticalInput read() throws IOException {
        for (NamedCsvRecord row : rows("input.csv", List.of("key", "value", "unit", "source", "quality"))) {
            figures.add(new Figure(
                    row.getField("key"),
                    row.getField("value"),
                    row.getField("unit"),
                    row.getField("source"),
                    row.getField("quality")));
        }
        List<User> users = new ArrayList<>();
        for (NamedCsvRecord row : rows("users.csv", List.of("industry", "dependent", "basis"))) {
            users.add(new User(
                    row.getField("industry"),
                    number("users.csv:" + row.getStartingLineNumber(), row.getField("dependent")),
                    row.getField("basis")));
        }
        return new CriticalInput(
                text("title"),
                text("host_commodity"),
                text("accounts_sector"),
                figure("imports_from_refuser") / MILLION,
                figure("imports_from_elsewhere") / MILLION,
                figure("price_factor"),
                figures.stream()
                        .filter(figure -> figure.key().startsWith("stock_days"))
                        .map(figure -> number("input.csv, " + figure.key(), figure.value()))
                        .toList(),
                users,
                figures);
    }

    private String text(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .map(Figure::value)
                .findFirst()
                .orElseThrow(() -> new BadTable(folder.resolve("input.csv") + ": there is no '" + key + "'"));
    }

    private double figure(String key) {
        return number("input.csv, " + key, text(key));
    }

    private double number(String place, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException _) {
            throw new BadTable(folder + ", " + place + ": '" + value + "' is no number");
        }
    }

    private List<NamedCsvRecord> rows(String file, List<String> columns) throws IOException {
        Path path = folder.resolve(file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            if (rows.isEmpty() || !rows.getFirst().getHeader().containsAll(columns)) {
                throw new BadTable(path + ": the columns are " + String.join(",", columns) + ", with a row at least");
            }
            return rows;
        } catch (CsvParseException e) {
            throw new BadTable(path + ": " + e.getMessage());
        }
    }
}
