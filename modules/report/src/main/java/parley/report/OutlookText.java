package parley.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.book.OutcomeColumn;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/** The outlook as text for a terminal of eighty columns. */
public final class OutlookText {

    private static final int CONTRIBUTIONS = 4;

    private OutlookText() {}

    public static String of(Outlook outlook) {
        StringBuilder text = new StringBuilder();
        Outcome reference = outlook.reference();
        text.append(Wrapped.lines(
                "",
                outlook.book().name() + ": "
                        + Ranges.count(outlook.book().lines().size(), "line") + ", "
                        + Figures.large(outlook.book().lines().stream()
                                .mapToLong(line -> line.value().cents())
                                .sum())
                        + "; as known " + reference.known()));
        if (outlook.answered() == 0) {
            return text.append('\n').append(nothing(outlook)).toString();
        }
        text.append('\n').append(table(outlook));
        outlook.findWeighted()
                .ifPresent(rates -> text.append("By your weights: an average rate of ")
                        .append(Figures.percents(rates.least(), rates.greatest()))
                        .append('\n'));
        text.append('\n');
        text.append("Largest contributions, percent of value\n");
        contributions(text, reference, reference.summed().cents());
        outlook.outcomes()
                .forEach(
                        outcome -> contributions(text, outcome, outcome.summed().cents()));
        section(
                text,
                "Presumed: claims not made (first outcome)",
                outlook.presumed().stream()
                        .map(presumed -> String.format(
                                Locale.ROOT,
                                "%s: open to %s of %s, would save up to %s",
                                presumed.claim(),
                                Ranges.count(presumed.lines(), "line"),
                                Figures.large(presumed.valueCents()),
                                Figures.large(presumed.savesCents())))
                        .toList());
        section(
                text,
                "Missing facts (first outcome)",
                outlook.missing().stream()
                        .map(width -> String.format(
                                Locale.ROOT,
                                "%s: %s of %s, leaves %s open",
                                width.fact(),
                                Ranges.count(width.lines(), "line"),
                                Figures.large(width.valueCents()),
                                Figures.large(width.widthCents())))
                        .toList());
        section(
                text,
                "Apart: not in the sums",
                outlook.apart().stream()
                        .map(apart -> String.format(
                                Locale.ROOT,
                                "%s: %s of %s",
                                apart.why(),
                                Ranges.count(apart.lines(), "line"),
                                Figures.large(apart.cents())))
                        .toList());
        section(text, "Not included", outlook.notIncluded());
        section(text, "Unverified", outlook.unverified());
        text.append("\nSources searched until ")
                .append(outlook.verifiedUntil())
                .append("; law ")
                .append(outlook.lawHash(), 0, 12)
                .append('\n');
        return text.toString();
    }

    /** What there is to say of a book of which no line can be answered: why. */
    private static String nothing(Outlook outlook) {
        StringBuilder text =
                new StringBuilder("No line of it could be answered in every row, so there is no rate and no sum.\n");
        section(
                text,
                "Why",
                outlook.apart().stream()
                        .map(apart -> apart.why() + ": " + Ranges.count(apart.lines(), "line") + " of "
                                + Figures.large(apart.cents()))
                        .toList());
        return text.append("\nLaw ")
                .append(outlook.lawHash(), 0, 12)
                .append('\n')
                .toString();
    }

    /** Two lines an outcome, so that the table fits a terminal: what it is, and what it comes to. */
    private static String table(Outlook outlook) {
        Outcome reference = outlook.reference();
        List<Outcome> rows =
                Stream.concat(Stream.of(reference), outlook.outcomes().stream()).toList();
        TextTable figures = new TextTable("rrrr");
        figures.row("average rate", "duty", "change", "lines");
        figures.row(rate(reference), duty(reference), "", "");
        for (Outcome outcome : outlook.outcomes()) {
            figures.row(
                    rate(outcome),
                    duty(outcome),
                    change(outcome, reference),
                    String.format(Locale.ROOT, "%,d", outcome.linesMoved()));
        }
        List<String> lines = figures.render(4).lines().toList();
        StringBuilder table = new StringBuilder(lines.getFirst()).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            table.append(rows.get(i).title())
                    .append(", entered ")
                    .append(rows.get(i).at())
                    .append('\n')
                    .append(lines.get(i + 1))
                    .append('\n');
        }
        return table.toString();
    }

    static String rate(Outcome outcome) {
        return Figures.percents(outcome.leastRate(), outcome.greatestRate());
    }

    static String duty(Outcome outcome) {
        return Figures.large(outcome.least().cents(), outcome.greatest().cents());
    }

    static String change(Outcome outcome, Outcome reference) {
        long least = outcome.least().cents() - reference.least().cents();
        long greatest = outcome.greatest().cents() - reference.greatest().cents();
        return signed(Math.min(least, greatest), Math.max(least, greatest));
    }

    private static String signed(long least, long greatest) {
        String low = (least > 0 ? "+" : "") + Figures.large(least);
        String high = (greatest > 0 ? "+" : "") + Figures.large(greatest);
        return low.equals(high) ? low : low + " to " + high;
    }

    private static void contributions(StringBuilder text, Outcome outcome, long value) {
        String largest = outcome.byMeasure().entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, OutcomeColumn.Share> entry) ->
                                entry.getValue().greatest())
                        .reversed())
                .limit(CONTRIBUTIONS)
                .map(entry -> entry.getKey().replaceFirst("^us/", "") + " "
                        + Figures.percents(
                                value == 0
                                        ? 0
                                        : 100.0
                                                * Math.min(
                                                        entry.getValue().least(),
                                                        entry.getValue().greatest())
                                                / value,
                                value == 0
                                        ? 0
                                        : 100.0
                                                * Math.max(
                                                        entry.getValue().least(),
                                                        entry.getValue().greatest())
                                                / value))
                .collect(Collectors.joining(", "));
        text.append(Wrapped.lines("  - ", outcome.title() + ": " + largest));
    }

    private static void section(StringBuilder text, String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(title).append('\n');
            items.forEach(item -> text.append(Wrapped.lines("  - ", item)));
        }
    }
}
