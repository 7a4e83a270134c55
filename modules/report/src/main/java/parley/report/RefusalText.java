package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import parley.economy.chain.CriticalInput;
import parley.economy.chain.RefusalResult;

/** What a refused licence comes to as text for a terminal of eighty columns. */
public final class RefusalText {

    private static final int SHOWN = 8;
    private static final int NAME = 38;

    private final RefusalResult result;
    private final StringBuilder text = new StringBuilder();

    private RefusalText(RefusalResult result) {
        this.result = result;
    }

    public static String of(RefusalResult result) {
        return new RefusalText(result).text();
    }

    private String text() {
        text.append(Wrapped.lines("", RefusalWords.title(result)));
        text.append(Wrapped.lines("", RefusalWords.shortage(result)));
        heading("a", RefusalWords.LONG_RUN);
        text.append(Wrapped.lines(
                "  ",
                result.equilibrium() == null
                        ? "not computed: there are no social accounts at hand"
                        : RefusalWords.longRun(result.equilibrium())));
        heading("b", RefusalWords.BOUND);
        text.append(Wrapped.lines(
                "  ",
                String.format(
                        Locale.ROOT,
                        "%,.0f million USD of output, %s of all, if the shortage lasts all year; an upper bound.",
                        RefusalWords.boundTotal(result),
                        RefusalWords.percent(RefusalWords.boundTotal(result) / RefusalWords.outputTotal(result), 2))));
        bound();
        heading("b", RefusalWords.PRICES);
        prices();
        heading("c", RefusalWords.DAYS);
        days();
        text.append('\n');
        RefusalWords.CAUTIONS.forEach(caution -> text.append(Wrapped.lines("  - ", caution)));
        text.append("\nInputs and sources\n");
        for (CriticalInput.Figure figure : result.input().figures()) {
            text.append(Wrapped.lines(
                    "  - ",
                    figure.key() + " " + figure.value() + (figure.unit().isEmpty() ? "" : " " + figure.unit()) + ": "
                            + figure.source() + " (" + figure.quality() + ")"));
        }
        for (CriticalInput.User user : result.input().users()) {
            text.append(Wrapped.lines(
                    "  - ",
                    user.industry() + " needs it for " + RefusalWords.percent(user.dependent(), 0) + " of output: "
                            + user.basis()));
        }
        if (result.stopped()) {
            text.append("\nStopped before its end: what is missing was not computed.\n");
        }
        return text.toString();
    }

    private void heading(String letter, String words) {
        text.append("\n(").append(letter).append(") ").append(words).append('\n');
    }

    private void bound() {
        TextTable table = new TextTable("lrr").row("", "million USD", "of its output");
        for (int k : RefusalWords.largest(result.bound(), SHOWN)) {
            table.row(
                    RefusalWords.industry(result, k, NAME),
                    String.format(Locale.ROOT, "%,.0f", result.bound()[k]),
                    RefusalWords.percent(result.bound()[k] / result.use().output()[k], 1));
        }
        text.append(table.render(2));
    }

    private void prices() {
        text.append(Wrapped.lines(
                "  ",
                "Prices if the input costs " + RefusalWords.days(result.input().priceFactor())
                        + " times as much and all of it is passed on."));
        TextTable table = new TextTable("lr");
        for (int k : RefusalWords.largest(result.prices(), SHOWN)) {
            table.row(RefusalWords.industry(result, k, NAME), "+" + RefusalWords.percent(result.prices()[k], 3));
        }
        text.append(table.render(2));
    }

    private void days() {
        for (double other : result.otherStocks()) {
            days(result.runs(other), other);
        }
    }

    private void days(List<RefusalResult.Run> runs, double other) {
        text.append(Wrapped.lines(
                "  ",
                "Days of output lost in " + runs.getFirst().series().days() + ", by days of stock of the input; "
                        + RefusalWords.others(other)));
        TextTable table = new TextTable("l" + "r".repeat(runs.size()));
        table.row(row("stock", runs, run -> RefusalWords.days(run.stockDays())));
        table.row(row(
                "first held back on day",
                runs,
                run -> run.series().shortOn() < 0
                        ? "-"
                        : Integer.toString(run.series().shortOn())));
        if (Double.isInfinite(other) || result.otherStocks().size() == 1) {
            for (int user = 0; user < result.input().users().size(); user++) {
                int at = user;
                table.row(row(
                        RefusalWords.user(result, user, NAME),
                        runs,
                        run -> String.format(Locale.ROOT, "%.1f", result.lostDays(run, at))));
            }
        }
        table.row(row(
                "all industries, billion USD",
                runs,
                run -> String.format(Locale.ROOT, "%,.0f", run.series().lostValue() / 1000)));
        text.append(table.render(2));
    }

    private static String[] row(String first, List<RefusalResult.Run> runs, Function<RefusalResult.Run, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(first);
        runs.forEach(run -> row.add(cell.apply(run)));
        return row.toArray(String[]::new);
    }
}
