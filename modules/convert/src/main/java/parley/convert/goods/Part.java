package parley.convert.goods;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.convert.table.ConversionException;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/**
 * Goods that one act names: rows of a public table, or codes read from the act itself.
 *
 * @param source the act
 * @param from the table, by file name; "" where {@code codes} are given
 * @param codes the goods, where no table has them
 * @param where column → values, one of which the row must have
 * @param unless column → values, none of which the row may have; "" stands for a blank
 * @param matching column → pattern that the whole value must fit
 * @param columns field of the goods list → column of the table
 * @param constants field of the goods list → the same value for every row
 * @param split what stands between several codes in one cell; "" where each cell has one
 * @param digits how many digits of each code are taken, a code that then recurs once; null for all
 * @param except codes of the table that are left out (say why in a comment)
 */
public record Part(
        Source source,
        String from,
        List<String> codes,
        Map<String, List<String>> where,
        Map<String, List<String>> unless,
        Map<String, Pattern> matching,
        Map<Field, String> columns,
        Map<Field, String> constants,
        String split,
        @Nullable Integer digits,
        List<String> except) {

    Stream<GoodsRow> rows(InputFolder input) {
        if (from.isEmpty() == codes.isEmpty()) {
            throw new ConversionException(
                    source + ": wants either a table (from) or codes, not both. Maybe make it two parts.");
        }
        return digits == null
                ? records(input).flatMap(this::goods)
                : records(input).flatMap(this::goods).distinct();
    }

    private Stream<Row> records(InputFolder input) {
        if (from.isEmpty()) {
            return codes.stream().map(code -> new Row(source.document(), Map.of("code", code)));
        }
        return input.rows(from).stream().filter(this::fits);
    }

    private boolean fits(Row row) {
        return where.entrySet().stream().allMatch(one -> one.getValue().contains(value(row, one.getKey())))
                && unless.entrySet().stream().noneMatch(one -> one.getValue().contains(value(row, one.getKey())))
                && matching.entrySet().stream()
                        .allMatch(one ->
                                one.getValue().matcher(value(row, one.getKey())).matches());
    }

    private Stream<GoodsRow> goods(Row row) {
        String cell = value(row, columns.getOrDefault(Field.CODE, "code"));
        Stream<String> cells = split.isEmpty() ? Stream.of(cell) : Arrays.stream(cell.split(Pattern.quote(split), -1));
        return cells.map(GoodsRow::plainCode)
                .map(code -> digits == null ? code : code.substring(0, digits))
                .filter(code -> !code.isEmpty() && !except.contains(code))
                .flatMap(code -> GoodsRow.of(row.place(), code, values(row)));
    }

    private Map<Field, String> values(Row row) {
        Map<Field, String> values = columns.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> value(row, one.getValue())));
        values.putAll(constants);
        return values;
    }

    /** Tables write a blank as nothing or as NA. */
    private static String value(Row row, String column) {
        String value = row.get(column);
        return value.equals("NA") ? "" : value;
    }
}
