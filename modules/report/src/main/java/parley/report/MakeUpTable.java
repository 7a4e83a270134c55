package parley.report;

import java.util.function.IntFunction;
import parley.outlook.Outcome;
import parley.report.MakeUp.Group;
import parley.report.MakeUp.Part;
import parley.report.MakeUp.Points;

/** Every measure's points of the average rate in every row, in the least and the greatest answer, with its sources. */
final class MakeUpTable {

    private static final String CAPTION = "make-up-caption";

    private final Html html;
    private final MakeUp makeUp;
    private final Footnotes footnotes;

    MakeUpTable(Html html, MakeUp makeUp, Footnotes footnotes) {
        this.html = html;
        this.makeUp = makeUp;
        this.footnotes = footnotes;
    }

    void write() {
        html.element("p", "Points of the average rate by measure", "class", "caption", "id", CAPTION);
        html.element(
                "p",
                "Two figures: in the least answer, and below it in the greatest. One figure: in both. A dash: does not bear.",
                "class",
                "note");
        html.open("div", "class", "scroll", "role", "region", "aria-labelledby", CAPTION, "tabindex", "0");
        html.open("table", "class", "wide", "id", "make-up-table", "aria-labelledby", CAPTION);
        html.open("thead").open("tr").element("th", "Measure", "scope", "col");
        for (Outcome row : makeUp.rows()) {
            html.open("th", "scope", "col", "class", "num")
                    .element("span", row.title())
                    .close("th");
        }
        html.close("tr").close("thead");
        makeUp.groups().forEach(this::group);
        html.open("tfoot").open("tr").element("th", "Average statutory rate", "scope", "row");
        cells(row -> new Points(
                makeUp.rows().get(row).leastRate(), makeUp.rows().get(row).greatestRate()));
        html.close("tr").close("tfoot").close("table").close("div");
        small();
    }

    private void group(Group group) {
        html.open("tbody").open("tr", "class", "group").open("th", "scope", "row");
        MakeUpChart.swatch(html, group);
        html.text(" " + group.name()).close("th");
        cells(group::points);
        html.close("tr");
        for (Part part : group.parts()) {
            html.open("tr", "id", Footnotes.anchor(part.measure().measure()));
            html.open("th", "scope", "row", "class", "part").text(part.measure().title());
            footnotes.references(html, part.measure());
            html.close("th");
            cells(part.points()::get);
            html.close("tr");
        }
        if (!group.small().isEmpty() && group.slot() > 0) {
            html.open("tr").open("th", "scope", "row", "class", "part");
            String smaller = Ranges.count(group.small().size(), "smaller measure");
            html.element("a", smaller, "href", "#smaller-measures");
            html.close("th");
            cells(group::smallPoints);
            html.close("tr");
        }
        html.close("tbody");
    }

    private void cells(IntFunction<Points> points) {
        for (int row = 0; row < makeUp.rows().size(); row++) {
            Points of = points.apply(row);
            String least = figure(of.least());
            String greatest = figure(of.greatest());
            html.open("td", "class", of.most() == 0 ? "num nil" : "num");
            if (least.equals(greatest)) {
                html.text(least);
            } else {
                html.open("span", "class", "low").element("span", "least ", "class", "unseen");
                html.text(least + " ").close("span");
                html.open("span", "class", "high").element("span", "greatest ", "class", "unseen");
                html.text(greatest).close("span");
            }
            html.close("td");
        }
    }

    private static String figure(double points) {
        return points == 0 ? "–" : Ranges.points(points);
    }

    private void small() {
        if (makeUp.groups().stream().allMatch(group -> group.small().isEmpty())) {
            return;
        }
        html.open("p", "class", "note", "id", "smaller-measures");
        html.text("Smaller measures, each under " + MakeUp.NEGLIGIBLE + " points in every row: ");
        boolean first = true;
        for (Group group : makeUp.groups()) {
            for (Part part : group.small()) {
                html.text(first ? "" : "; ");
                first = false;
                html.open("span", "id", Footnotes.anchor(part.measure().measure()));
                html.text(part.measure().title());
                footnotes.references(html, part.measure());
                html.close("span");
            }
        }
        html.text(".").close("p");
    }
}
