package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;

/**
 * A result as a workbook (XLSX): dates, amounts and rates as typed cells, the header frozen. A text is a text whatever it
 * begins with; no cell is a formula. A sheet that is full is followed by another.
 */
final class XlsxRows implements ResultRows {

    /** Rows of a sheet (ECMA-376), the header among them. */
    static final int FULL = 1_048_576;

    /** A cell holds no more characters. */
    private static final int LONGEST = 32_767;

    private static final int[] WIDTHS = {18, 16, 12, 12, 14, 14, 10, 10, 14, 14, 10, 10, 40, 24, 40, 40};
    private static final int BATCH = 1_000;

    private final Workbook workbook;
    private final int full;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxRows(OutputStream out) throws IOException {
        this(out, FULL);
    }

    XlsxRows(OutputStream out, int full) throws IOException {
        this.full = full;
        workbook = new Workbook(new Unclosed(out), "Parley", "1.0");
        sheet = addSheet();
    }

    private Worksheet addSheet() {
        sheets++;
        Worksheet added = workbook.newWorksheet(sheets == 1 ? "Result" : "Result " + sheets);
        added.freezePane(1, 1);
        for (int i = 0; i < WIDTHS.length; i++) {
            added.width(i, WIDTHS[i]);
            added.inlineString(0, i, COLUMNS.get(i));
            added.style(0, i).bold().set();
        }
        row = 1;
        return added;
    }

    @Override
    public void write(ResultRow from) throws IOException {
        if (row == full) {
            sheet.finish();
            sheet = addSheet();
        }
        text(0, from.id());
        text(1, from.scenario());
        date(2, from.at());
        date(3, from.known());
        ResultRow.Sums sums = from.sums();
        if (sums != null) {
            amount(4, sums.dutyMin(), "unbounded");
            amount(5, sums.dutyMax(), "unbounded");
            percent(6, sums.rateMin(), "");
            percent(7, sums.rateMax(), sums.dutyMax() == null ? "unbounded" : "");
            amount(8, sums.refundableMin(), "unbounded");
            amount(9, sums.refundableMax(), "unbounded");
            amount(10, sums.fees(), "not modelled");
            amount(11, sums.fees(), "not modelled");
        }
        text(12, from.headings());
        text(13, from.missing());
        text(14, from.unverified());
        text(15, from.problem());
        row++;
        if (row % BATCH == 0) {
            sheet.flush();
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
        }
    }

    /** An instant stays a text: a cell has no zone. */
    private void date(int column, String text) {
        try {
            if (text.length() == 10) {
                sheet.value(row, column, LocalDate.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd").set();
                return;
            }
        } catch (DateTimeParseException _) {
            // as it stands, then
        }
        text(column, text);
    }

    private void amount(int column, @Nullable Money money, String otherwise) {
        if (money == null) {
            text(column, otherwise);
        } else {
            sheet.value(row, column, money.dollars());
            sheet.style(row, column).format("$#,##0.00").set();
        }
    }

    private void percent(int column, @Nullable BigDecimal percent, String otherwise) {
        if (percent == null) {
            text(column, otherwise);
        } else {
            sheet.value(row, column, percent.movePointLeft(2));
            sheet.style(row, column).format("0.00##%").set();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
