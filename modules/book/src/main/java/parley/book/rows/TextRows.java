package parley.book.rows;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a text with separators (RFC 4180 and its dialects). */
final class TextRows implements RowSource {

    private final String name;
    private final Row row = new Row();
    private final CsvReader<Handler> reader;
    private final CloseableIterator<Handler> records;
    private final List<String> header;
    private long line;

    TextRows(Reader text, String name, char separator) throws IOException {
        this.name = name;
        Handler handler = new Handler();
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(handler, text);
        records = reader.iterator();
        if (!next()) {
            throw new NotABook(name + " is empty");
        }
        header = java.util.stream.IntStream.range(0, row.fields())
                .mapToObj(row::field)
                .toList();
    }

    /** Takes fields as they are met, without a text for each. */
    private final class Handler extends AbstractBaseCsvCallbackHandler<Handler> {
        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            row.clear();
        }

        @Override
        protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
            row.add(from, offset, length);
        }

        @Override
        protected Handler buildRecord() {
            return this;
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            do {
                if (!records.hasNext()) {
                    return false;
                }
                records.next();
            } while (row.isBlank());
            return true;
        } catch (CsvParseException e) {
            throw new NotABook(name + " is not CSV: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public @Nullable String fault() {
        return row.fields() == header.size() ? null : "the row has " + row.fields() + " columns, not " + header.size();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long row() {
        return line;
    }

    @Override
    public int fields() {
        return row.fields();
    }

    @Override
    public char[] text() {
        return row.text();
    }

    @Override
    public int start(int column) {
        return row.start(column);
    }

    @Override
    public int end(int column) {
        return row.end(column);
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
