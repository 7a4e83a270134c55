package parley.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;

/** A table in a file of any form that a book has, as plain CSV for a reader of that; its rows stay on their lines. */
final class TableText {

    private TableText() {}

    /** @param known whether the table may have a column so called: by these its header and sheet are found */
    static Reader read(Path file, Predicate<String> known) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Complaints.Unusable(file + " is a folder, not a file with a table");
        }
        StringWriter text = new StringWriter();
        try (RowSource rows = RowSources.open(file, RowOptions.RECOGNISED.knowing(known));
                CsvWriter csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .bufferSize(0)
                        .build(text)) {
            csv.writeRecord(rows.header());
            long line = 2;
            while (rows.next()) {
                for (; line < rows.row(); line++) {
                    text.write('\n');
                }
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < rows.fields(); i++) {
                    fields.add(rows.field(i));
                }
                csv.writeRecord(fields);
                line += 1
                        + String.join("", fields).chars().filter(c -> c == '\n').count();
            }
        }
        return new StringReader(text.toString());
    }
}
