package parley.book.rows;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import parley.ground.Notation.Decimal;

/** Rows of a text with separators (RFC 4180 and its dialects). */
final class TextRows extends BufferedRows {

    private final PlainText plain;
    private final TextDialect dialect;
    private @Nullable CsvReader<Handler> reader;
    private @Nullable CloseableIterator<Handler> records;
    private long line;
    private long above;

    TextRows(Reader text, String name, TextDialect dialect, List<String> notes) throws IOException {
        super(name);
        this.dialect = dialect;
        this.notes.addAll(notes);
        this.plain = new PlainText(text, dialect.separator());
        try {
            readHeader();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** From the first quote on. */
    private CloseableIterator<Handler> readOthers() throws IOException {
        above = plain.line() - 1;
        CsvReader<Handler> others = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(new Handler(), plain.rest());
        reader = others;
        records = others.iterator();
        return records;
    }

    private void readHeader() throws IOException {
        for (int i = 0; i <= dialect.above(); i++) {
            if (!next()) {
                throw new NotABook(name() + " is empty");
            }
        }
        takeHeader();
        if (dialect.above() > 0) {
            notes.add(HeaderRow.passedOver(dialect.above(), line));
        }
    }

    /** Takes fields as they are met, without a text for each. */
    private final class Handler extends AbstractBaseCsvCallbackHandler<Handler> {
        @Override
        protected void handleBegin(long startingLine) {
            line = above + startingLine;
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
                if (!read()) {
                    return false;
                }
            } while (row.isBlank());
            return true;
        } catch (CsvParseException e) {
            throw new NotABook(name() + " is not CSV: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw broken(Objects.requireNonNull(e.getCause()));
        } catch (CharacterCodingException | EOFException | ZipException e) {
            throw broken(e);
        }
    }

    private boolean read() throws IOException {
        CloseableIterator<Handler> others = records;
        if (others == null) {
            PlainText.Met met = plain.next(row);
            if (met != PlainText.Met.OTHER) {
                line = plain.line() - 1;
                return met == PlainText.Met.ROW;
            }
            others = readOthers();
        }
        boolean has = others.hasNext();
        if (has) {
            others.next();
        }
        return has;
    }

    private IOException broken(IOException cause) {
        return switch (cause) {
            case CharacterCodingException _ ->
                new NotABook(
                        name() + " is not " + dialect.encoding().name() + " text all through: after line " + line
                                + " stands what is no character of it. Maybe it is windows-1252",
                        cause);
            case EOFException _ -> new NotABook(name() + " ends too soon, after line " + line, cause);
            case ZipException _ -> new NotABook(name() + " is packed with gzip, and broken after line " + line, cause);
            default -> cause;
        };
    }

    @Override
    public Decimal decimal() {
        return dialect.decimal();
    }

    @Override
    public long row() {
        return line;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        plain.close();
    }
}
