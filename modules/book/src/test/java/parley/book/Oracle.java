package parley.book;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables of expected answers that lie beside the project; tests that need them are skipped where they are absent. */
final class Oracle {

    private static final Path FOLDER = Path.of("../../../shared");

    private Oracle() {}

    static List<NamedCsvRecord> rows(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "the oracle table " + name + " does not lie beside the project");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of a row, with its facts beside them. */
    static Map<String, String> texts(NamedCsvRecord row) {
        Map<String, String> texts = new HashMap<>(row.getFieldsAsMap());
        spread(row.getField("facts"), texts);
        return texts;
    }

    /** Puts facts written {@code name=value;…} where each is a column of its own. */
    static void spread(String facts, Map<String, String> into) {
        for (String fact : facts.split(";", -1)) {
            int sign = fact.indexOf('=');
            if (sign > 0) {
                into.put(fact.substring(0, sign), fact.substring(sign + 1));
            }
        }
    }
}
