package parley.convert.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of our own form: UTF-8, a header, one record a line, quoted only where needed. */
public record CsvTable(List<String> header, List<List<String>> records) {

    public CsvTable {
        header = List.copyOf(header);
        records = List.copyOf(records);
    }

    /** Writes the table, making the folders it needs. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (CsvWriter writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                writer.writeRecord(header);
                records.forEach(writer::writeRecord);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
