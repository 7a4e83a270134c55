package parley.report.result;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import parley.book.Reject;
import parley.book.pass.Batch;
import parley.book.pass.Bytes;
import parley.determination.Determination;

/** A result in columns, in a form of file that takes its cells. */
final class CellResult implements BookResult {

    private final Layout layout;
    private final int columns;
    private final CellForm form;
    private final Target target;

    /** Takes rows in order. */
    interface Target {
        void rows(Bytes cells) throws IOException;

        void finish() throws IOException;
    }

    CellResult(Layout layout, CellForm form, Target target) {
        this.layout = layout;
        this.columns = layout.columns().size();
        this.form = form;
        this.target = target;
    }

    /** What takes plain cells into a table. */
    static Target target(Table table, int columns) {
        return new Target() {
            @Override
            public void rows(Bytes cells) throws IOException {
                table.rows(cells, columns);
            }

            @Override
            public void finish() throws IOException {
                table.finish();
            }
        };
    }

    @Override
    public BookRows worker() {
        return layout.wide() ? new WideWorker(layout, form) : new ResultWorker(layout, form);
    }

    @Override
    public void take(Batch batch) throws IOException {
        target.rows(batch.out());
    }

    void take(List<Determination> answers) throws IOException {
        for (Determination answer : answers) {
            target.rows(ResultRow.of(answer).bytes(form, layout.taxes()));
        }
    }

    @Override
    public void reject(Reject reject) throws IOException {
        if (!layout.wide()) {
            target.rows(ResultRow.of(reject).bytes(form, layout.taxes()));
            return;
        }
        String[] cells = new String[columns];
        Arrays.fill(cells, "");
        cells[0] = reject.name();
        cells[columns - 1] = reject.toString();
        target.rows(new Bytes().put(form.row(cells)));
    }

    @Override
    public void finish() throws IOException {
        target.finish();
    }
}
