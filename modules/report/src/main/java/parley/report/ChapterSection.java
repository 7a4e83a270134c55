package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.outlook.Chapter;
import parley.outlook.Outcome;
import parley.outlook.Outlook;
import parley.outlook.Outlook.Ends;

/** The chapters of the book as a treemap, its area the value and its colour the rate of the first outcome, and as a table. */
final class ChapterSection {

    private static final String CAPTION = "chapters-caption";

    /** Chapters of less than this share of the value stand together. */
    private static final double SMALL = 0.006;

    private final Html html;
    private final List<Outcome> rows = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** A chapter, or all small ones together. */
    private record Part(String number, String name, long lines, long value, List<Ends> duty) {
        double least(int row) {
            return Ranges.percent(duty.get(row).least(), value);
        }

        double greatest(int row) {
            return Ranges.percent(duty.get(row).greatest(), value);
        }

        String title() {
            return number.isEmpty() ? name : number + " " + name;
        }
    }

    ChapterSection(Html html, Outlook outlook) {
        this.html = html;
        rows.add(outlook.reference());
        rows.addAll(outlook.outcomes());
        long whole = outlook.chapters().stream().mapToLong(Chapter::valueCents).sum();
        List<Chapter> small = new ArrayList<>();
        for (Chapter chapter : outlook.chapters()) {
            if (chapter.valueCents() < SMALL * whole) {
                small.add(chapter);
            } else {
                parts.add(new Part(
                        String.format(Locale.ROOT, "%02d", chapter.number()),
                        ChapterNames.of(chapter.number()),
                        chapter.lines(),
                        chapter.valueCents(),
                        chapter.duty()));
            }
        }
        if (!small.isEmpty()) {
            parts.add(together(small));
        }
    }

    private static Part together(List<Chapter> small) {
        int rows = small.getFirst().duty().size();
        return new Part(
                "",
                Ranges.count(small.size(), "other chapter"),
                small.stream().mapToLong(Chapter::lines).sum(),
                small.stream().mapToLong(Chapter::valueCents).sum(),
                IntStream.range(0, rows)
                        .mapToObj(row -> new Ends(
                                small.stream()
                                        .mapToLong(chapter ->
                                                chapter.duty().get(row).least())
                                        .sum(),
                                small.stream()
                                        .mapToLong(chapter ->
                                                chapter.duty().get(row).greatest())
                                        .sum()))
                        .toList());
    }

    void write() {
        html.element(
                "p",
                "Area is the value, colour the average statutory rate under “"
                        + rows.get(1).title() + "”; where facts are missing, the middle of its interval.");
        map();
        table();
    }

    private void map() {
        List<Part> shown = parts.stream().filter(part -> part.value > 0).toList();
        if (shown.isEmpty()) {
            return;
        }
        RateScale scale = RateScale.of(
                shown.stream().mapToDouble(ChapterSection::middle).min().orElse(0),
                shown.stream().mapToDouble(ChapterSection::middle).max().orElse(0));
        List<Treemap.Item> items = shown.stream()
                .map(part -> new Treemap.Item(
                        part.value,
                        scale.colour(middle(part)),
                        part.title() + ", " + Ranges.money(part.value),
                        part.number,
                        part.name.replace(" other chapters", " others"),
                        Figures.percents(part.least(1), part.greatest(1))))
                .sorted((a, b) -> Double.compare(b.size(), a.size()))
                .toList();
        String title = "Value and rate by chapter under " + rows.get(1).title();
        String description = items.stream()
                .limit(8)
                .map(item -> item.what() + ", " + item.figure())
                .collect(Collectors.joining("; "));
        html.open("figure", "class", "chart chapters");
        html.element("figcaption", "Value by chapter, and its average statutory rate");
        legend(scale);
        String all = "The largest: " + description + ". All are in the table.";
        new Treemap(html, 700, 440).write("map-wide", title, all, "broad", 2, items);
        new Treemap(html, 280, 560).write("map-narrow", title, all, "slim", 0.6, items);
        html.close("figure");
    }

    private static double middle(Part part) {
        return (part.least(1) + part.greatest(1)) / 2;
    }

    private void legend(RateScale scale) {
        html.open("p", "class", "key");
        for (int i = 0; i < scale.steps(); i++) {
            html.open("span", "class", "n")
                    .open(
                            "svg",
                            "class",
                            "swatch h" + scale.colourOf(i),
                            "aria-hidden",
                            "true",
                            "width",
                            "18",
                            "height",
                            "12");
            html.open("rect", "class", "seg", "width", "18", "height", "12").close("rect");
            html.close("svg").text(" " + scale.label(i)).close("span");
        }
        html.close("p");
    }

    private void table() {
        html.element(
                "p", "The chapters in figures: average statutory rate in each row", "class", "caption", "id", CAPTION);
        html.open("div", "class", "scroll", "role", "region", "aria-labelledby", CAPTION, "tabindex", "0");
        html.open("table", "class", "wide", "id", "chapter-table", "aria-labelledby", CAPTION);
        html.open("thead").open("tr").element("th", "Chapter", "scope", "col");
        html.element("th", "Value", "scope", "col", "class", "num");
        rows.forEach(row -> html.open("th", "scope", "col", "class", "num")
                .element("span", row.title())
                .close("th"));
        html.close("tr").close("thead").open("tbody");
        for (Part part : parts) {
            html.open("tr").open("th", "scope", "row").text(part.title());
            html.element("small", Ranges.count(part.lines, "line")).close("th");
            html.element("td", Ranges.money(part.value), "class", "num");
            for (int row = 0; row < rows.size(); row++) {
                html.open("td", "class", "num");
                Ranges.percents(html, part.least(row), part.greatest(row));
                html.close("td");
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }
}
