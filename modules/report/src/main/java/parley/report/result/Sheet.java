package parley.report.result;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that is written cell by cell, row by row, under a frozen header. A text is a text whatever it begins with; no cell
 * is a formula.
 */
final class Sheet {

    /** A cell holds no more characters. */
    private static final int LONGEST = 32_767;

    private static final int NARROW = 14;
    private static final int WIDE = 40;

    private final Worksheet sheet;
    private int row;
    private int column;

    Sheet(Workbook workbook, String name, String... heads) {
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(1, 1);
        for (int i = 0; i < heads.length; i++) {
            boolean wide = i == 0 || heads[i].matches("Title|Description|Which|Place|Document|Measure");
            sheet.width(i, wide ? WIDE : NARROW);
            sheet.inlineString(0, i, heads[i]);
            sheet.style(0, i).bold().wrapText(true).set();
        }
    }

    Sheet(Workbook workbook, String name, List<Column> columns) {
        this(workbook, name, columns.stream().map(Column::name).toArray(String[]::new));
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
        }
    }

    /** Begins the next row. */
    Sheet next() {
        row++;
        column = 0;
        return this;
    }

    Sheet text(String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
        }
        column++;
        return this;
    }

    /** A day as a day; what is none, as a text. */
    Sheet date(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return text(text);
        }
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
        column++;
        return this;
    }

    Sheet count(long count) {
        sheet.value(row, column, count);
        sheet.style(row, column).format("#,##0").set();
        column++;
        return this;
    }

    /** A plain number, shown as far as it goes. */
    Sheet number(Number number) {
        sheet.value(row, column, number);
        column++;
        return this;
    }

    Sheet money(long cents) {
        return dollars(BigDecimal.valueOf(cents, 2));
    }

    Sheet dollars(BigDecimal dollars) {
        sheet.value(row, column, dollars);
        sheet.style(row, column).format("$#,##0.00").set();
        column++;
        return this;
    }

    /** The part in percent of the whole; nothing of a whole of nil. */
    Sheet percent(long part, long whole) {
        if (whole != 0) {
            sheet.value(row, column, BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
            sheet.style(row, column).format("0.00%").set();
        }
        column++;
        return this;
    }

    /** A rate, shown as far as it goes, with four decimals at most. */
    Sheet percent(BigDecimal percent) {
        sheet.value(row, column, percent.movePointLeft(2));
        sheet.style(row, column).format("0.00##%").set();
        column++;
        return this;
    }

    /** Writes the rows up to this one and forgets them. */
    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
