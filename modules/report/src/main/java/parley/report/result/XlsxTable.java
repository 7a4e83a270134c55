package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A table as a workbook (XLSX): days, amounts and rates as typed cells, the header in view. A text is a text whatever it begins
 * with; no cell is a formula. A sheet that is full is followed by another.
 */
final class XlsxTable implements Table {

    /** Rows of a sheet (ECMA-376), the header among them. */
    static final int FULL = 1_048_576;

    private static final int BATCH = 1_000;

    private final Workbook workbook;
    private final String name;
    private final List<Column> columns;
    private final int full;
    private Sheet sheet;
    private int sheets;
    private int rows;

    XlsxTable(OutputStream out, String name, List<Column> columns) {
        this(out, name, columns, FULL);
    }

    XlsxTable(OutputStream out, String name, List<Column> columns, int full) {
        this.workbook = new Workbook(new Unclosed(out), "Parley", "1.0");
        this.name = name;
        this.columns = List.copyOf(columns);
        this.full = full;
        this.sheet = addSheet();
    }

    private Sheet addSheet() {
        sheets++;
        rows = 1;
        return new Sheet(workbook, sheets == 1 ? name : name + " " + sheets, columns);
    }

    @Override
    public void row(String[] cells) throws IOException {
        if (rows == full) {
            sheet.finish();
            sheet = addSheet();
        }
        sheet.next();
        for (int i = 0; i < cells.length; i++) {
            put(columns.get(i).kind(), cells[i]);
        }
        rows++;
        if (rows % BATCH == 0) {
            sheet.flush();
        }
    }

    private void put(Column.Kind kind, String cell) {
        switch (kind) {
            case Column.Kind _ when !kind.isNumber(cell) -> sheet.text(cell);
            case TEXT -> sheet.text(cell);
            case MOMENT, DAY -> sheet.date(cell);
            case DOLLARS -> sheet.dollars(new BigDecimal(cell));
            case PERCENT -> sheet.percent(new BigDecimal(cell));
            case COUNT -> sheet.count(Long.parseLong(cell));
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
