package parley.report;

import java.util.Locale;

/**
 * A row of bars on a common scale, as an image of its own: as wide as its place, so that the page decides, with lengths in
 * percent of the scale and text that never shrinks.
 */
final class Plot {

    private final Html html;
    private final double max;
    private final double step;

    /** @param greatest the greatest figure that the scale must hold */
    Plot(Html html, double greatest) {
        this(html, greatest <= 0 ? 1 : greatest * 1.02, step(greatest <= 0 ? 1 : greatest * 1.02));
    }

    private Plot(Html html, double max, double step) {
        this.html = html;
        this.max = max;
        this.step = step;
    }

    /** A plot of shares of a whole, which fill it: its scale ends at 100 percent. */
    static Plot filled(Html html) {
        return new Plot(html, 100, 50);
    }

    /** The largest of 1, 2, 5, 10, 20, … that gives at least three steps. */
    private static double step(double max) {
        double power = Math.pow(10, Math.floor(Math.log10(max)));
        for (double step : new double[] {power, power / 2, power / 5}) {
            if (max / step >= 3) {
                return step;
            }
        }
        return power / 10;
    }

    /**
     * Begins an image.
     *
     * @param id its id, unique in the page
     * @param title what it shows, in a few words
     * @param description the figures it shows, for those who do not see it
     */
    Plot open(String id, String title, String description, int height) {
        html.open(
                "svg",
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d",
                "width",
                "100%",
                "height",
                Integer.toString(height));
        html.element("title", title, "id", id + "-t");
        html.element("desc", description, "id", id + "-d");
        return this;
    }

    /** Lines at the steps of the scale, as high as the image. */
    Plot grid() {
        for (double at = 0; at <= max; at += step) {
            line(at, "0", "100%", at == 0 ? "axis" : "grid");
        }
        return this;
    }

    Plot rect(double from, double to, int y, int height, String css) {
        html.open(
                "rect",
                "class",
                css,
                "x",
                percent(from),
                "width",
                percent(Math.max(0, to - from)),
                "y",
                Integer.toString(y),
                "height",
                Integer.toString(height));
        html.close("rect");
        return this;
    }

    /** A line with an upright end on both sides. */
    Plot whisker(double from, double to, int y, int reach) {
        html.open(
                "line",
                "class",
                "whisker",
                "x1",
                percent(from),
                "x2",
                percent(to),
                "y1",
                Integer.toString(y),
                "y2",
                Integer.toString(y));
        html.close("line");
        line(from, Integer.toString(y - reach), Integer.toString(y + reach), "whisker");
        return line(to, Integer.toString(y - reach), Integer.toString(y + reach), "whisker");
    }

    private Plot line(double at, String from, String to, String css) {
        html.open("line", "class", css, "x1", percent(at), "x2", percent(at), "y1", from, "y2", to);
        html.close("line");
        return this;
    }

    /** Whether so much is wide enough to be seen by itself. */
    boolean isWide(double figure) {
        return figure >= max * 0.008;
    }

    /** A part of a stack, with what it is for the pointer, and its figure where there is room for it. */
    Plot segment(double from, double to, int y, int height, int slot, String what, String figure) {
        double share = (to - from) / max;
        html.open("g", "class", "s" + slot).element("title", what);
        rect(from, to, y, height, "seg");
        if (share >= 0.06) {
            text((from + to) / 2, y + height - 5, "middle", share >= 0.14 ? "fig" : "fig tight", figure);
        }
        html.close("g");
        return this;
    }

    Plot text(double at, int y, String anchor, String css, String text) {
        html.element("text", text, "class", css, "x", percent(at), "y", Integer.toString(y), "text-anchor", anchor);
        return this;
    }

    Html close() {
        return html.close("svg");
    }

    /** The figures of the scale, in an image that is only for the eye. */
    Html axis() {
        html.open("svg", "class", "scale", "aria-hidden", "true", "width", "100%", "height", "20");
        for (double at = 0; at <= max; at += step) {
            String anchor = at == 0 ? "start" : at > 0.96 * max ? "end" : "middle";
            text(at, 14, anchor, "tick", label(at));
        }
        return close();
    }

    private String label(double at) {
        return String.format(Locale.ROOT, step < 1 ? "%.2f%%" : "%.0f%%", at);
    }

    private String percent(double at) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * at / max);
    }
}
