package parley.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.columns.Columns;
import parley.book.rows.RowSource;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.measure.CommodityCode;

/** The row of a file that stands, as texts by column, and as the line or the reject that it is. */
public final class RowTexts implements Texts {

    private final RowSource rows;
    private final Columns columns;
    private final LineForm form;
    private final Collection<String> names;
    private long noughts;

    /** @param form in the notation of the columns */
    public RowTexts(RowSource rows, Columns columns, LineForm form) {
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

    /** The row as a reject, if it is no row of data; null if it is one. */
    public @Nullable Reject fault() {
        String fault = rows.fault();
        if (fault == null) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < rows.fields(); i++) {
            fields.add(rows.field(i));
        }
        return reject("", "", String.join(",", fields), fault);
    }

    /**
     * The row as a line.
     *
     * @throws LineForm.Unreadable naming the column
     */
    public ShipmentLine line() {
        ShipmentLine line = form.line(this, Long.toString(rows.row()));
        if (CommodityCode.lacksItsNought(text("code").strip())) {
            countNought();
        }
        return line;
    }

    /** Counts a code that was read with the nought that a spreadsheet took from its beginning. */
    public void countNought() {
        noughts++;
    }

    /** The row as the reject that it is. */
    public Reject reject(LineForm.Unreadable why) {
        return reject(text("id"), why.column(), text(why.column()), String.valueOf(why.getMessage()));
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

    /** What was recognised and taken how, a sentence each; whole behind the last row. */
    public List<String> notes() {
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
