package parley.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.book.rows.NotABook;
import parley.determination.ShipmentLine;
import parley.ground.Words;

/** Reads books of shipments from CSV with a header. A row that is not a line is kept, with the reason; reading goes on. */
public final class BookReader {

    private final LineForm form;

    public BookReader(LineForm form) {
        this.form = form;
    }

    /**
     * @param name what to call the book in messages
     * @throws NotABook if the columns that every line needs are missing
     */
    public Book read(Reader text, String name) throws IOException {
        List<ShipmentLine> lines = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(withoutMark(text))) {
            boolean first = true;
            for (NamedCsvRecord row : rows) {
                if (first) {
                    checkHeader(row.getHeader(), name, unread);
                    first = false;
                }
                take(row, name, lines, rejects);
            }
            if (first) {
                throw new NotABook(name + " has no lines");
            }
        } catch (CsvParseException e) {
            throw new NotABook(name + " is not CSV: " + e.getMessage());
        }
        return new Book(name, Entries.gather(lines), rejects, unread);
    }

    /** Without the byte order mark that spreadsheets put before the first column. */
    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader marked = new PushbackReader(text);
        int first = marked.read();
        if (first >= 0 && first != '\uFEFF') {
            marked.unread(first);
        }
        return marked;
    }

    private void checkHeader(List<String> header, String name, List<String> unread) throws NotABook {
        for (String needed : List.of("code", "origin", "value")) {
            if (!header.contains(needed)) {
                String near = Words.nearest(needed, header);
                throw new NotABook(name + " has no column '" + needed + "'"
                        + (near == null
                                ? "; it has: " + String.join(", ", header)
                                : ". Maybe '" + near + "' is meant"));
            }
        }
        header.stream().filter(column -> !form.knows(column)).forEach(unread::add);
    }

    private void take(NamedCsvRecord row, String name, List<ShipmentLine> lines, List<Reject> rejects) {
        long number = row.getStartingLineNumber();
        int columns = row.getHeader().size();
        if (row.getFieldCount() != columns) {
            String found = "the row has " + row.getFieldCount() + " columns, not " + columns;
            rejects.add(new Reject("", name, number, "", String.join(",", row.getFields()), found, null));
            return;
        }
        Map<String, String> texts = new HashMap<>(row.getFieldsAsMap());
        try {
            lines.add(form.line(texts, Long.toString(number)));
        } catch (LineForm.Unreadable e) {
            String value = texts.getOrDefault(e.column(), "");
            String[] said = String.valueOf(e.getMessage()).split("\\. Maybe ", 2);
            rejects.add(new Reject(
                    texts.getOrDefault("id", ""),
                    name,
                    number,
                    e.column(),
                    value,
                    said[0],
                    said.length > 1 ? said[1] : null));
        }
    }
}
