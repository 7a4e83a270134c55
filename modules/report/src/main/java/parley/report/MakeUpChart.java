package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import parley.outlook.Outcome;
import parley.report.MakeUp.Group;
import parley.report.MakeUp.Points;

/** What each average rate is made of, as stacked bars: one for the least answer, and one for the greatest if it differs. */
final class MakeUpChart {

    private static final int BAR = 20;

    private final Html html;
    private final MakeUp makeUp;
    private final Plot plot;

    MakeUpChart(Html html, MakeUp makeUp) {
        this.html = html;
        this.makeUp = makeUp;
        this.plot = new Plot(
                html,
                makeUp.rows().stream().mapToDouble(Outcome::greatestRate).max().orElse(0));
    }

    void write() {
        html.open("figure", "class", "chart stacks");
        html.element("figcaption", "Average statutory rate by authority, points of customs value");
        legend();
        for (int i = 0; i < makeUp.rows().size(); i++) {
            row(i, makeUp.rows().get(i));
        }
        html.open("div", "class", "row foot").open("span").close("span");
        plot.axis();
        html.open("span").close("span").close("div");
        html.close("figure");
    }

    private void legend() {
        html.open("ul", "class", "legend");
        for (Group group : makeUp.groups()) {
            if (group.slot() == 0 && !makeUp.shows(group)) {
                continue;
            }
            html.open("li");
            swatch(html, group);
            html.open("span").element("b", group.name());
            html.element("small", group.title()).close("span").close("li");
        }
        html.close("ul");
    }

    static void swatch(Html html, Group group) {
        html.open("svg", "class", "swatch s" + group.slot(), "aria-hidden", "true", "width", "12", "height", "12");
        html.open("rect", "class", "seg", "width", "12", "height", "12").close("rect");
        html.close("svg");
    }

    private void row(int index, Outcome row) {
        String least = Ranges.points(row.leastRate());
        String greatest = Ranges.points(row.greatestRate());
        boolean exact = least.equals(greatest);
        html.open("div", "class", index == 0 ? "row reference" : "row");
        html.open("span", "class", "label").element("a", row.title(), "href", "#" + DrillDownSection.anchor(index));
        html.element("small", "entered " + Ranges.day(row.at())).close("span");
        plot.open(
                "stack-" + index,
                row.title() + ": " + Figures.percents(row.leastRate(), row.greatestRate()),
                exact
                        ? describe(index, "Made of", Points::least)
                        : describe(index, "The least answer is made of", Points::least)
                                + describe(index, " The greatest answer is made of", Points::greatest),
                exact ? BAR + 14 : 2 * BAR + 16);
        plot.grid();
        stack(index, 7, Points::least);
        if (!exact) {
            stack(index, 9 + BAR, Points::greatest);
        }
        plot.close();
        html.open("span", "class", "value", "aria-hidden", "true");
        html.element("span", least + "%", "class", "n");
        if (!exact) {
            html.element("span", greatest + "%", "class", "n");
        }
        html.close("span").close("div");
    }

    private void stack(int index, int y, ToDoubleFunction<Points> side) {
        double from = 0;
        for (Group group : makeUp.groups()) {
            double rest = side.applyAsDouble(group.points(index));
            for (MakeUp.Part part : group.parts()) {
                double points = side.applyAsDouble(part.points().get(index));
                if (plot.isWide(points)) {
                    from = segment(group, part.measure().title(), from, points, y);
                    rest -= points;
                }
            }
            from = segment(group, "smaller measures", from, rest, y);
        }
    }

    private double segment(Group group, String what, double from, double points, int y) {
        if (points >= MakeUp.VISIBLE) {
            String figure = Ranges.points(points);
            plot.segment(from, from + points, y, BAR, group.slot(), group.name() + ", " + what + ": " + figure, figure);
        }
        return from + points;
    }

    private String describe(int index, String begin, ToDoubleFunction<Points> side) {
        List<String> words = new ArrayList<>();
        for (Group group : makeUp.groups()) {
            words.add(group.name() + " " + Ranges.points(side.applyAsDouble(group.points(index))));
        }
        return begin + ": " + String.join(", ", words) + " points.";
    }
}
