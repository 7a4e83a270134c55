package parley.book.rows;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.RepetitionType;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.SchemaNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Rows of a Parquet file; columns that hold lists or groups are left out, and said. */
final class ParquetRows extends BufferedRows {

    /** Held, so that it stays as set: what the library tells of itself is no business of a reader of books. */
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final ParquetFileReader file;
    private final RowReader rows;
    private final int[] columns;
    private long number;

    private ParquetRows(String name, ParquetFileReader file) {
        super(name);
        this.file = file;
        List<SchemaNode> all = file.getFileSchema().getRootNode().children();
        List<String> names = new ArrayList<>();
        List<Integer> flat = new ArrayList<>();
        List<String> nested = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SchemaNode node = all.get(i);
            if (node instanceof SchemaNode.PrimitiveNode && node.repetitionType() != RepetitionType.REPEATED) {
                names.add(node.name());
                flat.add(i);
            } else {
                nested.add(node.name());
            }
        }
        takeHeader(names);
        columns = flat.stream().mapToInt(Integer::intValue).toArray();
        if (!nested.isEmpty()) {
            notes.add("columns that hold more than one value are not read: " + String.join(", ", nested));
        }
        rows = file.rowReader();
    }

    static RowSource open(Path path, String name) throws IOException {
        ParquetFileReader file = null;
        try {
            file = ParquetFileReader.open(InputFile.of(path));
            return new ParquetRows(name, file);
        } catch (IOException | RuntimeException e) {
            if (file != null) {
                file.close();
            }
            throw new NotABook(
                    name + " is a Parquet file that cannot be read, broken or cut short: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            do {
                if (!rows.hasNext()) {
                    return false;
                }
                rows.next();
                number++;
                row.clear();
                for (int column : columns) {
                    row.add(rows.isNull(column) ? "" : text(rows.getValue(column)));
                }
            } while (row.isBlank());
            return true;
        } catch (RuntimeException e) {
            throw new NotABook(name() + " cannot be read after row " + number + ": " + e.getMessage(), e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case BigDecimal number -> plain(number);
            case Double number ->
                Double.isFinite(number) ? plain(BigDecimal.valueOf(number).round(new MathContext(15))) : "";
            case Float number -> Float.isFinite(number) ? plain(new BigDecimal(number.toString())) : "";
            case LocalDateTime time ->
                time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? time.toLocalDate().toString()
                        : time.toString();
            case Object other -> other.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public long row() {
        return number;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            rows.close();
        }
    }
}
