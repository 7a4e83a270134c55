package parley.report.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A table of an answer, for CSV and for a sheet of a workbook. A cell is a text, a whole number, a decimal or a day; an empty
 * text is an empty cell. In CSV a text that a spreadsheet would take for a formula is made inert.
 *
 * @param name what its sheet is called
 * @param heads the columns, in order
 * @param rows cells, as many in each row as there are columns
 */
public record AnswerTable(String name, List<String> heads, List<? extends List<?>> rows) {

    public AnswerTable {
        heads = List.copyOf(heads);
        int columns = heads.size();
        IntStream.range(0, rows.size()).forEach(i -> {
            if (rows.get(i).size() != columns) {
                throw new IllegalArgumentException(
                        "row " + i + " of " + name + " has " + rows.get(i).size() + " cells, not " + columns);
            }
        });
    }

    /** Writes the table as CSV under its heads; the caller closes. */
    public void writeCsv(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(heads);
        rows.forEach(row -> csv.writeRecord(row.stream().map(AnswerTable::text).toList()));
        csv.flush();
    }

    private static String text(Object cell) {
        return switch (cell) {
            case String text -> Cells.inert(text);
            case BigDecimal decimal -> decimal.toPlainString();
            default -> cell.toString();
        };
    }

    /** Writes a workbook (XLSX), a sheet for each table; the caller closes. */
    public static void writeWorkbook(List<AnswerTable> tables, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), "Parley", "1.0");
        for (AnswerTable table : tables) {
            Sheet sheet = new Sheet(workbook, table.name, table.heads.toArray(String[]::new));
            table.rows.forEach(row -> {
                sheet.next();
                row.forEach(cell -> put(sheet, cell));
            });
            sheet.finish();
        }
        workbook.finish();
    }

    private static void put(Sheet sheet, Object cell) {
        switch (cell) {
            case String text -> sheet.text(text);
            case LocalDate day -> sheet.date(day.toString());
            case Integer count -> sheet.count(count);
            case Long count -> sheet.count(count);
            case BigDecimal decimal -> sheet.number(decimal);
            case Double number when !Double.isFinite(number) -> sheet.text(number.toString());
            case Double number -> sheet.number(number);
            default ->
                throw new IllegalArgumentException(
                        "a cell holds no " + cell.getClass().getSimpleName());
        }
    }
}
