package parley.book.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import parley.ground.Words;

/** Chooses the sheet of a workbook that holds the rows. */
final class Sheets {

    private Sheets() {}

    /**
     * A sheet, and where its header is.
     *
     * @param above how many rows that are not blank stand above the header
     * @param notes what to say of it
     */
    record Choice(Sheet sheet, int above, List<String> notes) {}

    static Choice choose(ReadableWorkbook workbook, String name, RowOptions options) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        String told = options.sheet();
        if (told != null) {
            Sheet sheet = told(sheets, told, name);
            return new Choice(sheet, HeaderRow.index(first(sheet), options.known()), List.of());
        }
        Choice best = null;
        int most = -1;
        List<String> others = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<List<String>> rows = sheet.getVisibility() == SheetVisibility.VISIBLE ? first(sheet) : List.of();
            if (rows.isEmpty()) {
                continue;
            }
            others.add(sheet.getName());
            int above = HeaderRow.index(rows, options.known());
            int names = HeaderRow.names(rows.get(above), options.known());
            if (names > most) {
                most = names;
                best = new Choice(sheet, above, List.of());
            }
        }
        if (best == null) {
            throw new NotABook(name + " has no sheet with rows");
        }
        others.remove(best.sheet().getName());
        return others.isEmpty()
                ? best
                : new Choice(
                        best.sheet(),
                        best.above(),
                        List.of("sheet '" + best.sheet().getName() + "' is read; there are also "
                                + String.join(", ", others)));
    }

    private static Sheet told(List<Sheet> sheets, String told, String name) throws NotABook {
        for (Sheet sheet : sheets) {
            if (sheet.getName().equalsIgnoreCase(told.strip())) {
                return sheet;
            }
        }
        if (told.matches("\\d{1,4}") && Integer.parseInt(told) >= 1 && Integer.parseInt(told) <= sheets.size()) {
            return sheets.get(Integer.parseInt(told) - 1);
        }
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        String near = Words.nearest(told, names);
        throw new NotABook(name + " has no sheet '" + told + "'"
                + (near == null ? "; it has: " + String.join(", ", names) : ". Maybe '" + near + "'"));
    }

    /** The first rows that are not blank, as texts. */
    private static List<List<String>> first(Sheet sheet) throws IOException {
        CellText texts = new CellText();
        List<List<String>> first = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext() && first.size() < HeaderRow.ROWS) {
                Row row = each.next();
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    fields.add(texts.of(row.getCell(i)));
                }
                if (fields.stream().anyMatch(field -> !field.isBlank())) {
                    first.add(fields);
                }
            }
        }
        return first;
    }
}
