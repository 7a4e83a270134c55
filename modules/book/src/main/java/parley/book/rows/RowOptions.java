package parley.book.rows;

import java.nio.charset.Charset;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before it is opened.
 *
 * @param separator between the fields of a text; null to recognise it
 * @param encoding of a text; null to recognise it
 * @param sheet name of the sheet of a workbook, or its number from 1; null for the first with a header
 * @param known whether a column may be called so; the header is the row, of the first ones, with most such names
 */
public record RowOptions(
        @Nullable Character separator,
        @Nullable Charset encoding,
        @Nullable String sheet,
        Predicate<String> known) {

    /** Everything is recognised, and the first row is the header. */
    public static final RowOptions RECOGNISED = new RowOptions(null, null, null, name -> false);

    public RowOptions knowing(Predicate<String> names) {
        return new RowOptions(separator, encoding, sheet, names);
    }
}
