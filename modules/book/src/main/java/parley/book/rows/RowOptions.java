package parley.book.rows;

import org.jspecify.annotations.Nullable;

/**
 * What a user says of a file instead of having it recognised.
 *
 * @param separator between the fields of a text; null to recognise it
 * @param sheet name of the sheet of a workbook, or its number from 1; null for the first that has rows
 */
public record RowOptions(
        @Nullable Character separator, @Nullable String sheet) {

    /** Everything is recognised. */
    public static final RowOptions RECOGNISED = new RowOptions(null, null);
}
