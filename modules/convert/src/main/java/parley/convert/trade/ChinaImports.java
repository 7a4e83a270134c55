package parley.convert.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** China's imports from the United States in one year by six-digit subheading, as the WTO publishes them. */
public final class ChinaImports {

    private ChinaImports() {}

    /**
     * A book to start on: one shipment line for each subheading of which anything was imported; its id is the subheading.
     * Six digits, since no finer table of the year is at hand.
     *
     * @param file a table of {@code hs6,imports_from_us_usd}, whole dollars
     */
    public static CsvTable book(InputFolder input, String file) {
        List<List<String>> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : input.rows(file)) {
            String code = row.get("hs6");
            if (!code.matches("\\d{6}") || !seen.add(code)) {
                throw new ConversionException(row.place() + ": hs6 \"" + code + "\" is "
                        + (seen.contains(code) ? "there twice." : "no six-digit subheading."));
            }
            BigDecimal value = dollars(row);
            if (value.signum() > 0) {
                lines.add(List.of(code, code, "US", "CN", value.toPlainString()));
            }
        }
        return new CsvTable(List.of("id", "code", "origin", "destination", "value"), lines);
    }

    private static BigDecimal dollars(Row row) {
        String text = row.get("imports_from_us_usd");
        try {
            return new BigDecimal(new BigDecimal(text).toBigIntegerExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new ConversionException(
                    row.place() + ": imports_from_us_usd \"" + text + "\" is not a whole number of dollars.", e);
        }
    }
}
