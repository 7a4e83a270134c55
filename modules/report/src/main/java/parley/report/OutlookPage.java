package parley.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.book.path.RatePaths;
import parley.lawbook.Documents;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/**
 * The outlook as one HTML page that needs nothing beside itself: no network, no script. It follows the reader's choice of
 * light or dark, prints, and reads from a phone to a wide screen; every chart has its figures in a table beside it.
 */
public final class OutlookPage {

    /** The letter that marks the day of the reference row. */
    static final String REFERENCE = "R";

    private final Html html = new Html();
    private final Outlook outlook;
    private final List<Outcome> rows = new ArrayList<>();
    private final MakeUp makeUp;
    private final Footnotes footnotes;
    private final PageHead head;
    private final @Nullable PathView path;

    private OutlookPage(Outlook outlook, @Nullable RatePaths paths) {
        this.outlook = outlook;
        this.head = new PageHead(html, outlook, paths != null);
        this.makeUp = MakeUp.of(outlook);
        this.rows.addAll(makeUp.rows());
        this.path = paths == null ? null : PathView.of(paths, makeUp, days());
        List<Outlook.CitedMeasure> cited = new ArrayList<>(makeUp.inOrder());
        if (path != null) {
            cited.addAll(PathSection.cited(path));
        }
        this.footnotes = new Footnotes(cited, documents());
    }

    private Documents documents() {
        return outlook.law().tables().documents();
    }

    /** Writes the page without a path. */
    public static void write(Outlook outlook, Writer out) throws IOException {
        write(outlook, null, out);
    }

    /**
     * Writes the page.
     *
     * @param paths the average rate by day: the law as known first, then the outcomes; null for none
     */
    public static void write(Outlook outlook, @Nullable RatePaths paths, Writer out) throws IOException {
        out.write(new OutlookPage(outlook, paths).page());
    }

    /** The days that the rows are entered on, where each is one day. */
    private List<PathMarks.Mark> days() {
        List<PathMarks.Mark> days = new ArrayList<>();
        day(REFERENCE, outlook.reference(), days);
        day("O", first(), days);
        return days;
    }

    private static void day(String letter, Outcome row, List<PathMarks.Mark> days) {
        if (row.at().matches("\\d{4}-\\d{2}-\\d{2}")) {
            days.add(new PathMarks.Mark(letter, LocalDate.parse(row.at()), "day"));
        }
    }

    private String page() {
        html.doctype().open("html", "lang", "en");
        head();
        html.open("body")
                .element(
                        "a",
                        "Skip to the figures",
                        "class",
                        "skip",
                        "href",
                        outlook.answered() > 0 ? "#outcomes" : "#open");
        html.open("header");
        head.write();
        html.close("header").open("main");
        if (outlook.answered() > 0) {
            outcomes();
            makeUp();
            chapters();
            byDay();
            down();
            largest();
        }
        section("open", "What the answer rests on, and what it leaves open");
        new LeftOpen(html, outlook).write();
        html.close("section");
        if (footnotes.size() > 0) {
            sources();
        }
        html.close("main").open("footer");
        footer();
        return html.close("footer").close("body").close("html").toString();
    }

    private void head() {
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        html.open("link", "rel", "icon", "href", "data:,");
        html.element("title", head.title()).style(PageStyle.read("outlook.css")).close("head");
    }

    private Outcome first() {
        return outlook.outcomes().getFirst();
    }

    private void section(String id, String heading) {
        html.open("section", "id", id, "aria-labelledby", id + "-h").element("h2", heading, "id", id + "-h");
    }

    private void outcomes() {
        section("outcomes", "The outcomes side by side");
        html.element(
                "p",
                "The average statutory rate is the duty that the law asks for, in percent of the customs value of the "
                        + Ranges.money(first().summed().cents())
                        + " that could be answered in every row. Where facts are missing it is an interval, from the least to the"
                        + " greatest answer.");
        new RateChart(html, rows).write();
        Map<String, String> titles = new HashMap<>();
        outlook.citations().forEach(measure -> titles.put(measure.measure(), measure.title()));
        new OutcomeTable(html, outlook, titles).write();
        outlook.findWeighted()
                .ifPresent(rates -> html.element(
                        "p",
                        "By your weights, the average statutory rate is "
                                + Figures.percents(rates.least(), rates.greatest()) + ".",
                        "class",
                        "weighted"));
        html.element(
                "p",
                "Change: from the reference row’s least answer to the row’s least, and from greatest to greatest. Lines that"
                        + " move owe something else than in the reference row. Contributions are points of the average rate. Figures"
                        + " are rounded, so sums and differences may be off by one in the last digit.",
                "class",
                "note");
        new Assumptions(html, outlook).write();
        html.close("section");
    }

    private void makeUp() {
        section("make-up", "What the rates are made of");
        html.element(
                "p",
                "Measures by the authority they rest on. A fact that is missing may bring one duty and take away another, so"
                        + " the least and the greatest answer are made up differently; within each, the points add up to the"
                        + " average rate.");
        new MakeUpChart(html, makeUp).write();
        new MakeUpTable(html, makeUp, footnotes).write();
        html.close("section");
    }

    private void chapters() {
        section("chapters", "By chapter");
        new ChapterSection(html, outlook).write();
        html.close("section");
    }

    private void down() {
        section("lines", "From each outcome to its lines");
        new DrillDownSection(html, outlook, makeUp, footnotes).write();
        html.close("section");
    }

    private void byDay() {
        if (path != null) {
            section("by-day", "The average rate by day");
            new PathSection(html, path, footnotes, documents()).write();
            html.close("section");
        }
    }

    private void largest() {
        section("largest", "The largest lines");
        new LargestLinesTable(html, outlook, rows).write();
        html.close("section");
    }

    private void sources() {
        section("sources", "Sources");
        html.element(
                "p",
                "The acts that the figures rest on, each with the places cited. “Read” says that the act’s text was read at"
                        + " that place; “not read” that the fact was taken from elsewhere. Searched for later changes until "
                        + Ranges.day(outlook.verifiedUntil()) + ".");
        footnotes.write(html);
        html.close("section");
    }

    private void footer() {
        html.open("p").text("Law book ").element("code", outlook.lawHash()).text(". ");
        html.text("The same book, dates and law book give the same page. It loads nothing from elsewhere.")
                .close("p");
    }
}
