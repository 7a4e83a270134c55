package parley.convert.trackers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** Books on which our law comes to what a tracker's average is an average of. */
public final class TrackerBooks {

    private static final int NO_LINES = 98;

    private TrackerBooks() {}

    /**
     * The Budget Lab's: imports without chapters 98 and 99, with the contents of metal that it reads off the input-output
     * accounts of the industry; articles of chapters 72, 73 and 76 are all steel or all aluminum.
     */
    public static CsvTable metals(InputFolder input, List<Row> book) {
        Map<String, Row> shares = input.rows("metal_content_shares_bea_hs10.csv").stream()
                .collect(Collectors.toMap(row -> row.get("hs10"), Function.identity(), (a, _) -> a));
        return new CsvTable(
                List.of("code", "origin", "value", "steel-content", "aluminum-content", "copper-content"),
                book.stream()
                        .filter(line -> chapter(line) < NO_LINES)
                        .map(line -> line(line, shares.get(line.get("code"))))
                        .toList());
    }

    private static List<String> line(Row line, @Nullable Row shares) {
        int chapter = chapter(line);
        List<String> contents = switch (chapter) {
            case 72, 73 -> List.of("all", "0", "0");
            case 76 -> List.of("0", "all", "0");
            default -> shares == null ? List.of("", "", "") : contents(shares);
        };
        return Stream.concat(Stream.of(line.get("code"), line.get("origin"), line.get("value")), contents.stream())
                .toList();
    }

    /** Some of the accounts' shares come to more than the value; those are brought down to it together. */
    private static List<String> contents(Row shares) {
        List<BigDecimal> parts = Stream.of("steel_share", "aluminum_share", "copper_share")
                .map(shares::get)
                .map(BigDecimal::new)
                .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).max(BigDecimal.ONE);
        return parts.stream()
                .map(part ->
                        part.movePointRight(2).divide(sum, 4, RoundingMode.DOWN).toPlainString() + "%")
                .toList();
    }

    private static int chapter(Row line) {
        return Integer.parseInt(line.get("code").substring(0, 2));
    }
}
