package parley.book.rows;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files as rows, by what is in them and not by their names. */
public final class RowSources {

    /** So much of a text is looked at to recognise how it holds its rows. */
    private static final int SAMPLE = 1 << 16;

    private RowSources() {}

    /**
     * Opens a text with separators (in any usual encoding, packed with gzip or not), a workbook (XLSX) or a Parquet file.
     *
     * @throws NotABook if the file is of no form that is read, or is empty or broken
     */
    public static RowSource open(Path file, RowOptions options) throws IOException {
        return open(file, file.toString(), options);
    }

    /** As {@link #open(Path, RowOptions)}, with another name for the file in messages. */
    public static RowSource open(Path file, String name, RowOptions options) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NotABook(name + " is a folder, not a book");
        }
        byte[] sample = sample(file, false, name);
        boolean packed = Magic.GZIP.starts(sample);
        if (packed) {
            sample = sample(file, true, name);
        }
        for (Magic magic : Magic.values()) {
            if (magic.starts(sample)) {
                if (packed && magic.form().isEmpty()) {
                    throw new NotABook(name + " is packed: only texts are read from gzip. Maybe unpack it first");
                }
                return switch (magic) {
                    case PARQUET -> ParquetRows.open(file, name);
                    case ZIP -> XlsxRows.open(file, name, options);
                    default -> throw new NotABook(name + " is " + magic.form());
                };
            }
        }
        return text(file, name, packed, sample, options);
    }

    /** The rows of a text at hand. */
    public static RowSource of(Reader text, String name, RowOptions options) throws IOException {
        BufferedReader marked = new BufferedReader(text, SAMPLE);
        marked.mark(SAMPLE);
        if (marked.read() != '\uFEFF') {
            marked.reset();
        }
        marked.mark(SAMPLE);
        char[] start = new char[SAMPLE - 1];
        int length = 0;
        for (int n = 0; n >= 0 && length < start.length; length += Math.max(n, 0)) {
            n = marked.read(start, length, start.length - length);
        }
        marked.reset();
        if (length == 0) {
            throw new NotABook(name + " is empty");
        }
        TextDialect dialect = TextSniffer.sniff(new String(start, 0, length), StandardCharsets.UTF_8, options);
        return new TextRows(marked, name, dialect, dialect.notes());
    }

    private static RowSource text(Path file, String name, boolean packed, byte[] sample, RowOptions options)
            throws IOException {
        if (sample.length == 0) {
            throw new NotABook(name + " is empty");
        }
        Charset told = options.encoding();
        Charset encoding = told == null ? Encodings.of(sample) : told;
        if (encoding == null) {
            throw new NotABook(name + " is no text, no workbook (XLSX) and no Parquet file");
        }
        String start = new String(sample, encoding);
        int mark = start.startsWith("\uFEFF") ? "\uFEFF".getBytes(encoding).length : 0;
        start = mark == 0 ? start : start.substring(1);
        if (start.stripLeading().regionMatches(true, 0, "<html", 0, 5)
                || start.stripLeading().startsWith("<!")) {
            throw new NotABook(name + " is a web page. Maybe save it as CSV or .xlsx");
        }
        TextDialect dialect = TextSniffer.sniff(start, encoding, options);
        List<String> notes = new ArrayList<>(dialect.notes());
        if (packed) {
            notes.addFirst("the file is unpacked as it is read");
        }
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        InputStream in = stream(file, packed);
        in.skipNBytes(mark);
        return new TextRows(new InputStreamReader(in, decoder), name, dialect, notes);
    }

    private static byte[] sample(Path file, boolean packed, String name) throws IOException {
        try (InputStream in = stream(file, packed)) {
            return in.readNBytes(SAMPLE);
        } catch (EOFException | ZipException e) {
            throw new NotABook(name + " is packed with gzip, and broken or cut short", e);
        }
    }

    private static InputStream stream(Path file, boolean packed) throws IOException {
        InputStream in = Files.newInputStream(file);
        return packed ? new BufferedInputStream(new GZIPInputStream(in, SAMPLE), SAMPLE) : in;
    }
}
