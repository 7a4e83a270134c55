package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination;
import parley.determination.Determination.Range;
import parley.ground.Money;

/** Writes answers as rows of CSV; a null bound stands as {@code null}. */
public final class ResultCsv {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "scenario",
            "at",
            "known",
            "duty_min",
            "duty_max",
            "rate_min",
            "rate_max",
            "refundable_min",
            "refundable_max",
            "fees_min",
            "fees_max",
            "headings",
            "missing",
            "unverified",
            "problem");

    private ResultCsv() {}

    public static void header(CsvWriter csv) {
        csv.writeRecord(COLUMNS);
    }

    public static void row(CsvWriter csv, Determination determination) {
        String[] cells = new String[COLUMNS.size()];
        cells[0] = determination.line().id();
        cells[1] = determination.asked().scenario();
        cells[2] = determination.line().entered().toString();
        cells[3] = determination.asked().known().toString();
        switch (determination) {
            case Determination.NotRated notRated -> {
                for (int i = 4; i < 15; i++) {
                    cells[i] = "";
                }
                cells[15] = notRated.problem();
            }
            case Determination.Rated rated -> rated(cells, rated);
        }
        csv.writeRecord(cells);
    }

    /** A row of the book that could not be read as a line. */
    public static void reject(CsvWriter csv, String id, String problem) {
        String[] cells = new String[COLUMNS.size()];
        java.util.Arrays.fill(cells, "");
        cells[0] = id;
        cells[15] = problem;
        csv.writeRecord(cells);
    }

    private static void rated(String[] cells, Determination.Rated rated) {
        range(cells, 4, rated.duty());
        Money value = rated.line().value();
        Money max = rated.duty().max();
        boolean worthless = value.cents() == 0;
        cells[6] = worthless ? "null" : plain(rated.duty().min().percentOf(value));
        cells[7] = worthless || max == null ? "null" : plain(max.percentOf(value));
        range(cells, 8, rated.refundable());
        cells[10] = amount(Determination.findFees(rated).orElse(null));
        cells[11] = cells[10];
        cells[12] = rated.filing().stream()
                .map(Determination.FilingLine::heading)
                .distinct()
                .collect(Collectors.joining("|"));
        cells[13] = rated.missing().stream()
                .map(Determination.Missing::fact)
                .distinct()
                .collect(Collectors.joining("|"));
        cells[14] = String.join("|", rated.unverified());
        cells[15] = "";
    }

    private static void range(String[] cells, int at, Range range) {
        cells[at] = amount(range.min());
        cells[at + 1] = amount(range.max());
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "null" : money.dollars().toPlainString();
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}
