package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import parley.outlook.LineEffects;

/** Writes what a change of the law does to the imports of a book as CSV: a row a line, dollars, unrounded. */
public final class LineEffectsCsv {

    private LineEffectsCsv() {}

    /** The caller closes. */
    public static void write(Writer out, LineEffects effects) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "id",
                "code",
                "value",
                "others",
                "rate_before",
                "rate_after",
                "rate_after_greatest",
                "creation",
                "diversion",
                "imports",
                "revenue_before",
                "revenue_after",
                "consumers",
                "triangle",
                "demand",
                "substitution",
                "supply");
        for (LineEffects.Line line : effects.lines()) {
            csv.writeRecord(
                    line.line().id(),
                    line.line().code().digits(),
                    number(line.market().value()),
                    number(line.market().others()),
                    number(line.market().before()),
                    number(line.market().after()),
                    number(line.greatestMarket().after()),
                    number(line.smart().creation()),
                    number(line.smart().diversion()),
                    number(line.smart().imports()),
                    number(line.smart().revenueBefore()),
                    number(line.smart().revenueAfter()),
                    number(line.smart().consumers()),
                    number(line.smart().triangle()),
                    number(line.elasticity().demand()),
                    number(line.elasticity().substitution()),
                    number(line.elasticity().supply()));
        }
        csv.flush();
    }

    /** What is not known is blank. */
    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
