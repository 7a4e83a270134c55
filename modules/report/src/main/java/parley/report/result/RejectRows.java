package parley.report.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import parley.book.Reject;
import parley.ground.Money;

/** Writes the rejects of a book as CSV, to be mended and read again. */
public final class RejectRows {

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of("file", "sheet", "line", "column", "value", "why", "maybe", "worth");

    private RejectRows() {}

    public static void write(Writer out, List<Reject> rejects) throws IOException {
        try {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            for (Reject reject : rejects) {
                String maybe = reject.maybe();
                Money worth = reject.worth();
                csv.writeRecord(
                        Cells.inert(reject.file()),
                        Cells.inert(reject.sheet()),
                        Long.toString(reject.row()),
                        Cells.inert(reject.column()),
                        Cells.inert(reject.value()),
                        Cells.inert(reject.message()),
                        maybe == null ? "" : Cells.inert(maybe),
                        worth == null ? "" : worth.dollars().toPlainString());
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
