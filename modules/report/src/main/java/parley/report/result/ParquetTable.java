package parley.report.result;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * A table as Parquet, packed with zstd, in groups of rows: amounts as decimals of dollars, rates as decimals of percent, days as
 * dates; a moment is a text, since it may be an instant. A word where there is no number is null.
 */
final class ParquetTable implements Table {

    private static final int PRECISION = 18;
    private static final long ROW_GROUP_BYTES = 32L << 20;

    private final CarpetWriter<String[]> writer;

    ParquetTable(OutputStream out, List<Column> columns) throws IOException {
        writer = new CarpetWriter.Builder<>(new Unclosed(out), String[].class)
                .withWriteRecordModel(schema(columns))
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    private static WriteRecordModelType<String[]> schema(List<Column> columns) {
        WriteRecordModelType<String[]> schema = FieldTypes.writeRecordModel(String[].class);
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            Column.Kind kind = columns.get(i).kind();
            schema.withField(columns.get(i).name(), type(kind), cells -> value(kind, cells[place]));
        }
        return schema;
    }

    private static FieldType type(Column.Kind kind) {
        return switch (kind) {
            case TEXT, MOMENT -> FieldTypes.STRING.notNull();
            case DAY -> FieldTypes.LOCAL_DATE;
            case DOLLARS -> FieldTypes.BIG_DECIMAL.withPrecisionScale(PRECISION, 2);
            case PERCENT -> FieldTypes.BIG_DECIMAL.withPrecisionScale(PRECISION, 4);
            case COUNT -> FieldTypes.LONG;
        };
    }

    private static @Nullable Object value(Column.Kind kind, String cell) {
        return switch (kind) {
            case TEXT, MOMENT -> cell;
            case Column.Kind _ when !kind.isNumber(cell) -> null;
            case DAY -> LocalDate.parse(cell);
            case DOLLARS, PERCENT -> new BigDecimal(cell);
            case COUNT -> Long.valueOf(cell);
        };
    }

    @Override
    public void row(String[] cells) throws IOException {
        writer.write(cells);
    }

    @Override
    public void finish() throws IOException {
        writer.close();
    }
}
