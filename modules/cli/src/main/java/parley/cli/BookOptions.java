package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.columns.Mapping;
import parley.book.columns.Mappings;
import parley.book.columns.Vocabulary;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.ground.Notation.DateOrder;
import parley.ground.Notation.Decimal;
import parley.report.result.RejectRows;
import parley.report.result.ResultForm;
import picocli.CommandLine.Option;

/** How a book is read: what it calls its columns, and what is not left to be recognised. */
final class BookOptions {

    private static final String SAMPLE = "samples/us-imports-from-china-2024.csv";
    private static final String SAMPLE_NAME = "US imports from China, 2024";

    private boolean own;

    /** What comes first in a date. */
    enum Dates {
        mdy,
        dmy
    }

    /** The mark before decimals. */
    enum Mark {
        point,
        comma
    }

    @Option(
            names = "--columns",
            paramLabel = "MAPPING.yaml",
            description = "What the book calls its columns, as in docs/reference/books.md.")
    @Nullable
    Path columns;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "A mapping at hand: ace-es-003, cbp-7501 or cbp-7501-before-2024.")
    @Nullable
    String preset;

    @Option(names = "--dates", paramLabel = "ORDER", description = "What 03/04/2025 begins with: mdy or dmy.")
    @Nullable
    Dates dates;

    @Option(names = "--decimal", paramLabel = "MARK", description = "Before decimals: point or comma.")
    @Nullable
    Mark decimal;

    @Option(names = "--separator", paramLabel = "CHAR", description = "Between fields of a text: , ; | or tab.")
    @Nullable
    String separator;

    @Option(names = "--encoding", paramLabel = "NAME", description = "Of a text: UTF-8, windows-1252 …")
    @Nullable
    String encoding;

    @Option(names = "--sheet", paramLabel = "SHEET", description = "Of a workbook: its name, or its number.")
    @Nullable
    String sheet;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where to write the rows that are no lines: csv, json, xlsx, parquet.")
    @Nullable
    Path rejects;

    /** The user's book; the sample where none is given, whose lines say no day of entry. */
    Book read(@Nullable Path file, LineForm form) throws IOException {
        if (file == null) {
            Path sample = Path.of(System.getProperty("parley.home", "."), SAMPLE);
            Book book = new BookReader(form).read(sample, SAMPLE_NAME, RowOptions.RECOGNISED);
            // Its descriptions are for the reader, and no fact that was overlooked.
            return new Book(book.name(), book.lines(), book.rejects(), List.of());
        }
        return read(file, String.valueOf(file.getFileName()), form);
    }

    /** China's imports from the United States in 2024 by six-digit subheading, whose lines say no day of entry. */
    static Book sampleOfChina(LineForm form) throws IOException {
        Path sample = Path.of(System.getProperty("parley.home", "."), "samples/china-imports-from-us-2024.csv");
        return new BookReader(form).read(sample, "China's imports from the US, 2024", RowOptions.RECOGNISED);
    }

    /** Reads a book, by another name in messages. */
    Book read(Path file, String name, LineForm form) throws IOException {
        if (rejects != null) {
            SafeFile.check("--rejects", rejects);
        }
        own = true;
        return new BookReader(form, mapping(form)).read(file, name, options());
    }

    /** What is done with rows while they are read. */
    interface Reading<T> {
        T of(RowSource rows, Vocabulary vocabulary) throws IOException;
    }

    /** Opens the user's book for one pass over its rows; the sample where none is given. */
    <T> T open(@Nullable Path file, LineForm form, Reading<T> reading) throws IOException {
        if (file != null) {
            return open(file, String.valueOf(file.getFileName()), form, reading);
        }
        Path sample = Path.of(System.getProperty("parley.home", "."), SAMPLE);
        Vocabulary vocabulary = new Vocabulary(form.columns(), Mapping.NONE);
        try (RowSource rows = RowSources.open(sample, SAMPLE_NAME, RowOptions.RECOGNISED.knowing(vocabulary.known()))) {
            return reading.of(rows, vocabulary);
        }
    }

    /** Opens the book for one pass over its rows. */
    <T> T open(Path file, String name, LineForm form, Reading<T> reading) throws IOException {
        if (rejects != null) {
            SafeFile.check("--rejects", rejects);
        }
        own = true;
        Vocabulary vocabulary = new Vocabulary(form.columns(), mapping(form));
        try (RowSource rows = RowSources.open(file, name, options().knowing(vocabulary.known()))) {
            return reading.of(rows, vocabulary);
        }
    }

    /** As {@link #read(Path, LineForm)}, and refuses a book without a line, having said what became of its rows. */
    Book readLines(@Nullable Path file, LineForm form, PrintWriter err) throws IOException {
        Book book = read(file, form);
        if (book.lines().isEmpty()) {
            account(err, book);
            throw new Complaints.Unusable("no row of " + book.name() + " could be read as a line");
        }
        return book;
    }

    /** Says what became of the rows of the user's book, and writes its rejects if that was asked for. */
    void account(PrintWriter err, Book book) throws IOException {
        if (own) {
            Answers.complain(err, book);
        }
        if (rejects != null) {
            ResultForm form = ResultForm.findByName(rejects.toString()).orElse(ResultForm.csv);
            ResultForm columns = form == ResultForm.text ? ResultForm.csv : form;
            SafeFile.writeBytes(rejects, out -> RejectRows.write(columns, out, book.rejects()));
        }
    }

    private Mapping mapping(LineForm form) throws IOException {
        Mapping mapping = preset == null ? Mapping.NONE : Mappings.preset(preset);
        if (columns != null) {
            mapping = Mappings.read(columns, form.columns()).over(mapping);
        }
        if (dates != null) {
            mapping = mapping.with(dates == Dates.mdy ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
        }
        return decimal == null ? mapping : mapping.with(decimal == Mark.comma ? Decimal.COMMA : Decimal.POINT);
    }

    private RowOptions options() {
        return new RowOptions(separator(), encoding(), sheet, _ -> false);
    }

    private @Nullable Character separator() {
        return switch (separator) {
            case null -> null;
            case "tab", "\\t" -> '\t';
            case String one when one.length() == 1 && one.charAt(0) != '"' -> one.charAt(0);
            case String other ->
                throw new Complaints.Unusable("--separator: one character or 'tab' is asked, not '" + other + "'");
        };
    }

    private @Nullable Charset encoding() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Complaints.Unusable(
                    "--encoding: '" + encoding + "' is no encoding. Maybe UTF-8, UTF-16 or windows-1252");
        }
    }
}
