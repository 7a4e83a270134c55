package parley.convert.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The folder of publishers' files. A file is named by its last path element (or enough of them to be the only one), so
 * that nobody's folder lay-out enters our tree.
 */
public record InputFolder(Path folder) {

    /** The one file of that name, anywhere below the folder. */
    public Path path(String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.endsWith(name))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            return switch (found.size()) {
                case 1 -> found.getFirst();
                case 0 -> throw new ConversionException(name + ": not found below " + folder + ".");
                default ->
                    throw new ConversionException(name + ": found " + found.size() + " times: " + found
                            + ". Maybe put its folder before it.");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the one file of that name; what ends in {@code .gz} is unpacked. */
    public InputStream open(String name) throws IOException {
        InputStream bytes = Files.newInputStream(path(name));
        return name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /** All records of the CSV table of that name, which has a header. */
    public List<Row> rows(String name) {
        try (InputStream bytes = open(name);
                CsvReader<NamedCsvRecord> records =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(bytes, StandardCharsets.UTF_8)) {
            return records.stream().map(one -> row(name, one)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String name, NamedCsvRecord one) {
        Map<String, String> values = one.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().strip(),
                        entry -> entry.getValue().strip()));
        return new Row(name + ":" + one.getStartingLineNumber(), values);
    }
}
