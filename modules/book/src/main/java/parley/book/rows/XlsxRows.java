package parley.book.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of one sheet of a workbook (XLSX, ECMA-376), cell by typed cell. */
final class XlsxRows extends BufferedRows {

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> cells;
    private final CellText texts = new CellText();
    private final int width;
    private long number;
    private long hidden;

    private XlsxRows(String name, ReadableWorkbook workbook, Sheets.Choice choice) throws IOException {
        super(name);
        this.workbook = workbook;
        this.sheet = choice.sheet();
        this.notes.addAll(choice.notes());
        this.stream = sheet.openStream();
        this.cells = stream.iterator();
        for (int i = 0; i <= choice.above(); i++) {
            if (!next()) {
                throw new NotABook(name + ": sheet '" + sheet.getName() + "' is empty");
            }
        }
        takeHeader();
        if (choice.above() > 0) {
            notes.add(HeaderRow.passedOver(choice.above(), number));
        }
        width = header().size();
    }

    static RowSource open(Path file, String name, RowOptions options) throws IOException {
        checkWorkbook(file, name);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            return new XlsxRows(name, workbook, Sheets.choose(workbook, name, options));
        } catch (IOException e) {
            close(workbook);
            throw e instanceof NotABook ? e : broken(name, e);
        } catch (RuntimeException e) {
            close(workbook);
            throw broken(name, e);
        }
    }

    private static void close(@Nullable ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    private static NotABook broken(String name, Exception cause) {
        return new NotABook(
                name + " is a workbook that cannot be read, broken or cut short: " + cause.getMessage(), cause);
    }

    /** A workbook is a zip file; so are others. */
    private static void checkWorkbook(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return;
            }
            String form = zip.getEntry("xl/workbook.bin") != null
                    ? "a binary workbook (.xlsb)"
                    : zip.getEntry("content.xml") != null
                            ? "an OpenDocument file"
                            : zip.getEntry("word/document.xml") != null ? "a text document" : "";
            throw new NotABook(name + " is "
                    + (form.isEmpty() ? "a zip file. Maybe unpack it first" : form + ". Maybe save it as .xlsx"));
        } catch (ZipException e) {
            throw broken(name, e);
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            do {
                if (!cells.hasNext()) {
                    sayWhatWasMet();
                    return false;
                }
                take(cells.next());
            } while (row.isBlank());
            return true;
        } catch (RuntimeException e) {
            throw new NotABook(
                    name() + ": sheet '" + sheet.getName() + "' cannot be read after row " + number + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private void take(org.dhatim.fastexcel.reader.Row from) {
        row.clear();
        number = from.getRowNum();
        hidden += from.isHidden() ? 1 : 0;
        int count = from.getCellCount();
        List<String> behind = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = texts.of(from.getCell(i));
            if (width == 0 || i < width) {
                row.add(text);
            } else {
                behind.add(text);
            }
        }
        for (int i = count; i < width; i++) {
            row.add("");
        }
        while (!behind.isEmpty() && behind.getLast().isBlank()) {
            behind.removeLast();
        }
        behind.forEach(row::add);
    }

    private void sayWhatWasMet() {
        if (hidden > 0) {
            notes.add(hidden + " hidden rows are read like the others");
            hidden = 0;
        }
        if (texts.isUncalculated()) {
            notes.add("some formulas have no result, and read as blanks. Maybe open and save the workbook once");
        }
    }

    @Override
    public String sheet() {
        return sheet.getName();
    }

    @Override
    public long row() {
        return number;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
