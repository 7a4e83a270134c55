package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A table as JSON: an array with an object for each row, the columns its properties. A number that is not there is null. */
final class JsonTable implements Table {

    private final List<Column> columns;
    private final Writer out;
    private final JsonGenerator json;
    private boolean begun;

    JsonTable(OutputStream out, List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.json = JsonText.generator(this.out);
    }

    @Override
    public void row(String[] cells) throws IOException {
        begin();
        json.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            Column.Kind kind = columns.get(i).kind();
            json.writeName(columns.get(i).name());
            String cell = cells[i];
            switch (kind) {
                case TEXT, MOMENT, DAY -> json.writeString(cell);
                case Column.Kind _ when !kind.isNumber(cell) -> json.writeNull();
                case DOLLARS, PERCENT, COUNT -> json.writeNumber(new BigDecimal(cell));
            }
        }
        json.writeEndObject();
    }

    private void begin() {
        if (!begun) {
            json.writeStartArray();
            begun = true;
        }
    }

    @Override
    public void finish() throws IOException {
        begin();
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
        out.flush();
    }
}
