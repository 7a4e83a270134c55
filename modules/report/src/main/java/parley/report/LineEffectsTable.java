package parley.report;

import java.util.ArrayList;
import java.util.List;
import parley.outlook.LineEffects;
import parley.report.result.AnswerTable;

/** What a change of the law does to the imports of a book as a table: a row a line, dollars, unrounded. */
public final class LineEffectsTable {

    private static final List<String> HEADS = List.of(
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

    private LineEffectsTable() {}

    /** The table. */
    public static AnswerTable of(LineEffects effects) {
        List<List<Object>> rows = new ArrayList<>();
        for (LineEffects.Line line : effects.lines()) {
            rows.add(List.of(
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
                    number(line.elasticity().supply())));
        }
        return new AnswerTable("Lines", HEADS, rows);
    }

    /** What is not known is blank. */
    private static Object number(double value) {
        return Double.isNaN(value) ? "" : value;
    }
}
