package parley.economy.partial;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Elasticities by the beginning of a code, the longest that fits first: a table with the columns code, demand, substitution,
 * supply; a blank takes the common one.
 */
public final class ElasticityTable {

    private static final List<String> COLUMNS = List.of("code", "demand", "substitution", "supply");

    private final Elasticity common;
    private final Map<String, Elasticity> byCode = new LinkedHashMap<>();

    /** A table without a row. */
    public ElasticityTable(Elasticity common) {
        this.common = common;
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException with file and line if a row cannot be read
     */
    public static ElasticityTable read(Reader file, String name, Elasticity common) throws IOException {
        ElasticityTable table = new ElasticityTable(common);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new IllegalArgumentException(name + ": the columns are " + String.join(",", COLUMNS));
                }
                table.take(row, name + ":" + row.getStartingLineNumber() + ": ");
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
        return table;
    }

    private void take(NamedCsvRecord row, String place) {
        String code = row.getField("code").replace(".", "");
        if (!code.matches("\\d{2,10}")) {
            throw new IllegalArgumentException(place + "'" + row.getField("code") + "' begins no code");
        }
        try {
            byCode.put(
                    code,
                    new Elasticity(
                            number(row, "demand", common.demand()),
                            number(row, "substitution", common.substitution()),
                            number(row, "supply", common.supply())));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }

    private static double number(NamedCsvRecord row, String column, double otherwise) {
        String value = row.getField(column).strip();
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    /** The elasticities of a code of digits alone. */
    public Elasticity of(String digits) {
        for (int length = digits.length(); length >= 2; length--) {
            Elasticity found = byCode.get(digits.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return common;
    }
}
