package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.book.Refunds;
import parley.book.Refunds.Line;
import parley.book.Refunds.Part;
import parley.book.Refunds.Range;
import parley.book.Refunds.Voiding;
import parley.ground.Money;
import parley.report.result.Cells;

/**
 * Writes what of a book is refundable as rows of CSV: one for each line and each measure held void that it bears, one without
 * a measure for a line that bears none or has no answer, and one for each row that is no line. Sums by measure and month are
 * those of the rows.
 */
public final class RefundsCsv {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "entry",
            "code",
            "origin",
            "at",
            "month",
            "value",
            "measure",
            "assessed_min",
            "assessed_max",
            "refundable_min",
            "refundable_max",
            "void_by",
            "void_known",
            "problem");

    private static final Part NOTHING = new Part(Range.NIL, Range.NIL);

    private RefundsCsv() {}

    public static void write(CsvWriter csv, Refunds refunds) {
        csv.writeRecord(COLUMNS);
        Map<String, Voiding> voids = new HashMap<>();
        refunds.voids().forEach(by -> voids.put(by.measure().id(), by));
        for (Line line : refunds.lines()) {
            if (line.byMeasure().isEmpty()) {
                csv.writeRecord(row(line, "", NOTHING, null));
            }
            line.byMeasure().forEach((measure, part) -> csv.writeRecord(row(line, measure, part, voids.get(measure))));
        }
        refunds.book().rejects().forEach(reject -> {
            String[] cells = new String[COLUMNS.size()];
            Arrays.fill(cells, "");
            cells[0] = Cells.inert(reject.name());
            cells[cells.length - 1] = reject.toString();
            csv.writeRecord(cells);
        });
    }

    private static List<String> row(Line line, String measure, Part part, @Nullable Voiding by) {
        boolean answered = line.refundable() != null;
        return List.of(
                Cells.inert(line.line().id()),
                Cells.inert(line.line().entry().id()),
                line.line().code().toString(),
                line.line().origin().toString(),
                line.line().entered().toString(),
                line.month().toString(),
                amount(line.line().value().cents()),
                measure,
                answered ? amount(part.assessed().least()) : "",
                answered ? amount(part.assessed().greatest()) : "",
                answered ? amount(part.refundable().least()) : "",
                answered ? amount(part.refundable().greatest()) : "",
                by == null ? "" : by.act().document(),
                by == null ? "" : by.known().toString(),
                line.problem());
    }

    private static String amount(long cents) {
        return Money.ofCents(cents).dollars().toPlainString();
    }
}
