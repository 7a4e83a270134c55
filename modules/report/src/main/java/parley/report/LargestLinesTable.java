package parley.report;

import java.util.List;
import parley.outlook.Outcome;
import parley.outlook.Outlook;
import parley.outlook.Outlook.Ends;
import parley.outlook.Outlook.LargestLine;

/** The lines that owe most in the first outcome, with what they owe in every row. */
final class LargestLinesTable {

    private static final String CAPTION = "largest-caption";

    private final Html html;
    private final Outlook outlook;
    private final List<Outcome> rows;

    LargestLinesTable(Html html, Outlook outlook, List<Outcome> rows) {
        this.html = html;
        this.outlook = outlook;
        this.rows = rows;
    }

    void write() {
        html.element(
                "p",
                "The " + outlook.largest().size() + " lines that owe most under “"
                        + outlook.outcomes().getFirst().title() + "”: duty, and duty in percent of value",
                "class",
                "caption",
                "id",
                CAPTION);
        html.open("div", "class", "scroll", "role", "region", "aria-labelledby", CAPTION, "tabindex", "0");
        html.open("table", "class", "wide", "id", "largest-table", "aria-labelledby", CAPTION);
        html.open("thead").open("tr").element("th", "Line", "scope", "col");
        html.element("th", "Value", "scope", "col", "class", "num");
        rows.forEach(row -> html.open("th", "scope", "col", "class", "num")
                .element("span", row.title())
                .close("th"));
        html.close("tr").close("thead").open("tbody");
        outlook.largest().forEach(this::row);
        html.close("tbody").close("table").close("div");
    }

    private void row(LargestLine line) {
        html.open("tr").open("th", "scope", "row").element("code", line.code());
        String id = outlook.book().lines().get(line.index()).id();
        if (!id.replace(".", "").equals(line.code().replace(".", ""))) {
            html.element("small", id);
        }
        html.element("small", shortly(line.description())).close("th");
        html.open("td", "class", "num").text(Ranges.money(line.valueCents())).close("td");
        for (Ends ends : line.duty()) {
            html.open("td", "class", "num");
            Ranges.money(html, ends.least(), ends.greatest());
            html.open("small");
            Ranges.percents(
                    html,
                    Ranges.percent(ends.least(), line.valueCents()),
                    Ranges.percent(ends.greatest(), line.valueCents()));
            html.close("small").close("td");
        }
        html.close("tr");
    }

    /** A description without the repetitions of its indents: {@code Other: Other: Other} is Other. */
    static String shortly(String description) {
        return description.replaceAll("(?<=^|: )([^:]+)(: \\1)+(?=:|$)", "$1");
    }
}
