package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import parley.book.Reject;
import parley.book.pass.Bytes;
import parley.ground.Money;
import parley.report.result.Column.Kind;

/** Writes the rejects of a book as a table, to be mended and read again. */
public final class RejectRows {

    private static final List<Column> COLUMNS = List.of(
            new Column("file", Kind.TEXT, 24),
            new Column("sheet", Kind.TEXT, 14),
            new Column("line", Kind.COUNT, 10),
            new Column("column", Kind.TEXT, 16),
            new Column("value", Kind.TEXT, 24),
            new Column("why", Kind.TEXT, 40),
            new Column("maybe", Kind.TEXT, 24),
            new Column("worth", Kind.DOLLARS, 14));

    private RejectRows() {}

    /**
     * Writes them in any form of file but text.
     *
     * @param out is left open
     */
    public static void write(ResultForm form, OutputStream out, List<Reject> rejects) throws IOException {
        CellForm cells = form.cells();
        CellResult.Target to = form.target(out, "Rejects", COLUMNS);
        for (Reject reject : rejects) {
            String maybe = reject.maybe();
            Money worth = reject.worth();
            to.rows(new Bytes()
                    .put(cells.row(
                            reject.file(),
                            reject.sheet(),
                            Long.toString(reject.row()),
                            reject.column(),
                            reject.value(),
                            reject.message(),
                            maybe == null ? "" : maybe,
                            worth == null ? "" : worth.dollars().toPlainString())));
        }
        to.finish();
    }
}
