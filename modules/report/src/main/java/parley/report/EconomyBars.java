package parley.report;

import java.util.List;
import java.util.Locale;
import parley.economy.study.Answer;
import parley.economy.study.CountryFigure;
import parley.economy.study.StudyResult;

/** Real income by country as bars to both sides of nil, with the band of the sweep as a thin line. */
final class EconomyBars {

    private static final int HEIGHT = 22;

    private final Html html;
    private final StudyResult result;
    private final Answer answer;
    private double low;
    private double high;

    EconomyBars(Html html, StudyResult result, Answer answer) {
        this.html = html;
        this.result = result;
        this.answer = answer;
    }

    /** @param countries the rows; the scale holds every case, so that cases compare */
    void write(List<Integer> countries) {
        for (Answer each : result.found()) {
            for (int country : countries) {
                low = Math.min(low, each.least(after -> CountryFigure.WELFARE_EXACT.of(after, country)));
                high = Math.max(high, each.greatest(after -> CountryFigure.WELFARE_EXACT.of(after, country)));
            }
        }
        if (high - low == 0) {
            high = 1;
        }
        html.open("figure").element("figcaption", answer.asked().name());
        for (int country : countries) {
            row(country);
        }
        html.close("figure");
    }

    private void row(int country) {
        String name = result.accounts().countries().name(country);
        double figure = CountryFigure.WELFARE_EXACT.of(answer.get(), country);
        String words = EconomyWords.percent(figure) + "%";
        html.open("div", "class", "row").element("div", name, "class", "label");
        html.open("svg", "role", "img", "aria-label", name + " " + words, "width", "100%", "height", "" + HEIGHT);
        line(0, 0, 0, HEIGHT, "axis");
        double from = Math.min(0, figure);
        html.open(
                "rect",
                "class",
                figure < 0 ? "loss" : "gain",
                "x",
                at(from),
                "width",
                String.format(Locale.ROOT, "%.3f%%", 100 * Math.abs(figure) / (high - low)),
                "y",
                "4",
                "height",
                "14");
        html.close("rect");
        if (!answer.swept().isEmpty()) {
            line(least(country), greatest(country), HEIGHT / 2, HEIGHT / 2, "whisker");
        }
        html.close("svg").element("div", words, "class", "value").close("div");
    }

    private double least(int country) {
        return answer.least(after -> CountryFigure.WELFARE_EXACT.of(after, country));
    }

    private double greatest(int country) {
        return answer.greatest(after -> CountryFigure.WELFARE_EXACT.of(after, country));
    }

    private void line(double from, double to, int top, int bottom, String css) {
        html.open("line", "class", css, "x1", at(from), "x2", at(to), "y1", "" + top, "y2", "" + bottom);
        html.close("line");
    }

    private String at(double figure) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * (figure - low) / (high - low));
    }
}
