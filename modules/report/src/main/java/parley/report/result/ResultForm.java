package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.determination.Determination;

/** The forms of file that a result is written in. */
public enum ResultForm {
    text,
    json,
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

    /** Whether it is a text, that may go to a terminal. */
    public boolean isText() {
        return this != xlsx && this != parquet;
    }

    /**
     * A result of a book in columns; a text has none.
     *
     * @param out where it is written; it is left open
     */
    public BookResult open(OutputStream out, Layout layout) throws IOException {
        return inColumns(out, layout);
    }

    private CellResult inColumns(OutputStream out, Layout layout) throws IOException {
        return new CellResult(layout, cells(), target(out, "Result", layout.columns()));
    }

    /** Writes answers that were determined one by one in columns: not as text, and not as JSON. */
    public void write(OutputStream out, List<Determination> answers) throws IOException {
        boolean taxes = answers.stream()
                .anyMatch(answer -> answer instanceof Determination.Rated rated
                        && Determination.findTaxes(rated).isPresent());
        CellResult result = inColumns(out, new Layout(List.of(), false, taxes));
        result.take(answers);
        result.finish();
    }

    /** How cells stand in bytes until they are in a file of this form. */
    CellForm cells() {
        return this == csv ? CellForm.CSV : CellForm.PLAIN;
    }

    /** What takes rows of such cells into an empty file; there is none for a text. */
    CellResult.Target target(OutputStream out, String name, List<Column> columns) throws IOException {
        return switch (this) {
            case text -> throw new IllegalArgumentException("a text has no columns");
            case csv -> new CsvTarget(out, columns);
            case json -> CellResult.target(new JsonTable(out, columns), columns.size());
            case xlsx -> CellResult.target(new XlsxTable(out, name, columns), columns.size());
            case parquet -> CellResult.target(new ParquetTable(out, columns), columns.size());
        };
    }
}
