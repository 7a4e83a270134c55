package parley.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import parley.book.OutcomeColumn.Share;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/** The outcomes side by side: the reference row first, then a row for each. On a narrow page each row is a card. */
final class OutcomeTable {

    private static final int CONTRIBUTIONS = 4;

    private final Html html;
    private final Outlook outlook;
    private final Map<String, String> titles;
    private final boolean weighted;

    OutcomeTable(Html html, Outlook outlook, Map<String, String> titles) {
        this.html = html;
        this.outlook = outlook;
        this.titles = titles;
        this.weighted = outlook.outcomes().stream().anyMatch(outcome -> outcome.weight() >= 0);
    }

    void write() {
        html.open("table", "class", "cards", "role", "table", "id", "outcome-table");
        html.element("caption", "The outcomes in figures", "role", "caption");
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        head("Outcome", "");
        head("Average statutory rate", "num");
        head("Duty", "num");
        head("Change from the reference", "num");
        head("Lines that move", "num");
        if (weighted) {
            head("Your weight", "num");
        }
        head("Largest contributions, points", "");
        html.close("tr").close("thead").open("tbody", "role", "rowgroup");
        row(outlook.reference(), true);
        outlook.outcomes().forEach(outcome -> row(outcome, false));
        html.close("tbody").close("table");
    }

    private void head(String text, String css) {
        html.element("th", text, "scope", "col", "role", "columnheader", "class", css);
    }

    private void row(Outcome outcome, boolean reference) {
        html.open("tr", "role", "row", "class", reference ? "reference" : "");
        html.open("th", "scope", "row", "role", "rowheader").text(outcome.title());
        html.element("small", "entered " + Ranges.day(outcome.at()));
        if (!outcome.scenarios().isEmpty()) {
            html.open("small")
                    .element("code", String.join(" + ", outcome.scenarios()))
                    .close("small");
        }
        html.close("th");
        cell("Average statutory rate", "num strong");
        Ranges.percents(html, outcome.leastRate(), outcome.greatestRate());
        end();
        cell("Duty", "num");
        Ranges.money(html, outcome.least().cents(), outcome.greatest().cents());
        end();
        cell("Change from the reference", "num");
        if (reference) {
            none();
        } else {
            Outcome from = outlook.reference();
            Ranges.change(
                    html,
                    outcome.least().cents() - from.least().cents(),
                    outcome.greatest().cents() - from.greatest().cents());
        }
        end();
        cell("Lines that move", "num");
        if (reference) {
            none();
        } else {
            html.text(Ranges.count(outcome.linesMoved()));
        }
        end();
        if (weighted) {
            cell("Your weight", "num");
            html.text(outcome.weight() >= 0 ? Double.toString(outcome.weight()).replaceFirst("\\.0$", "") : "–");
            end();
        }
        html.open("td", "role", "cell", "data-label", "Largest contributions, points", "class", "parts");
        contributions(outcome);
        html.close("td").close("tr");
    }

    private void cell(String label, String css) {
        html.open("td", "role", "cell", "data-label", label, "class", css).open("span");
    }

    private void end() {
        html.close("span").close("td");
    }

    private void none() {
        html.element("span", "none, this is the reference", "class", "unseen");
        html.element("span", "–", "aria-hidden", "true");
    }

    private void contributions(Outcome outcome) {
        List<Map.Entry<String, Share>> largest = outcome.byMeasure().entrySet().stream()
                .filter(entry -> most(entry.getValue()) > 0)
                .sorted(Comparator.comparingLong((Map.Entry<String, Share> entry) -> most(entry.getValue()))
                        .reversed())
                .limit(CONTRIBUTIONS)
                .toList();
        long value = outcome.summed().cents();
        html.open("ul");
        for (Map.Entry<String, Share> entry : largest) {
            Share share = entry.getValue();
            String id = entry.getKey();
            html.open("li")
                    .element("a", titles.getOrDefault(id, id), "href", "#" + Footnotes.anchor(id))
                    .text(" ");
            String low = Ranges.points(Ranges.percent(Math.min(share.least(), share.greatest()), value));
            String high = Ranges.points(Ranges.percent(most(share), value));
            html.element("span", low.equals(high) ? low : low + "–" + high, "class", "n")
                    .close("li");
        }
        html.close("ul");
    }

    private static long most(Share share) {
        return Math.max(share.least(), share.greatest());
    }
}
