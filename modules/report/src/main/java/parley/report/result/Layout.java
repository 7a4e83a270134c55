package parley.report.result;

import java.util.ArrayList;
import java.util.List;
import parley.determination.Determiner;
import parley.report.result.Column.Kind;

/**
 * What a row of a result holds.
 *
 * @param outcomes the outcomes, in the order of their answers
 * @param wide whether a line has one row, with what it owes under all outcomes beside one another; else it has one for each
 * @param taxes whether taxes have columns, since some line may be bound for a border that levies them
 */
public record Layout(List<Determiner> outcomes, boolean wide, boolean taxes) {

    public Layout {
        outcomes = List.copyOf(outcomes);
    }

    /** The columns, in order. */
    List<Column> columns() {
        return wide ? side() : rows();
    }

    private List<Column> rows() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("id", Kind.TEXT, 18),
                new Column("scenario", Kind.TEXT, 16),
                new Column("at", Kind.MOMENT, 12),
                new Column("known", Kind.DAY, 12)));
        range(columns, "duty", Kind.DOLLARS);
        range(columns, "rate", Kind.PERCENT);
        range(columns, "refundable", Kind.DOLLARS);
        range(columns, "fees", Kind.DOLLARS);
        if (taxes) {
            range(columns, "taxes", Kind.DOLLARS);
        }
        columns.add(new Column("headings", Kind.TEXT, 40));
        columns.add(new Column("missing", Kind.TEXT, 24));
        columns.add(new Column("unverified", Kind.TEXT, 40));
        columns.add(new Column("problem", Kind.TEXT, 40));
        return columns;
    }

    private List<Column> side() {
        List<Column> columns = new ArrayList<>(List.of(new Column("id", Kind.TEXT, 18)));
        for (Determiner outcome : outcomes) {
            String scenario = outcome.asked().scenario();
            range(columns, (scenario + " duty").strip(), Kind.DOLLARS);
            if (taxes) {
                range(columns, (scenario + " taxes").strip(), Kind.DOLLARS);
            }
        }
        columns.add(new Column("problem", Kind.TEXT, 40));
        return columns;
    }

    private static void range(List<Column> columns, String name, Kind kind) {
        columns.add(new Column(name + "_min", kind, kind == Kind.PERCENT ? 10 : 14));
        columns.add(new Column(name + "_max", kind, kind == Kind.PERCENT ? 10 : 14));
    }
}
