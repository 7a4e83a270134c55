package parley.report;

import java.util.List;
import parley.outlook.Outcome;

/** The average statutory rates as bars, with whiskers from the least to the greatest answer. */
final class RateChart {

    private static final int HEIGHT = 38;

    private final Html html;
    private final List<Outcome> rows;
    private final Plot plot;

    RateChart(Html html, List<Outcome> rows) {
        this.html = html;
        this.rows = rows;
        this.plot = new Plot(
                html, rows.stream().mapToDouble(Outcome::greatestRate).max().orElse(0));
    }

    void write() {
        html.open("figure", "class", "chart rates");
        html.element("figcaption", "Average statutory rate, percent of customs value");
        for (int i = 0; i < rows.size(); i++) {
            row(i, rows.get(i));
        }
        html.open("div", "class", "row foot").open("span").close("span");
        plot.axis();
        html.open("span").close("span").close("div");
        key();
        html.close("figure");
    }

    private void row(int index, Outcome row) {
        double least = row.leastRate();
        double greatest = row.greatestRate();
        html.open("div", "class", index == 0 ? "row reference" : "row");
        html.open("span", "class", "label").element("a", row.title(), "href", "#" + DrillDownSection.anchor(index));
        html.element("small", "entered " + Ranges.day(row.at())).close("span");
        String figures = Figures.percents(least, greatest);
        plot.open(
                "rate-" + index,
                row.title() + ": " + figures,
                "Entered " + row.at() + ", average statutory rate " + figures + " of the value.",
                HEIGHT);
        plot.rect(rows.getFirst().leastRate(), rows.getFirst().greatestRate(), 0, HEIGHT, "band");
        plot.grid();
        plot.rect(0, least, 10, 18, "bar");
        if (!Ranges.points(least).equals(Ranges.points(greatest))) {
            plot.rect(least, greatest, 10, 18, "open").whisker(least, greatest, 19, 6);
        }
        plot.close();
        html.open("span", "class", "value", "aria-hidden", "true");
        Ranges.percents(html, least, greatest);
        html.close("span").close("div");
    }

    private void key() {
        html.open("p", "class", "key");
        swatch("bar", "owed in any case");
        swatch("open", "owed or not, by facts that the book does not tell");
        swatch("band", "the reference row");
        html.close("p");
    }

    private void swatch(String css, String words) {
        html.open("span").open("svg", "class", "swatch", "aria-hidden", "true", "width", "18", "height", "12");
        html.open("rect", "class", css, "width", "18", "height", "12").close("rect");
        html.close("svg").text(" " + words).close("span");
    }
}
