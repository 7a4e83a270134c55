package parley.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import parley.book.path.Level;
import parley.book.path.RatePath;

/**
 * A path drawn: the least answer stacked by authority, the band up to the greatest, the outcomes as lines, the steps as
 * numbers above. What stretches with the page is drawn in an image within the image; numbers and words keep their size.
 */
final class PathChart {

    private static final int WIDE = 10_000;
    private static final int ROW = 20;

    private final Html html;
    private final PathView view;
    private final TimeScale scale;
    private final int height;
    private final double top;
    private final double step;

    PathChart(Html html, PathView view, TimeScale scale, int height) {
        this.html = html;
        this.view = view;
        this.scale = scale;
        this.height = height;
        double greatest = Math.max(1, greatest());
        this.step = step(greatest);
        this.top = greatest * 1.04;
    }

    private double greatest() {
        return view.paths().paths().stream()
                .flatMap(path -> path.levels().stream())
                .filter(level -> view.day(level).isBefore(scale.end()))
                .mapToDouble(level -> view.paths().percent(level.greatest()))
                .max()
                .orElse(0);
    }

    /** The largest of 1, 2, 5, 10, 20, … that gives at least three steps. */
    private static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (double step : new double[] {power, power / 2, power / 5}) {
            if (most / step >= 3) {
                return step;
            }
        }
        return power / 10;
    }

    /** @param marks the steps to number, and the days to mark by a letter */
    void write(String id, String title, String description, List<PathMarks.Mark> marks) {
        List<PathMarks.Placed> placed = PathMarks.place(marks, scale);
        int above = ROW * PathMarks.rows(placed) + 8;
        String whole = Integer.toString(above + height + 24);
        html.open("svg", "role", "img", "aria-labelledby", id + "-t " + id + "-d", "width", "100%", "height", whole);
        html.element("title", title, "id", id + "-t").element("desc", description, "id", id + "-d");
        grid(above);
        shapes(above);
        for (PathMarks.Placed mark : placed) {
            mark(mark, above);
        }
        letters(above);
        html.close("svg");
    }

    private void grid(int above) {
        for (double percent = 0; percent <= top; percent += step) {
            String y = number(above + height - height * percent / top);
            line("0", "100%", y, y, percent == 0 ? "axis" : "grid");
            if (percent > 0) {
                String over = number(above + height - height * percent / top - 3);
                html.element("text", label(percent), "class", "tick", "x", "0", "y", over);
            }
        }
        for (TimeScale.Tick tick : scale.ticks()) {
            String x = percent(scale.at(tick.day()));
            line(x, x, Integer.toString(above + height), Integer.toString(above + height + 5), "axis");
            String y = Integer.toString(above + height + 18);
            String anchor = scale.at(tick.day()) > 0.97 ? "end" : scale.at(tick.day()) < 0.02 ? "start" : "middle";
            html.element("text", tick.label(), "class", "tick", "x", x, "y", y, "text-anchor", anchor);
        }
    }

    private String label(double percent) {
        return String.format(Locale.ROOT, step < 1 ? "%.1f%%" : "%.0f%%", percent);
    }

    private void shapes(int above) {
        String box = "0 0 " + WIDE + " " + height;
        html.open(
                "svg",
                "aria-hidden",
                "true",
                "y",
                Integer.toString(above),
                "width",
                "100%",
                "height",
                Integer.toString(height),
                "viewBox",
                box,
                "preserveAspectRatio",
                "none");
        RatePath base = view.base();
        ToDoubleFunction<Level> below = level -> 0;
        for (PathView.Layer layer : view.layers()) {
            ToDoubleFunction<Level> under = below;
            ToDoubleFunction<Level> over = level -> under.applyAsDouble(level)
                    + Math.max(0, view.paths().percent(PathView.least(view.paths(), level, layer.authority())));
            area(base, under, over, "layer s" + layer.slot());
            below = over;
        }
        area(base, below, this::least, "layer s0");
        area(base, this::least, this::greatest, "between");
        edge(base, this::greatest, "course upper");
        edge(base, this::least, "course");
        for (int i = 0; i < view.others().size(); i++) {
            RatePath other = view.others().get(i);
            area(other, this::least, this::greatest, "between other");
            edge(other, this::greatest, "course other d" + i % 4);
            edge(other, this::least, "course other d" + i % 4);
        }
        html.close("svg");
    }

    private double least(Level level) {
        return view.paths().percent(level.least());
    }

    private double greatest(Level level) {
        return view.paths().percent(level.greatest());
    }

    private void area(RatePath path, ToDoubleFunction<Level> from, ToDoubleFunction<Level> to, String css) {
        List<String> there = corners(path, to);
        List<String> back = corners(path, from).reversed();
        if (!there.isEmpty()) {
            draw("M" + String.join("L", there) + "L" + String.join("L", back) + "Z", css);
        }
    }

    private void edge(RatePath path, ToDoubleFunction<Level> of, String css) {
        List<String> corners = corners(path, of);
        if (!corners.isEmpty()) {
            draw("M" + String.join("L", corners), css);
        }
    }

    private void draw(String path, String css) {
        html.open("path", "class", css, "d", path).close("path");
    }

    /** The corners of a line of steps, as far as the scale reaches. */
    private List<String> corners(RatePath path, ToDoubleFunction<Level> of) {
        List<String> corners = new ArrayList<>();
        for (Level level : path.levels()) {
            LocalDate until = view.words().day(level.until()).toLocalDate();
            if (!until.isAfter(scale.first()) || !view.day(level).isBefore(scale.end())) {
                continue;
            }
            String y = number(height - height * of.applyAsDouble(level) / top);
            corners.add(Math.round(WIDE * scale.at(view.day(level))) + " " + y);
            corners.add(Math.round(WIDE * scale.at(until)) + " " + y);
        }
        return corners;
    }

    private void mark(PathMarks.Placed placed, int above) {
        String day = percent(scale.at(placed.mark().day()));
        int y = above - 8 - ROW * placed.row();
        line(
                day,
                day,
                Integer.toString(y),
                Integer.toString(above + height),
                "stem " + placed.mark().css());
        html.element(
                "text",
                placed.mark().label(),
                "class",
                "mark " + placed.mark().css(),
                "x",
                percent(placed.at()),
                "y",
                Integer.toString(y - 3),
                "text-anchor",
                "middle");
    }

    /** The letters of the outcomes at the right end, kept apart. */
    private void letters(int above) {
        if (view.others().isEmpty() || !scale.end().isAfter(view.base().last())) {
            return;
        }
        List<Letter> letters = new ArrayList<>();
        letters.add(new Letter("0", end(view.base())));
        for (int i = 0; i < view.others().size(); i++) {
            letters.add(new Letter(PathView.letter(i), end(view.others().get(i))));
        }
        double lowest = Double.MAX_VALUE;
        for (Letter letter : letters.stream()
                .sorted((a, b) -> Double.compare(a.percent, b.percent))
                .toList()) {
            double y = Math.min(above + height - height * letter.percent / top - 4, lowest - 15);
            lowest = y;
            html.element("text", letter.text, "class", "end", "x", "100%", "y", number(y), "text-anchor", "end");
        }
    }

    private record Letter(String text, double percent) {}

    private double end(RatePath path) {
        return greatest(path.levels().getLast());
    }

    private void line(String fromX, String toX, String fromY, String toY, String css) {
        html.open("line", "class", css, "x1", fromX, "x2", toX, "y1", fromY, "y2", toY)
                .close("line");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
