package parley.report.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;

/** A result as CSV (RFC 4180, UTF-8); a bound that is not there stands as {@code null}, no answer as blanks. */
public final class CsvRows implements ResultRows {

    private final Writer out;
    private final CsvWriter csv;

    CsvRows(OutputStream out) {
        this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    }

    /** Rows to a writer, which is flushed and not closed. */
    public CsvRows(Writer out) {
        this(out, true);
    }

    private CsvRows(Writer out, boolean header) {
        this.out = out;
        this.csv = CsvWriter.builder().build(out);
        if (header) {
            csv.writeRecord(COLUMNS);
        }
    }

    /** Rows behind others that were written already; the stream is flushed and not closed. */
    public static CsvRows following(OutputStream out) {
        return new CsvRows(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    }

    @Override
    public void write(ResultRow row) throws IOException {
        String[] cells = new String[COLUMNS.size()];
        java.util.Arrays.fill(cells, "");
        cells[0] = Cells.inert(row.id());
        cells[1] = Cells.inert(row.scenario());
        cells[2] = row.at();
        cells[3] = row.known();
        ResultRow.Sums sums = row.sums();
        if (sums != null) {
            cells[4] = amount(sums.dutyMin());
            cells[5] = amount(sums.dutyMax());
            cells[6] = percent(sums.rateMin());
            cells[7] = percent(sums.rateMax());
            cells[8] = amount(sums.refundableMin());
            cells[9] = amount(sums.refundableMax());
            cells[10] = amount(sums.fees());
            cells[11] = cells[10];
        }
        cells[12] = row.headings();
        cells[13] = row.missing();
        cells[14] = Cells.inert(row.unverified());
        cells[15] = Cells.inert(row.problem());
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "null" : money.dollars().toPlainString();
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "null" : percent.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        try {
            csv.flush();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        out.flush();
    }
}
