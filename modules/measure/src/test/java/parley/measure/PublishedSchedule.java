package parley.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts of all editions of the schedule that we publish. */
final class PublishedSchedule {

    private static final Path FOLDER = Path.of("../../reference/us/hts");

    private PublishedSchedule() {}

    /** The distinct texts in a column, of every edition. */
    static Set<String> texts(String column) {
        Set<String> texts = new TreeSet<>();
        for (Path edition : editions()) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(edition)) {
                rows.forEach(row -> texts.add(row.getField(column)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static List<Path> editions() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv") && !file.endsWith("editions.csv"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
