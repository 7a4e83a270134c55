package parley.convert.table;

import java.util.Map;

/**
 * One record of a publisher's table, with the place it stands at.
 *
 * @param place file and line, for messages
 * @param values the record by column name; blanks round a value are dropped
 */
public record Row(String place, Map<String, String> values) {

    public Row {
        values = Map.copyOf(values);
    }

    /** The value in that column, "" where it is blank. A column that the table lacks is refused. */
    public String get(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new ConversionException(
                    place + ": no column \"" + column + "\". Maybe one of " + values.keySet() + "?");
        }
        return value;
    }
}
