package parley.book.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parley.ground.Notation.Decimal;

/** Recognises how a text holds its rows from the first of it. */
final class TextSniffer {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d{1,2}|-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d{1,2}|-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern CODE = Pattern.compile("\\d{4}\\.\\d\\d(\\.\\d+)*");

    private TextSniffer() {}

    static TextDialect sniff(String sample, Charset encoding, RowOptions options) {
        Character told = options.separator();
        String first = sample.substring(0, Math.min(6, sample.length()));
        if (told == null && first.matches("(?s)sep=.[\r\n].*|sep=.")) {
            told = first.charAt(4); // so spreadsheets are told
        }
        char best = ',';
        List<List<String>> rows = List.of();
        double most = -1;
        for (char separator : told == null ? SEPARATORS : new char[] {told}) {
            List<List<String>> parted = rows(sample, separator);
            double score = score(parted, options);
            if (score > most) {
                most = score;
                best = separator;
                rows = parted;
            }
        }
        int above = HeaderRow.index(rows, options.known());
        if (above == 0 && rows.size() > 1 && first.startsWith("sep=")) {
            above = 1;
        }
        return new TextDialect(encoding, best, above, decimal(best, rows));
    }

    /** Names that are known count most, then how many rows are parted alike, into how many fields. */
    private static double score(List<List<String>> rows, RowOptions options) {
        int names = 0;
        Map<Integer, Integer> widths = new HashMap<>();
        for (List<String> row : rows) {
            names = Math.max(names, HeaderRow.names(row, options.known()));
            widths.merge(row.size(), 1, Integer::sum);
        }
        double alike = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                alike = Math.max(alike, (double) width.getValue() / rows.size() + width.getKey() / 10_000.0);
            }
        }
        return names * 10.0 + alike;
    }

    private static List<List<String>> rows(String sample, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    rows.add(row.getFields());
                }
                if (rows.size() == HeaderRow.ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException _) {
            return rows; // as far as it reads
        }
        return rows;
    }

    /** A comma where some number has its decimals behind one and none behind a point; codes have points of their own. */
    private static Decimal decimal(char separator, List<List<String>> rows) {
        if (separator == ',') {
            return Decimal.POINT;
        }
        int commas = 0;
        int points = 0;
        for (List<String> row : rows) {
            for (String field : row) {
                String text = field.strip();
                if (!CODE.matcher(text).matches()) {
                    commas += COMMA.matcher(text).matches() ? 1 : 0;
                    points += POINT.matcher(text).matches() ? 1 : 0;
                }
            }
        }
        return commas > 0 && points == 0 ? Decimal.COMMA : Decimal.POINT;
    }
}
