package parley.book.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parley.ground.Notation.Decimal;

/**
 * How a text holds its rows.
 *
 * @param encoding of its characters
 * @param separator between fields
 * @param above how many rows that are not blank stand above the header
 * @param decimal the mark before decimals
 */
record TextDialect(Charset encoding, char separator, int above, Decimal decimal) {

    /** What departs from UTF-8, commas and decimal points, a sentence each. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            notes.add("the text is read as " + encoding.name());
        }
        if (separator != ',') {
            notes.add("its fields are parted by " + (separator == '\t' ? "tabs" : "'" + separator + "'"));
        }
        if (decimal == Decimal.COMMA) {
            notes.add("its decimals stand behind a comma");
        }
        return notes;
    }
}
