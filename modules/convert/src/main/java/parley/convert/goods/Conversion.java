package parley.convert.goods;

import java.util.List;
import parley.convert.table.InputFolder;

/**
 * One goods list to be written, and the parts it is put together from.
 *
 * @param to the list, by its path in our tree
 * @param parts each with the act it follows; together they may not cover one code twice
 */
public record Conversion(String to, List<Part> parts) {

    /** The list as its parts give it. */
    public GoodsList convert(InputFolder input) {
        return GoodsList.of(to, parts.stream().flatMap(part -> part.rows(input)).toList());
    }
}
