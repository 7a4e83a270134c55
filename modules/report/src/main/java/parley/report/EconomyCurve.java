package parley.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.economy.study.RevenueCurve;
import parley.economy.study.RevenueCurve.Point;

/** Revenue against the average rate, drawn, with the figures in a table beside it. */
final class EconomyCurve {

    private static final int WIDE = 1000;
    private static final int HIGH = 200;

    private final Html html;
    private final RevenueCurve curve;

    EconomyCurve(Html html, RevenueCurve curve) {
        this.html = html;
        this.curve = curve;
    }

    void write() {
        List<Point> points = curve.points();
        html.open("figure")
                .element(
                        "figcaption",
                        curve.asked().name() + ": tariff revenue of " + curve.country() + ", " + curve.unit());
        double right = points.stream().mapToDouble(Point::rate).max().orElse(1);
        double top = points.stream().mapToDouble(Point::revenue).max().orElse(1);
        if (right > 0 && top > 0) {
            html.open(
                    "svg",
                    "role",
                    "img",
                    "aria-label",
                    "Revenue at parts of the change, as in the table below",
                    "width",
                    "100%",
                    "height",
                    "" + HIGH,
                    "viewBox",
                    "0 0 " + WIDE + " " + HIGH,
                    "preserveAspectRatio",
                    "none");
            html.open(
                    "polyline",
                    "class",
                    "curve",
                    "points",
                    points.stream()
                            .sorted((a, b) -> Double.compare(a.rate(), b.rate()))
                            .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x(point, right), y(point, top)))
                            .collect(Collectors.joining(" ")));
            html.close("polyline").close("svg");
        }
        html.open("table", "class", "plain").open("thead").open("tr");
        for (String head : List.of("part of the change", "average rate", "revenue", "real income")) {
            html.element("th", head, "scope", "col", "class", "num");
        }
        html.close("tr").close("thead").open("tbody");
        for (Point point : points) {
            html.open("tr");
            html.element("td", String.format(Locale.ROOT, "%.0f%%", 100 * point.part()), "class", "num");
            html.element("td", String.format(Locale.ROOT, "%.2f%%", point.rate()), "class", "num");
            html.element("td", EconomyWords.level(point.revenue()), "class", "num");
            html.element("td", EconomyWords.percent(point.income()) + "%", "class", "num");
            html.close("tr");
        }
        html.close("tbody").close("table").close("figure");
    }

    private static double x(Point point, double right) {
        return WIDE * Math.max(0, point.rate()) / right;
    }

    private static double y(Point point, double top) {
        return HIGH - (HIGH - 6) * Math.max(0, point.revenue()) / top;
    }
}
