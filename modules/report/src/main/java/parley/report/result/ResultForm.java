package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The forms of file that a result is written in. */
public enum ResultForm {
    csv,
    xlsx,
    parquet;

    /** The form that a file's name ends in. */
    public static Optional<ResultForm> findByName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (ResultForm form : values()) {
            if (name.endsWith("." + form)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** Rows that are written to the stream, which is left open. */
    public ResultRows open(OutputStream out) throws IOException {
        return switch (this) {
            case csv -> new CsvRows(out);
            case xlsx -> new XlsxRows(out);
            case parquet -> new ParquetRows(out);
        };
    }
}
