package parley.convert.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A table of our own form: UTF-8, a header, one record a line, quoted only where needed. */
public record CsvTable(List<String> header, List<List<String>> records) {

    public CsvTable {
        header = List.copyOf(header);
        records = List.copyOf(records);
    }

    /** Writes the table, making the folders it needs; packed if the file's name ends in {@code .gz}. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (CsvWriter writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(open(file), StandardCharsets.UTF_8))) {
                writer.writeRecord(header);
                records.forEach(writer::writeRecord);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
    }
}
