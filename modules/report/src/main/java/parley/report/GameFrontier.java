package parley.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.economy.game.GameResult;
import parley.economy.game.TariffOutcome;

/** The payoffs of two sides against one another: the ends of the game as points, the best agreements as a line. */
final class GameFrontier {

    private static final int WIDE = 640;
    private static final int HIGH = 420;
    private static final int LEFT = 76;
    private static final int BELOW = 48;
    private static final int EDGE = 16;

    private final Html html;
    private final GameResult result;
    private final int one;
    private final int other;
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** @param result between two sides */
    GameFrontier(Html html, GameResult result) {
        this.html = html;
        this.result = result;
        one = result.sides().get(0);
        other = result.sides().get(1);
        Stream.concat(GameWords.ends(result).stream().map(GameWords.End::outcome), result.frontier().stream())
                .forEach(this::fit);
        double room = 0.06 * Math.max(right - left, high - low) + 1e-6;
        left -= room;
        right += room;
        low -= room;
        high += room;
    }

    private void fit(TariffOutcome point) {
        left = Math.min(left, percent(point, one));
        right = Math.max(right, percent(point, one));
        low = Math.min(low, percent(point, other));
        high = Math.max(high, percent(point, other));
    }

    void write() {
        String a = result.accounts().regions().get(one);
        String b = result.accounts().regions().get(other);
        html.open("figure").element("figcaption", "What " + a + " and " + b + " get, in percent of the accounts");
        html.open(
                "svg",
                "role",
                "img",
                "viewBox",
                "0 0 " + WIDE + " " + HIGH,
                "class",
                "game",
                "aria-label",
                a + " along, " + b + " up; the figures are in the table below");
        axes(a, b);
        if (result.frontier().size() > 1) {
            html.open(
                    "polyline",
                    "class",
                    "curve",
                    "points",
                    result.frontier().stream()
                            .map(point -> number(x(point)) + "," + number(y(point)))
                            .collect(Collectors.joining(" ")));
            html.close("polyline");
        }
        List<GameWords.End> ends = GameWords.ends(result);
        for (int k = 0; k < ends.size(); k++) {
            mark(ends.get(k), k);
        }
        html.close("svg");
        html.element(
                "p",
                "Along the line neither side can get more without the other getting less; its middle is the"
                        + " agreement at equal gains over war.",
                "class",
                "note");
        html.close("figure");
    }

    private void axes(String a, String b) {
        double step = step(right - left);
        for (double at = Math.ceil(left / step) * step; at <= right; at += step) {
            double x = LEFT + (at - left) / (right - left) * (WIDE - LEFT - EDGE);
            line(x, EDGE, x, HIGH - BELOW, Math.abs(at) < step / 2 ? "axis" : "grid");
            text(x, HIGH - BELOW + 16, "middle", String.format(Locale.ROOT, "%+.2f", at));
        }
        step = step(high - low);
        for (double at = Math.ceil(low / step) * step; at <= high; at += step) {
            double y = HIGH - BELOW - (at - low) / (high - low) * (HIGH - BELOW - EDGE);
            line(LEFT, y, WIDE - EDGE, y, Math.abs(at) < step / 2 ? "axis" : "grid");
            text(LEFT - 6, y + 4, "end", String.format(Locale.ROOT, "%+.2f", at));
        }
        text(WIDE - EDGE, HIGH - 8, "end", a + " →");
        text(8, EDGE, "start", b + " ↑");
    }

    private void mark(GameWords.End end, int place) {
        double x = x(end.outcome());
        double y = y(end.outcome());
        html.open("circle", "class", place == 0 ? "dot asked" : "dot", "cx", number(x), "cy", number(y), "r", "5");
        html.element("title", end.title()).close("circle");
        boolean late = x > WIDE - 150;
        text(late ? x - 8 : x + 8, y + (place % 2 == 0 ? -6 : 14), late ? "end" : "start", end.title());
    }

    private static double step(double range) {
        double power = Math.pow(10, Math.floor(Math.log10(range)));
        for (double step : new double[] {power, power / 2, power / 5}) {
            if (range / step >= 4) {
                return step;
            }
        }
        return power / 10;
    }

    private void line(double x1, double y1, double x2, double y2, String css) {
        html.open("line", "class", css, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
        html.close("line");
    }

    private void text(double x, double y, String anchor, String words) {
        html.element("text", words, "class", "tick", "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    private double x(TariffOutcome point) {
        return LEFT + (percent(point, one) - left) / (right - left) * (WIDE - LEFT - EDGE);
    }

    private double y(TariffOutcome point) {
        return HIGH - BELOW - (percent(point, other) - low) / (high - low) * (HIGH - BELOW - EDGE);
    }

    private static double percent(TariffOutcome point, int region) {
        return 100 * (point.payoff()[region] - 1);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
