package parley.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.book.OutcomeColumn.Share;
import parley.outlook.DrillDown;
import parley.outlook.DrillDown.LineShare;
import parley.outlook.DrillDown.MeasureLines;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/**
 * Every row down to its lines: authority, measure, the lines that owe most under it, and the acts. Elements that open and
 * close by themselves, so that keys and screen readers use them as they use any other page.
 */
final class DrillDownSection {

    private final Html html;
    private final Outlook outlook;
    private final MakeUp makeUp;
    private final Footnotes footnotes;

    DrillDownSection(Html html, Outlook outlook, MakeUp makeUp, Footnotes footnotes) {
        this.html = html;
        this.outlook = outlook;
        this.makeUp = makeUp;
        this.footnotes = footnotes;
    }

    /** The anchor of a row: it stands within the part that opens, so that a link to it opens that. */
    static String anchor(int row) {
        return "lines-" + row;
    }

    void write() {
        html.element(
                "p",
                "Open an outcome, then a measure: the lines that owe most under it, and the acts it rests on. Two figures are what is"
                        + " owed in the least and in the greatest answer.");
        for (int row = 0; row < makeUp.rows().size(); row++) {
            outcome(row, makeUp.rows().get(row), outlook.drillDowns().get(row));
        }
    }

    private void outcome(int row, Outcome outcome, DrillDown down) {
        html.open("details", "class", "outcome").open("summary");
        html.element("b", outcome.title()).text(" ");
        Ranges.percents(html, outcome.leastRate(), outcome.greatestRate());
        html.close("summary").open("div", "id", anchor(row));
        Map<String, MeasureLines> byId = new HashMap<>();
        down.measures().forEach(measure -> byId.put(measure.measure(), measure));
        for (MakeUp.Group group : makeUp.groups()) {
            List<Outlook.CitedMeasure> cited = new ArrayList<>();
            group.parts().forEach(part -> cited.add(part.measure()));
            group.small().forEach(part -> cited.add(part.measure()));
            cited.removeIf(measure -> !byId.containsKey(measure.measure()));
            if (!cited.isEmpty()) {
                group(row, outcome, group, cited, byId);
            }
        }
        html.close("div").close("details");
    }

    private void group(
            int row,
            Outcome outcome,
            MakeUp.Group group,
            List<Outlook.CitedMeasure> cited,
            Map<String, MeasureLines> byId) {
        html.open("h3");
        MakeUpChart.swatch(html, group);
        html.text(" " + group.name() + " ");
        MakeUp.Points points = group.points(row);
        html.open("small")
                .text(Figures.percents(points.least(), points.greatest()) + " of the value, under “" + outcome.title()
                        + "”")
                .close("small")
                .close("h3");
        for (Outlook.CitedMeasure measure : cited) {
            MeasureLines lines = byId.get(measure.measure());
            if (lines != null) {
                measure(measure, lines);
            }
        }
    }

    private void measure(Outlook.CitedMeasure measure, MeasureLines lines) {
        html.open("details", "class", "measure").open("summary").text(measure.title() + ": ");
        duty(lines.duty());
        html.text(" on " + Ranges.count(lines.lines(), "line") + " of " + Ranges.money(lines.valueCents()));
        html.close("summary");
        html.open("p", "class", "note").text("Its acts: ");
        footnotes.references(html, measure);
        html.text(lines.largest().size() < lines.lines() ? ". The lines that owe most under it:" : ".")
                .close("p");
        html.open("table", "class", "plain", "role", "table");
        html.element("caption", "Lines under " + measure.title(), "class", "unseen");
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        head("Line", "");
        head("Value", "num");
        head("Duty under it", "num");
        html.close("tr").close("thead").open("tbody", "role", "rowgroup");
        lines.largest().forEach(this::line);
        html.close("tbody").close("table").close("details");
    }

    private void head(String text, String css) {
        html.element("th", text, "scope", "col", "role", "columnheader", "class", css);
    }

    private void line(LineShare line) {
        html.open("tr", "role", "row").open("th", "scope", "row", "role", "rowheader");
        html.element("code", line.code());
        String id = outlook.book().lines().get(line.index()).id();
        if (!id.replace(".", "").equals(line.code().replace(".", ""))) {
            html.element("small", id);
        }
        html.element("small", LargestLinesTable.shortly(line.description())).close("th");
        html.element("td", Ranges.money(line.valueCents()), "role", "cell", "class", "num", "data-label", "Value");
        html.open("td", "role", "cell", "class", "num", "data-label", "Duty under it");
        duty(line.duty());
        html.close("td").close("tr");
    }

    private void duty(Share share) {
        html.open("span", "class", "duty");
        String least = Ranges.money(share.least());
        String greatest = Ranges.money(share.greatest());
        html.element("span", least, "class", "n");
        if (!least.equals(greatest)) {
            html.text(" or ").element("span", greatest, "class", "n");
        }
        html.close("span");
    }
}
