package parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines over two logarithmic axes, as a panel of an image that is readable on a light and on a dark page. */
final class LogChart {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int RIGHT = 345;
    private static final int TOP = 70;
    private static final int BOTTOM = 260;

    private static final String STYLE = "text{font:12px sans-serif;fill:#24292f}.title{font-size:15px;font-weight:bold}"
            + ".grid{stroke:#8c959f;stroke-opacity:.35}.line{fill:none;stroke-width:2}.dot{stroke-width:6;stroke-linecap:round}"
            + ".s0{stroke:#0550ae}.s1{stroke:#0550ae;stroke-dasharray:5 4}.s2{stroke:#bc4c00}"
            + ".s3{stroke:#bc4c00;stroke-dasharray:5 4}"
            + "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.s0,.s1{stroke:#79c0ff}.s2,.s3{stroke:#ffa657}}";

    private record Series(String name, int slot, List<double[]> points) {}

    private final String up;
    private final String along;
    private final List<Series> series = new ArrayList<>();

    /** @param up what the upright axis measures, and {@code along} the level one */
    LogChart(String up, String along) {
        this.up = up;
        this.along = along;
    }

    /** Adds a line of points, in one of four styles: two colours, each whole and dashed. */
    void add(String name, int slot, List<double[]> points) {
        series.add(new Series(name, slot, points));
    }

    /** Panels side by side. */
    static String svg(String title, List<LogChart> panels) {
        int width = WIDTH * panels.size();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t\">%n"
                        + "<title id=\"t\">%s</title>%n<style>%s</style>%n",
                width,
                HEIGHT,
                title,
                STYLE));
        text(svg, width / 2.0, 24, "middle\" class=\"title", title);
        for (int i = 0; i < panels.size(); i++) {
            svg.append("<g transform=\"translate(").append(WIDTH * i).append(")\">\n");
            panels.get(i).draw(svg);
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg) {
        Axis level = axis(0, LEFT, RIGHT);
        Axis upright = axis(1, BOTTOM, TOP);
        for (int power = level.from; power <= level.to; power++) {
            double x = level.at(Math.pow(10, power));
            line(svg, x, TOP, x, BOTTOM);
            text(svg, x, BOTTOM + 18, "middle", label(power));
        }
        for (int power = upright.from; power <= upright.to; power++) {
            double y = upright.at(Math.pow(10, power));
            line(svg, LEFT, y, RIGHT, y);
            text(svg, LEFT - 6, y + 4, "end", label(power));
        }
        text(svg, LEFT, TOP - 14, "start", up);
        text(svg, (LEFT + RIGHT) / 2.0, BOTTOM + 36, "middle", along);
        for (int i = 0; i < series.size(); i++) {
            Series each = series.get(i);
            StringBuilder path = new StringBuilder();
            for (double[] point : each.points) {
                String at = String.format(Locale.ROOT, "%.1f %.1f", level.at(point[0]), upright.at(point[1]));
                path.append(path.isEmpty() ? "M" : "L").append(at);
                stroke(svg, "dot", each.slot, "M" + at + "h0");
            }
            stroke(svg, "line", each.slot, path.toString());
            double x = i % 2 == 0 ? LEFT : LEFT + 150;
            double y = BOTTOM + 62 + i / 2 * 20;
            stroke(svg, "line", each.slot, String.format(Locale.ROOT, "M%.1f %.1fh24", x, y - 4));
            text(svg, x + 30, y, "start", each.name);
        }
    }

    /** Whole powers of ten around all points. */
    private Axis axis(int coordinate, double start, double end) {
        double least = Double.MAX_VALUE;
        double most = Double.MIN_VALUE;
        for (Series each : series) {
            for (double[] point : each.points) {
                least = Math.min(least, point[coordinate]);
                most = Math.max(most, point[coordinate]);
            }
        }
        int from = (int) Math.floor(Math.log10(least));
        return new Axis(from, Math.max(from + 1, (int) Math.ceil(Math.log10(most))), start, end);
    }

    private record Axis(int from, int to, double start, double end) {

        double at(double figure) {
            return start + (Math.log10(figure) - from) / (to - from) * (end - start);
        }
    }

    private static String label(int power) {
        return power < 0
                ? Double.toString(Math.pow(10, power))
                : String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
    }

    private static void stroke(StringBuilder svg, String css, int slot, String path) {
        svg.append(String.format(Locale.ROOT, "<path class=\"%s s%d\" d=\"%s\"/>%n", css, slot, path));
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(Locale.ROOT, "<path class=\"grid\" d=\"M%.1f %.1fL%.1f %.1f\"/>%n", x1, y1, x2, y2));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }
}
