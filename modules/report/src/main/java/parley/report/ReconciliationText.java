package parley.report;

import parley.book.Cause;
import parley.book.Reconciliation;
import parley.book.Reconciliation.Row;
import parley.measure.CommodityCode;

/** The reconciliation for a terminal: the whole, the causes, what does not compare, the largest codes left. */
public final class ReconciliationText {

    private static final int LINES = 15;

    private ReconciliationText() {}

    /** The text. */
    public static String of(Reconciliation of) {
        long value = of.sum(Row::value);
        StringBuilder text = new StringBuilder();
        text.append(of.book()).append(" against ").append(of.ledger().name());
        text.append(", law as known ").append(of.known()).append("\n\n");
        text.append(new TextTable("lrrr")
                .row("", "value", "duty", "% of value")
                .row(
                        "the ledger",
                        money(of.ledger().whole().value().cents()),
                        money(of.ledger().whole().duty().cents()),
                        percent(
                                of.ledger().whole().duty().cents(),
                                of.ledger().whole().value().cents()))
                .row("of it, what compares", money(value), money(of.sum(Row::paid)), percent(of.sum(Row::paid), value))
                .row(
                        "the law asks on that",
                        money(value),
                        Figures.large(of.sum(Row::least), of.sum(Row::greatest)),
                        percent(of.sum(Row::least), value))
                .render(2));
        causes(text, of);
        apart(text, of);
        lines(text, of);
        return text.toString();
    }

    private static void causes(StringBuilder text, Reconciliation of) {
        TextTable table = new TextTable("lrrr").row("", "reach", "set against it", "points");
        long open = of.sum(row -> Math.abs(row.difference()));
        table.row("the difference", "", money(open), points(of, open));
        for (Cause cause : Cause.values()) {
            long taken = of.sum(row -> row.taken(cause));
            table.row(cause.title(), money(of.sum(row -> row.reach(cause))), money(taken), points(of, taken));
        }
        table.row("unexplained", "", money(of.unexplained()), points(of, of.unexplained()));
        text.append("\nThe difference, by cause\n\n").append(table.render(2));
    }

    private static void apart(StringBuilder text, Reconciliation of) {
        if (of.apart().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("rrrl").row("codes", "value", "duty", "why");
        of.apart()
                .forEach(apart ->
                        table.row(Ranges.count(apart.codes()), money(apart.value()), money(apart.paid()), apart.why()));
        text.append("\nDoes not compare\n\n").append(table.render(2));
    }

    private static void lines(StringBuilder text, Reconciliation of) {
        TextTable table = new TextTable("lrrrr").row("code", "value", "law, %", "ledger, %", "unexplained");
        for (Row row : Reconciliation.largest(of.rows(), row -> Math.abs(row.unexplained()), LINES)) {
            table.row(
                    new CommodityCode(row.code()).toString(),
                    money(row.value()),
                    percent(row.least(), row.value()),
                    percent(row.paid(), row.value()),
                    money(row.unexplained()));
        }
        text.append("\nThe largest unexplained\n\n").append(table.render(2));
    }

    private static String money(long cents) {
        return Figures.large(cents);
    }

    private static String points(Reconciliation of, long cents) {
        return Ranges.points(of.points(cents));
    }

    private static String percent(long part, long whole) {
        return Ranges.points(Reconciliation.share(part, whole));
    }
}
