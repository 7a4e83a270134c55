package parley.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.economy.chain.RefusalResult;

/** Output of the industries that need the input, together, day by day, a line for each length of stock. */
final class RefusalChart {

    private static final int WIDE = 720;
    private static final int HIGH = 320;
    private static final int LEFT = 56;
    private static final int RIGHT = 96;
    private static final int BELOW = 32;
    private static final int ABOVE = 12;

    private final Html html;
    private final RefusalResult result;
    private final List<RefusalResult.Run> runs;

    /** @param runs one at least, by days of stock */
    RefusalChart(Html html, RefusalResult result, List<RefusalResult.Run> runs) {
        this.html = html;
        this.result = result;
        this.runs = runs;
    }

    void write() {
        html.open("figure")
                .element(
                        "figcaption",
                        "Output of the industries that need the input, together, by day and by"
                                + " days of stock; 100 is before; "
                                + RefusalWords.others(runs.getFirst().otherStockDays()));
        List<double[]> lines = new ArrayList<>();
        double low = 1;
        for (RefusalResult.Run run : runs) {
            double[] line = together(run);
            for (double value : line) {
                low = Math.min(low, value);
            }
            lines.add(line);
        }
        low = Math.min(0.95, Math.floor(low * 10) / 10);
        int days = lines.getFirst().length;
        html.open(
                "svg",
                "role",
                "img",
                "viewBox",
                "0 0 " + WIDE + " " + HIGH,
                "class",
                "game",
                "aria-label",
                "Output by day for each length of stock; losses are in the table below");
        for (double at = low; at <= 1.001; at += 0.1) {
            double y = y(at, low);
            rule(LEFT, y, WIDE - RIGHT, y);
            text(LEFT - 6, y + 4, "end", String.format(Locale.ROOT, "%.0f", 100 * at));
        }
        for (int day = 0; day < days; day += 60) {
            text(x(day, days), HIGH - 10, "middle", "day " + day);
        }
        for (int k = 0; k < lines.size(); k++) {
            double[] line = lines.get(k);
            List<String> points = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                points.add(number(x(day, days)) + "," + number(y(line[day], low)));
            }
            html.open(
                    "polyline",
                    "class",
                    "curve",
                    "opacity",
                    number(1 - 0.7 * k / Math.max(1, lines.size() - 1)),
                    "points",
                    points.stream().collect(Collectors.joining(" ")));
            html.close("polyline");
            int at = labelled(line);
            text(
                    x(at, days) + 4,
                    y(line[at], low) + 4,
                    "start",
                    RefusalWords.days(runs.get(k).stockDays()) + (k == 0 ? " days" : ""));
        }
        html.close("svg").close("figure");
    }

    /** The day on which a line has fallen by a third of its fall: there the lines are apart. */
    private static int labelled(double[] line) {
        double least = Arrays.stream(line).min().orElse(1);
        int day = 0;
        while (day < line.length - 1 && line[day] > 1 - (1 - least) / 3) {
            day++;
        }
        return day;
    }

    private double[] together(RefusalResult.Run run) {
        double[][] production = run.series().production();
        double[] line = new double[production.length];
        for (int day = 0; day < line.length; day++) {
            double now = 0;
            double before = 0;
            for (int[] parts : result.chain().users()) {
                for (int part : parts) {
                    if (part >= 0) {
                        now += production[day][part];
                        before += production[0][part];
                    }
                }
            }
            line[day] = now / before;
        }
        return line;
    }

    private void rule(double x1, double y1, double x2, double y2) {
        html.open("line", "class", "grid", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
        html.close("line");
    }

    private void text(double x, double y, String anchor, String words) {
        html.element("text", words, "class", "tick", "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    private static double x(int day, int days) {
        return LEFT + (double) day / (days - 1) * (WIDE - LEFT - RIGHT);
    }

    private static double y(double value, double low) {
        return ABOVE + (1.02 - value) / (1.02 - low) * (HIGH - ABOVE - BELOW);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
