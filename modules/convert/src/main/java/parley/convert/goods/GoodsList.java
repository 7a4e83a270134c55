package parley.convert.goods;

import java.util.List;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;

/**
 * A goods list, sorted by code and time. It never has one article twice at the same instant, unless known on different days.
 *
 * @param name its path in our tree
 */
public record GoodsList(String name, List<GoodsRow> rows) {

    static GoodsList of(String name, List<GoodsRow> rows) {
        if (rows.isEmpty()) {
            throw new ConversionException(name + ": no row fits. Maybe a value in `where` is misspelt.");
        }
        List<GoodsRow> sorted = rows.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new ConversionException(
                        name + ": twice at the same time: " + sorted.get(i - 1) + " and " + sorted.get(i) + ".");
            }
        }
        return new GoodsList(name, sorted);
    }

    /** The list in our own columns. */
    public CsvTable table() {
        return new CsvTable(GoodsRow.HEADER, rows.stream().map(GoodsRow::cells).toList());
    }
}
