package parley.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.talks.Due;
import parley.talks.DutyLine;
import parley.talks.Round;

/**
 * The dispute along one scale of days: what each side's duties on all goods come to, as the law gives it, over the meetings,
 * the truces, the threats and the cases; the days ahead as dashed lines. It carries its own style, for light and dark.
 */
public final class DisputeChart {

    private static final int WIDE = 1200;
    private static final int LEFT = 92;
    private static final int RIGHT = 24;
    private static final int ROW = 19;
    private static final int RATES = 150;
    private static final double LETTER = 6.3;

    private final TalksView view;
    private final TimeScale scale;
    private final Html html = new Html();
    private final List<List<DutyLine.Step>> steps;
    private int y = 26;

    private DisputeChart(TalksView view, LocalDate from, LocalDate to) {
        this.view = view;
        this.scale = new TimeScale(from, to);
        this.steps = view.talks().dutyLines().stream()
                .map(line -> line.steps(view.law(), view.known(), from, to))
                .toList();
    }

    /**
     * The chart as one SVG element.
     *
     * @param from the first day
     * @param to the day at its right end
     */
    public static String of(TalksView view, LocalDate from, LocalDate to) {
        return new DisputeChart(view, from, to).draw();
    }

    private String draw() {
        Html body = new Html();
        // The height is known once all lanes are placed, so the lanes are drawn first.
        rates();
        DisputeLanes lanes = new DisputeLanes(view);
        lane("Meetings", lanes::meetings, "point");
        lane("Truces", lanes::truces, "span");
        lane("Threats", lanes::threats, "span");
        lane("Cases", lanes::cases, "span");
        lane("Days ahead", lanes::days, "point");
        key();
        int height = y + 6;
        body.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "dispute",
                "role",
                "img",
                "aria-labelledby",
                "dispute-t dispute-d",
                "viewBox",
                "0 0 " + WIDE + " " + height,
                "width",
                Integer.toString(WIDE),
                "height",
                Integer.toString(height));
        body.element("title", title(), "id", "dispute-t");
        body.element("desc", description(), "id", "dispute-d");
        body.style(css());
        body.open("rect", "class", "paper", "width", "100%", "height", "100%").close("rect");
        body.append(grid(height)).append(ahead(height)).append(html);
        return body.close("svg").toString();
    }

    private String title() {
        return "The trade dispute from " + Ranges.day(scale.first()) + " to " + Ranges.day(scale.end()) + ", as known "
                + Ranges.day(view.known());
    }

    private String description() {
        String duties = IntStream.range(0, steps.size())
                .mapToObj(i -> view.talks().dutyLines().get(i).title() + ": "
                        + steps.get(i).stream()
                                .map(step -> Ranges.day(step.day()) + " " + percent(step.percent()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". "));
        String meetings = view.talks().rounds().stream()
                .filter(round -> scale.holds(round.start()) && round.kind() != Round.Kind.CALL)
                .map(round -> Ranges.day(round.start()) + " " + round.title())
                .collect(Collectors.joining(", "));
        return duties + ". Meetings: " + meetings + ".";
    }

    private static String percent(BigDecimal percent) {
        return Figures.percent(percent).replaceFirst("\\.0+$", "") + "%";
    }

    private double x(LocalDate day) {
        return LEFT + (WIDE - LEFT - RIGHT) * scale.at(day);
    }

    private void rates() {
        heading("Duties on", "all goods");
        double top = steps.stream()
                .flatMap(List::stream)
                .mapToDouble(step -> step.percent().doubleValue())
                .max()
                .orElse(1);
        int base = y + RATES;
        for (double at = 0; at <= top; at += top > 60 ? 50 : 10) {
            String line = number(base - (RATES - 14) * at / Math.max(1, top));
            html.open("line", "class", "rule", "x1", number(LEFT), "x2", number(WIDE - RIGHT), "y1", line, "y2", line)
                    .close("line");
            html.element(
                    "text",
                    Math.round(at) + "%",
                    "class",
                    "tick",
                    "x",
                    number(LEFT - 8),
                    "y",
                    line,
                    "dy",
                    "4",
                    "text-anchor",
                    "end");
        }
        for (int i = 0; i < steps.size(); i++) {
            line(i, base, top);
        }
        y = base + 20;
        double at = LEFT;
        for (DutyLine line : view.talks().dutyLines()) {
            html.open(
                            "line",
                            "class",
                            "rate " + line.by().toLowerCase(Locale.ROOT),
                            "x1",
                            number(at),
                            "x2",
                            number(at + 28),
                            "y1",
                            number(y + 4),
                            "y2",
                            number(y + 4))
                    .close("line");
            html.element("text", line.title(), "class", "key", "x", number(at + 36), "y", number(y + 8));
            at += 60 + LETTER * line.title().length();
        }
        y += 26;
    }

    private void line(int index, int base, double top) {
        DutyLine line = view.talks().dutyLines().get(index);
        List<String> corners = new ArrayList<>();
        List<DutyLine.Step> course = steps.get(index);
        for (int i = 0; i < course.size(); i++) {
            double height = base - (RATES - 14) * course.get(i).percent().doubleValue() / Math.max(1, top);
            LocalDate until = i + 1 < course.size() ? course.get(i + 1).day() : scale.end();
            double from = x(course.get(i).day());
            corners.add(number(from) + " " + number(height));
            corners.add(number(x(until)) + " " + number(height));
            if (x(until) - from > 44) {
                // The one above its line, the other below, so that they do not meet where the lines run together.
                double text = index == 0 ? height - 5 : height + 14;
                html.element(
                        "text",
                        percent(course.get(i).percent()),
                        "class",
                        "level " + line.by().toLowerCase(Locale.ROOT),
                        "x",
                        number(from + 4),
                        "y",
                        number(text));
            }
        }
        if (!corners.isEmpty()) {
            html.open(
                            "path",
                            "class",
                            "rate " + line.by().toLowerCase(Locale.ROOT),
                            "d",
                            "M" + String.join("L", corners))
                    .close("path");
        }
    }

    private interface Filling {
        void fill(ChartLane lane);
    }

    private void lane(String name, Filling filling, String css) {
        ChartLane lane = new ChartLane(scale, LEFT, (double) WIDE - LEFT - RIGHT, LETTER);
        filling.fill(lane);
        List<ChartLane.Placed> placed = lane.placed();
        if (placed.isEmpty()) {
            return;
        }
        heading(name);
        for (ChartLane.Placed one : placed) {
            item(one, css, y + ROW * one.row() + 10);
        }
        y += ROW * ChartLane.rows(placed) + 14;
    }

    private void heading(String... lines) {
        html.open("line", "class", "lane", "x1", "0", "x2", number(WIDE), "y1", number(y), "y2", number(y))
                .close("line");
        y += 6;
        for (int i = 0; i < lines.length; i++) {
            html.element("text", lines[i], "class", "lane-name", "x", "4", "y", number(y + 10 + 14 * i));
        }
    }

    private void key() {
        html.element(
                "text",
                "● round  ◆ summit  • call or visit, hollow if ahead.  Threats: orange open, dark carried out, grey withdrawn or"
                        + " lapsed.  Upright: the day told for; dotted: a term ends.",
                "class",
                "key",
                "x",
                number(LEFT),
                "y",
                number(y + 2));
        y += 8;
    }

    private void item(ChartLane.Placed placed, String css, int middle) {
        ChartLane.Item item = placed.item();
        html.open("g", "class", css + " " + item.css()).element("title", item.tip());
        if (placed.to() > placed.from() + 1) {
            bar(placed, middle);
        } else if (item.css().contains("summit")) {
            String x = number(placed.from());
            html.open("path", "d", "M" + x + " " + (middle - 6) + "l6 6l-6 6l-6 -6Z")
                    .close("path");
        } else {
            String radius = item.css().contains("small") ? "2.5" : "4.5";
            html.open("circle", "cx", number(placed.from()), "cy", number(middle), "r", radius)
                    .close("circle");
        }
        html.element(
                "text",
                item.label(),
                "x",
                number(placed.label()),
                "y",
                number(middle + 4),
                "text-anchor",
                placed.leftOf() ? "end" : "start");
        html.close("g");
    }

    /** A bar; where its label stands on it, it is interrupted. */
    private void bar(ChartLane.Placed placed, int middle) {
        boolean on = !placed.leftOf() && placed.label() < placed.to();
        double after = placed.label() + LETTER * placed.item().label().length() + 4;
        if (on) {
            bar(placed.from(), placed.label() - 4, middle);
        }
        bar(on ? after : placed.from(), placed.to(), middle);
    }

    private void bar(double from, double to, int middle) {
        if (to > from) {
            html.open(
                            "rect",
                            "x",
                            number(from),
                            "width",
                            number(to - from),
                            "y",
                            number(middle - 4),
                            "height",
                            "8",
                            "rx",
                            "2")
                    .close("rect");
        }
    }

    private Html grid(int height) {
        Html under = new Html();
        for (TimeScale.Tick tick : scale.ticks()) {
            String x = number(x(tick.day()));
            under.open("line", "class", "rule", "x1", x, "x2", x, "y1", "18", "y2", Integer.toString(height))
                    .close("line");
            under.element("text", tick.label(), "class", "tick", "x", x, "y", "13", "text-anchor", "middle");
        }
        return under;
    }

    /** The day for which it is told, and those ahead of it on which the law or a term has set something. */
    private Html ahead(int height) {
        Html over = new Html();
        for (LocalDate day : Due.from(view.talks(), view.at()).stream()
                .filter(due -> due.kind() == Due.Kind.TERM)
                .map(Due::day)
                .distinct()
                .filter(scale::holds)
                .toList()) {
            over.open(
                            "line",
                            "class",
                            "due",
                            "x1",
                            number(x(day)),
                            "x2",
                            number(x(day)),
                            "y1",
                            "18",
                            "y2",
                            number(height))
                    .element("title", "a term ends on " + Ranges.day(day))
                    .close("line");
        }
        if (scale.holds(view.at())) {
            String x = number(x(view.at()));
            over.open("line", "class", "today", "x1", x, "x2", x, "y1", "18", "y2", number(height))
                    .element("title", "told for " + Ranges.day(view.at()))
                    .close("line");
        }
        return over;
    }

    private static String css() {
        return PageStyle.read("dispute.css");
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure).replaceFirst("\\.0$", "");
    }
}
