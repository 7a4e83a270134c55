package parley.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.book.path.RatePath;
import parley.book.path.RatePaths;
import parley.book.path.Step;
import parley.lawbook.Document;
import parley.lawbook.Documents;
import parley.lawbook.LawChange;
import parley.outlook.Outlook.CitedMeasure;

/** The part of the page that shows the average rate by day: two charts on one scale of colours, and the steps in a table. */
final class PathSection {

    private static final String CAPTION = "steps-caption";

    private final Html html;
    private final PathView view;
    private final Footnotes footnotes;
    private final Documents documents;

    PathSection(Html html, PathView view, Footnotes footnotes, Documents documents) {
        this.html = html;
        this.view = view;
        this.footnotes = footnotes;
        this.documents = documents;
    }

    /** The acts behind the steps, as what cites them: each step is one. */
    static List<CitedMeasure> cited(PathView view) {
        List<CitedMeasure> cited = new ArrayList<>();
        for (int i = 0; i < view.numbered().size(); i++) {
            Step step = view.numbered().get(i);
            cited.add(cited(i, step));
        }
        for (Step step : view.small()) {
            cited.add(cited(view, step));
        }
        return cited;
    }

    private static CitedMeasure cited(int number, Step step) {
        return new CitedMeasure("step-" + (number + 1), "step " + (number + 1), "", step.acts());
    }

    private static CitedMeasure cited(PathView view, Step step) {
        String day = view.day(step).toString();
        return new CitedMeasure("small-step-" + day, "the small step of " + day, "", step.acts());
    }

    void write() {
        RatePaths paths = view.paths();
        html.element(
                "p",
                "Each day answers as if the whole book had been entered on it, with the same lines and values, so that only the"
                        + " law moves: "
                        + Ranges.money(paths.summed().cents()) + " in "
                        + Ranges.count(paths.summedLines(), "line")
                        + " that could be answered on every day of every line drawn. The other figures of this page are of the lines that"
                        + " can be answered in their rows, so they differ a little.");
        charts();
        table();
        small();
    }

    private void charts() {
        RatePath base = view.base();
        LocalDate end = base.last().plusDays(1);
        LocalDate closer = view.closer();
        List<PathMarks.Mark> steps = new ArrayList<>();
        for (int i = 0; i < view.numbered().size(); i++) {
            steps.add(new PathMarks.Mark(
                    Integer.toString(i + 1), view.day(view.numbered().get(i)), ""));
        }
        boolean two = closer.isAfter(base.first());
        html.open("figure", "class", "chart days");
        html.element("figcaption", "Average statutory rate by day, percent of customs value");
        legend();
        List<PathMarks.Mark> first = new ArrayList<>(steps);
        if (two) {
            first.removeIf(mark -> !mark.day().isBefore(closer));
            first.add(new PathMarks.Mark("↓", closer, "day"));
        } else {
            first.addAll(view.marked());
        }
        chart("days-whole", new TimeScale(base.first(), end), first, "");
        if (two) {
            steps.removeIf(mark -> mark.day().isBefore(closer));
            steps.addAll(view.marked());
            html.element("p", "From " + Ranges.day(closer), "class", "caption", "id", "days-closer-c");
            chart("days-closer", new TimeScale(closer, end), steps, "closer");
        }
        key();
        html.close("figure");
    }

    private void chart(String id, TimeScale scale, List<PathMarks.Mark> marks, String css) {
        html.open("div", "class", ("scroll days-scroll " + css).strip(), "tabindex", "0", "role", "region");
        html.open("div", "class", "days-canvas");
        String from = Ranges.day(scale.first());
        String to = Ranges.day(scale.end().minusDays(1));
        new PathChart(html, view, scale, css.isEmpty() ? 220 : 320)
                .write(id, "Average statutory rate from " + from + " to " + to, description(scale), marks);
        html.close("div").close("div");
    }

    private String description(TimeScale scale) {
        String steps = view.numbered().stream()
                .filter(step -> scale.holds(view.day(step)))
                .map(step -> Ranges.day(view.day(step)) + " " + view.words().rate(step.to()))
                .collect(Collectors.joining("; "));
        String outcomes = view.others().stream()
                .map(path -> path.title() + " ends at "
                        + view.words().rate(path.levels().getLast()))
                .collect(Collectors.joining("; "));
        return "It begins at " + view.words().rate(view.base().levels().getFirst()) + ". Steps, told in the table: "
                + (steps.isEmpty() ? "none" : steps) + "." + (outcomes.isEmpty() ? "" : " Outcomes: " + outcomes + ".");
    }

    private void legend() {
        html.open("ul", "class", "legend");
        for (PathView.Layer layer : view.layers().reversed()) {
            html.open("li");
            html.open("svg", "class", "swatch s" + layer.slot(), "aria-hidden", "true", "width", "12", "height", "12");
            html.open("rect", "class", "seg", "width", "12", "height", "12").close("rect");
            html.close("svg");
            html.open("span").element("b", layer.name()).close("span").close("li");
        }
        html.close("ul");
    }

    private void key() {
        html.open("p", "class", "key");
        html.element("span", "Colours make up the least answer; the pale band above reaches to the greatest.");
        html.element("span", "Numbers are the steps of the table.");
        if (view.closer().isAfter(view.base().first())) {
            html.open("span")
                    .element("b", "↓")
                    .text(" from here on drawn larger below")
                    .close("span");
        }
        for (PathMarks.Mark mark : view.marked()) {
            html.open("span").element("b", mark.label());
            html.text((mark.label().equals(OutlookPage.REFERENCE)
                                    ? " the reference row, entered "
                                    : " the outcomes, entered ")
                            + Ranges.day(mark.day()))
                    .close("span");
        }
        if (!view.others().isEmpty()) {
            html.open("span").element("b", "0").text(" " + view.base().title()).close("span");
        }
        for (int i = 0; i < view.others().size(); i++) {
            html.open("span")
                    .element("b", PathView.letter(i))
                    .text(" " + view.others().get(i).title());
            html.close("span");
        }
        html.close("p");
    }

    private void table() {
        html.element("p", "Every step, and what caused it", "class", "caption", "id", CAPTION);
        html.element(
                "p",
                "Under " + view.base().title() + ", as known on "
                        + Ranges.day(view.base().known())
                        + ". Changes are points of the average rate; two figures are the changes of the least and of the greatest answer,"
                        + " the smaller first.",
                "class",
                "note");
        html.open("table", "class", "plain steps", "id", "steps-table", "aria-labelledby", CAPTION);
        html.open("thead").open("tr");
        for (String head : List.of("No.", "Entered from", "What changed in the law")) {
            html.element("th", head, "scope", "col");
        }
        html.element("th", "Change", "scope", "col", "class", "num");
        html.element("th", "Average rate", "scope", "col", "class", "num");
        html.close("tr").close("thead").open("tbody");
        for (int i = 0; i < view.numbered().size(); i++) {
            row(i, view.numbered().get(i));
        }
        html.close("tbody").close("table");
    }

    private void row(int number, Step step) {
        CitedMeasure cited = cited(number, step);
        html.open("tr", "id", Footnotes.anchor(cited.measure()));
        html.element("td", Integer.toString(number + 1), "class", "no", "data-label", "Step");
        html.open("th", "scope", "row").text(Ranges.day(view.day(step)));
        html.element("small", view.words().minute(step.at()).substring(11)).close("th");
        html.open("td", "class", "what").open("ul");
        for (Step.Move move : view.words().visible(step)) {
            html.open("li").text(view.words().title(move.measure()));
            html.element("span", said(step, move.measure()), "class", "said");
            html.text(" ").element("span", view.words().pageChange(move.least(), move.greatest()), "class", "n");
            html.close("li");
        }
        html.close("ul").open("p", "class", "acts").text(acts(step));
        footnotes.references(html, cited);
        html.close("p").close("td");
        cell("Change", view.words().pageChange(step.least(), step.greatest()));
        cell("Average rate", view.words().rate(step.to()));
        html.close("tr");
    }

    /** The numbers of the acts, as their publishers give them; what a scenario assumes instead of one. */
    private String acts(Step step) {
        String acts = step.acts().stream()
                .map(act -> act.isAssumption()
                        ? act.toString()
                        : documents.find(act.document()).map(Document::number).orElse(act.document()))
                .distinct()
                .collect(Collectors.joining("; "));
        return acts.isEmpty() ? "no act that the law files name" : acts;
    }

    /** What the law did to the measure itself, if it did. */
    private static String said(Step step, String measure) {
        return step.causes().stream()
                .filter(cause -> measure.equals(cause.measure()))
                .map(LawChange::what)
                .distinct()
                .limit(1)
                .map(what -> " " + what)
                .collect(Collectors.joining());
    }

    private void cell(String label, String figure) {
        html.open("td", "class", "num", "data-label", label);
        html.element("span", figure, "class", "n").close("td");
    }

    private void small() {
        if (view.small().isEmpty()) {
            return;
        }
        html.open("p", "class", "note").text("Steps of less than a hundredth of a point, not numbered: ");
        boolean first = true;
        for (Step step : view.small()) {
            CitedMeasure cited = cited(view, step);
            html.text(first ? "" : "; ");
            first = false;
            html.open("span", "id", Footnotes.anchor(cited.measure())).text(Ranges.day(view.day(step)) + ", ");
            html.text(step.moves().stream()
                    .map(move -> view.words().title(move.measure()))
                    .collect(Collectors.joining(" and ")));
            footnotes.references(html, cited);
            html.close("span");
        }
        html.text(".").close("p");
    }
}
