package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import parley.book.pass.Bytes;

/** Rows of CSV (RFC 4180, UTF-8) under the names of their columns. */
final class CsvTarget implements CellResult.Target {

    private final OutputStream out;
    private final List<Column> columns;
    private boolean begun;

    CsvTarget(OutputStream out, List<Column> columns) {
        this.out = out;
        this.columns = List.copyOf(columns);
    }

    @Override
    public void rows(Bytes cells) throws IOException {
        begin();
        cells.writeTo(out);
    }

    private void begin() throws IOException {
        if (!begun) {
            out.write(CellForm.CSV.row(columns.stream().map(Column::name).toArray(String[]::new)));
            begun = true;
        }
    }

    @Override
    public void finish() throws IOException {
        begin();
        out.flush();
    }
}
