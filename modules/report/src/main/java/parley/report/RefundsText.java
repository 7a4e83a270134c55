package parley.report;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.book.Refunds;
import parley.book.Refunds.Line;
import parley.book.Refunds.Range;
import parley.book.Refunds.Row;
import parley.book.Refunds.Voiding;
import parley.ground.Money;

/** What of a book is refundable, as tables for a terminal: each measure by month of entry, then all. */
public final class RefundsText {

    /** What is not in the answer, and where the documents on it are. */
    static final String NOT_ANSWERED =
            "What an importer gets back, when, and with what interest turns on how the entry was liquidated, protested or sued"
                    + " for, and is not modelled: docs/how-to/claim-refunds.md tells what documents say.";

    /** Ten million dollars: above it, cents say nothing to a reader; JSON and CSV have them. */
    private static final long LARGE = 1_000_000_000L;

    private final Refunds refunds;
    private final StringBuilder text = new StringBuilder();

    private RefundsText(Refunds refunds) {
        this.refunds = refunds;
    }

    /** The text, ending with a line break. */
    public static String of(Refunds refunds) {
        RefundsText text = new RefundsText(refunds);
        text.head();
        if (refunds.voids().isEmpty()) {
            text.text.append('\n').append(Wrapped.lines("", whyNothing(refunds)));
        } else {
            text.measures();
            text.all();
        }
        text.unanswered();
        if (!refunds.voids().isEmpty()) {
            text.text.append('\n').append(Wrapped.lines("", NOT_ANSWERED));
        }
        return text.text.toString();
    }

    /** Why nothing is refundable as known then. */
    static String whyNothing(Refunds refunds) {
        String known = refunds.asked().known().toString();
        Voiding first = refunds.notYet();
        return first == null
                ? "Nothing is refundable: no measure of this law book is held void."
                : "Nothing is refundable as known " + known
                        + ": by then no measure was held void. The first act to do so, " + first.act()
                        + ", became known " + first.known() + ".";
    }

    private void head() {
        String scenario = refunds.asked().scenario();
        text.append(Wrapped.lines(
                "",
                "Refundable: " + refunds.book().name() + ", "
                        + Ranges.count(refunds.lines().size(), "line") + " worth "
                        + money(refunds.lines().stream()
                                .mapToLong(line -> line.line().value().cents())
                                .sum())
                        + ", as known " + refunds.asked().known()
                        + (scenario.isEmpty() ? "" : ", under " + scenario)));
    }

    private void measures() {
        SortedMap<String, List<Row>> byMeasure = refunds.rows().stream()
                .collect(Collectors.groupingBy(row -> row.by().measure().id(), TreeMap::new, Collectors.toList()));
        byMeasure.values().forEach(rows -> {
            Voiding by = rows.getFirst().by();
            text.append('\n').append(by.measure().id()).append('\n');
            text.append(Wrapped.lines("  ", "held void by " + by.act() + ", known " + by.known()));
            TextTable table = new TextTable("lrrrr").row("month", "lines", "value", "assessed", "refundable");
            rows.forEach(row -> row(table, row.month().toString(), row));
            if (rows.size() > 1) {
                row(table, "all", rows.stream().reduce(RefundsText::sum).orElseThrow());
            }
            text.append(table.render(2));
        });
    }

    private static Row sum(Row one, Row other) {
        return new Row(
                one.by(),
                one.month(),
                one.lines() + other.lines(),
                one.value() + other.value(),
                one.assessed().plus(other.assessed()),
                one.refundable().plus(other.refundable()));
    }

    private static void row(TextTable table, String name, Row row) {
        table.row(name, Ranges.count(row.lines()), money(row.value()), range(row.assessed()), range(row.refundable()));
    }

    private void all() {
        text.append("\nall measures\n");
        List<Line> concerned = refunds.concerned();
        if (concerned.isEmpty()) {
            text.append(Wrapped.lines("  ", "nothing on these lines is assessed under a measure held void"));
            return;
        }
        SortedMap<YearMonth, List<Line>> byMonth =
                concerned.stream().collect(Collectors.groupingBy(Line::month, TreeMap::new, Collectors.toList()));
        TextTable table = new TextTable("lrrr").row("month", "lines", "value", "refundable");
        byMonth.forEach((month, lines) -> row(table, month.toString(), lines));
        if (byMonth.size() > 1) {
            row(table, "all", concerned);
        }
        text.append(table.render(2));
    }

    private static void row(TextTable table, String name, List<Line> lines) {
        table.row(
                name,
                Ranges.count(lines.size()),
                money(lines.stream()
                        .mapToLong(line -> line.line().value().cents())
                        .sum()),
                range(Refunds.sum(lines)));
    }

    private void unanswered() {
        List<Line> lines = refunds.unanswered();
        if (!lines.isEmpty()) {
            text.append('\n')
                    .append(Wrapped.lines(
                            "",
                            "In no sum: " + Ranges.count(lines.size(), "line")
                                    + " without an answer; JSON and CSV say which and why."));
        }
    }

    private static String range(Range range) {
        String least = money(range.least());
        String greatest = money(range.greatest());
        return least.equals(greatest) ? least : least + "–" + greatest;
    }

    private static String money(long cents) {
        return cents < LARGE ? Money.ofCents(cents).toString() : Figures.large(cents);
    }
}
