package parley.book;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.columns.Columns;
import parley.book.columns.Mapping;
import parley.book.columns.OneLine;
import parley.book.columns.Vocabulary;
import parley.book.rows.NotABook;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.measure.CommodityCode;

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
        Rows taken = new Rows(rows, columns, form.in(columns.notation()));
        while (rows.next()) {
            taken.take();
        }
        if (taken.lines.isEmpty() && taken.rejects.isEmpty()) {
            throw new NotABook(rows.name() + " has no lines");
        }
        return new Book(
                rows.name(),
                Entries.gather(taken.lines),
                taken.rejects,
                columns.unread(),
                Book.Account.of(taken.lines.size(), taken.rejects, rows.joined()),
                taken.notes());
    }

    /** The row that stands, as texts by column; and what became of those before it. */
    private static final class Rows implements Texts {

        private final RowSource rows;
        private final Columns columns;
        private final LineForm form;
        private final Collection<String> names;
        private final List<ShipmentLine> lines = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private long noughts;

        Rows(RowSource rows, Columns columns, LineForm form) {
            this.rows = rows;
            this.columns = columns;
            this.form = form;
            this.names = columns.names();
        }

        @Override
        public String text(String column) {
            return columns.text(rows, column);
        }

        @Override
        public Collection<String> columns() {
            return names;
        }

        void take() {
            String fault = rows.fault();
            if (fault != null) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < rows.fields(); i++) {
                    fields.add(rows.field(i));
                }
                rejects.add(reject("", "", String.join(",", fields), fault));
                return;
            }
            try {
                lines.add(form.line(this, Long.toString(rows.row())));
                noughts += CommodityCode.lacksItsNought(text("code").strip()) ? 1 : 0;
            } catch (LineForm.Unreadable e) {
                rejects.add(reject(text("id"), e.column(), text(e.column()), String.valueOf(e.getMessage())));
            }
        }

        private Reject reject(String id, String column, String value, String message) {
            String[] said = message.split("\\. Maybe ", 2);
            String maybe = said.length > 1 ? said[1] : null;
            return new Reject(
                    id,
                    rows.name(),
                    rows.sheet(),
                    rows.row(),
                    column,
                    value,
                    said[0],
                    maybe,
                    rows.fault() == null ? worth() : null);
        }

        private @Nullable Money worth() {
            try {
                Money worth = form.value(text("value"));
                return worth.compareTo(ShipmentLine.MOST) > 0 || worth.cents() < 0 ? null : worth;
            } catch (LineForm.Unreadable e) {
                return null;
            }
        }

        List<String> notes() {
            List<String> notes = new ArrayList<>(rows.notes());
            if (!columns.taken().isEmpty()) {
                notes.add("columns taken: " + String.join(", ", columns.taken()));
            }
            if (noughts > 0) {
                notes.add(noughts + (noughts == 1 ? " code" : " codes")
                        + " of seven or nine digits read with the nought that a spreadsheet took from the beginning");
            }
            return notes;
        }
    }
}
