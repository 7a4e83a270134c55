package parley.book;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.book.columns.Columns;
import parley.book.columns.Mapping;
import parley.book.columns.OneLine;
import parley.book.columns.Vocabulary;
import parley.book.rows.NotABook;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.determination.ShipmentLine;

/**
 * Reads books of shipments from files of any form. A row that is not a line is kept, with the reason; reading goes on. Every
 * row read is a line, a reject or told with another's line.
 */
public final class BookReader {

    /** The columns that every line needs. */
    public static final List<String> NEEDED = List.of("code", "origin", "value");

    private final LineForm form;
    private final Mapping mapping;

    public BookReader(LineForm form) {
        this(form, Mapping.NONE);
    }

    /** @param mapping what the file calls the columns */
    public BookReader(LineForm form, Mapping mapping) {
        this.form = form;
        this.mapping = mapping;
    }

    /**
     * @param name what to call the book in messages
     * @throws NotABook if the file is of no form that is read, or the columns that every line needs are missing
     */
    public Book read(Path file, String name, RowOptions options) throws IOException {
        Vocabulary vocabulary = new Vocabulary(form.columns(), mapping);
        try (RowSource rows = RowSources.open(file, name, options.knowing(vocabulary.known()))) {
            return read(rows, vocabulary);
        }
    }

    /** Reads a text at hand, as from a file of it. */
    public Book read(Reader text, String name) throws IOException {
        Vocabulary vocabulary = new Vocabulary(form.columns(), mapping);
        try (RowSource rows = RowSources.of(text, name, RowOptions.RECOGNISED.knowing(vocabulary.known()))) {
            return read(rows, vocabulary);
        }
    }

    private Book read(RowSource source, Vocabulary vocabulary) throws IOException {
        RowSource rows = OneLine.of(source, vocabulary, NEEDED);
        Columns columns = Columns.of(rows, vocabulary, NEEDED);
        RowTexts row = new RowTexts(rows, columns, form.in(columns.notation()));
        List<ShipmentLine> lines = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        while (rows.next()) {
            take(row, lines, rejects);
        }
        if (lines.isEmpty() && rejects.isEmpty()) {
            throw new NotABook(rows.name() + " has no lines");
        }
        return new Book(
                rows.name(),
                Entries.gather(lines),
                rejects,
                columns.unread(),
                Book.Account.of(lines.size(), rejects, rows.joined()),
                row.notes());
    }

    private static void take(RowTexts row, List<ShipmentLine> lines, List<Reject> rejects) {
        Reject fault = row.fault();
        if (fault != null) {
            rejects.add(fault);
            return;
        }
        try {
            lines.add(row.line());
        } catch (LineForm.Unreadable e) {
            rejects.add(row.reject(e));
        }
    }
}
