package parley.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import parley.economy.chain.CriticalInput;
import parley.economy.chain.RefusalResult;

/** What a refused licence comes to as one HTML page that needs nothing beside itself, the sensitivity always drawn. */
public final class RefusalPage {

    private static final int SHOWN = 12;

    private final Html html = new Html();
    private final RefusalResult result;

    private RefusalPage(RefusalResult result) {
        this.result = result;
    }

    /** Writes the page; the caller closes. */
    public static void write(RefusalResult result, Writer out) throws IOException {
        out.write(new RefusalPage(result).page());
    }

    private String page() {
        EconomySheet.begin(html, "a licence refused", RefusalWords.title(result));
        html.element("p", RefusalWords.shortage(result), "class", "lede");
        html.close("header").open("main").open("ul");
        RefusalWords.CAUTIONS.forEach(caution -> html.element("li", caution));
        html.close("ul");
        if (result.stopped()) {
            html.element("p", "Stopped before its end: what is missing was not computed.", "class", "note");
        }
        html.element("h2", RefusalWords.DAYS);
        for (double other : result.otherStocks()) {
            new RefusalChart(html, result, result.runs(other)).write();
            daysTable(result.runs(other));
        }
        html.element("h2", RefusalWords.BOUND);
        html.element(
                "p",
                String.format(
                        Locale.ROOT,
                        "%,.0f million USD of output, %s of all, if the shortage lasts all year; an upper bound.",
                        RefusalWords.boundTotal(result),
                        RefusalWords.percent(RefusalWords.boundTotal(result) / RefusalWords.outputTotal(result), 2)));
        table("Industry", "Million USD", "Of its output");
        for (int k : RefusalWords.largest(result.bound(), SHOWN)) {
            row(
                    result.use().titles().get(k),
                    String.format(Locale.ROOT, "%,.0f", result.bound()[k]),
                    RefusalWords.percent(result.bound()[k] / result.use().output()[k], 1));
        }
        end();
        html.element("h2", RefusalWords.PRICES);
        table("Industry", "Price");
        for (int k : RefusalWords.largest(result.prices(), SHOWN)) {
            row(result.use().titles().get(k), "+" + RefusalWords.percent(result.prices()[k], 3));
        }
        end();
        html.element("h2", RefusalWords.LONG_RUN);
        html.element(
                "p",
                result.equilibrium() == null
                        ? "Not computed: there are no social accounts at hand."
                        : RefusalWords.longRun(result.equilibrium()));
        html.element("h2", "Inputs and sources");
        table("What", "Figure", "Source", "Quality");
        for (CriticalInput.Figure figure : result.input().figures()) {
            row(
                    figure.key().replace('_', ' '),
                    (figure.value() + " " + figure.unit()).strip(),
                    figure.source(),
                    figure.quality());
        }
        end();
        table("Industry that needs it", "For so much of its output", "Why");
        for (int user = 0; user < result.input().users().size(); user++) {
            CriticalInput.User one = result.input().users().get(user);
            row(RefusalWords.user(result, user, 80), RefusalWords.percent(one.dependent(), 0), one.basis());
        }
        end();
        return html.close("main").close("body").close("html").toString();
    }

    private void daysTable(List<RefusalResult.Run> runs) {
        table(row(
                "Days of output lost, by days of stock; "
                        + RefusalWords.others(runs.getFirst().otherStockDays()),
                runs,
                run -> RefusalWords.days(run.stockDays())));
        for (int user = 0; user < result.input().users().size(); user++) {
            int at = user;
            row(row(
                    RefusalWords.user(result, user, 80),
                    runs,
                    run -> String.format(Locale.ROOT, "%.1f", result.lostDays(run, at))));
        }
        row(row(
                "All industries, billion USD",
                runs,
                run -> String.format(Locale.ROOT, "%,.0f", run.series().lostValue() / 1000)));
        end();
    }

    private static String[] row(String first, List<RefusalResult.Run> runs, Function<RefusalResult.Run, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(first);
        runs.forEach(run -> row.add(cell.apply(run)));
        return row.toArray(String[]::new);
    }

    private void table(String... heads) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", heads[0]);
        html.open("table").open("thead").open("tr");
        for (String head : heads) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
    }

    private void row(String... cells) {
        html.open("tr").element("th", cells[0], "scope", "row");
        for (int k = 1; k < cells.length; k++) {
            html.element("td", cells[k], "class", cells[k].matches("[+-]?[\\d.,]+%?") ? "num" : "words");
        }
        html.close("tr");
    }

    private void end() {
        html.close("tbody").close("table").close("div");
    }
}
