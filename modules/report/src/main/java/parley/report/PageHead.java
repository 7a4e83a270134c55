package parley.report;

import java.util.Comparator;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/** The head of the page: what it says in two sentences, how the question was put, and where to go. */
final class PageHead {

    private final Html html;
    private final Outlook outlook;
    private final Outcome first;

    private final boolean byDay;

    PageHead(Html html, Outlook outlook, boolean byDay) {
        this.html = html;
        this.byDay = byDay;
        this.outlook = outlook;
        this.first = outlook.outcomes().getFirst();
    }

    String title() {
        return outlook.book().name() + ": what each outcome would cost";
    }

    void write() {
        html.element("p", "Parley · outlook", "class", "eyebrow");
        html.element("h1", title());
        if (outlook.answered() == 0) {
            html.element(
                    "p",
                    "No line of this book could be answered in every row, so there is no rate and no sum; below is why.",
                    "class",
                    "lede");
        } else {
            headline();
            reach();
        }
        html.open("dl", "class", "asked");
        long value = outlook.book().lines().stream()
                .mapToLong(line -> line.value().cents())
                .sum();
        String lines = Ranges.count(outlook.book().lines().size(), "line");
        term("Book", outlook.book().name(), lines + ", " + Ranges.money(value));
        Outcome reference = outlook.reference();
        term("Entered", Ranges.day(first.at()), "the reference row: " + Ranges.day(reference.at()));
        term("As known on", Ranges.day(first.known()), "what was published later is left out");
        String hash = outlook.lawHash();
        String until = "sources searched until " + Ranges.day(outlook.verifiedUntil());
        term("Law book", hash.substring(0, Math.min(12, hash.length())), until);
        html.close("dl").open("nav", "aria-label", "On this page").open("ul");
        if (outlook.answered() > 0) {
            link("outcomes", "Outcomes");
            link("make-up", "Make-up");
            link("chapters", "Chapters");
            if (byDay) {
                link("by-day", "By day");
            }
            link("lines", "Down to the lines");
            link("largest", "Largest lines");
        }
        link("open", "Left open");
        if (outlook.answered() > 0) {
            link("sources", "Sources");
        }
        html.close("ul").close("nav");
    }

    private void headline() {
        html.open("p", "class", "lede").text("Entered on " + Ranges.day(first.at()) + ", under “" + first.title());
        html.text("”, this book owes ");
        strong(first);
        html.text(" on average: ");
        Ranges.money(html, first.least().cents(), first.greatest().cents());
        html.text(" on the " + Ranges.money(first.summed().cents()) + " that can be rated. Entered on ");
        html.text(Ranges.day(outlook.reference().at()) + " it owes ");
        strong(outlook.reference());
        html.text(".").close("p");
    }

    private void strong(Outcome row) {
        html.open("strong");
        Ranges.percents(html, row.leastRate(), row.greatestRate());
        html.close("strong");
    }

    private void reach() {
        int outcomes = outlook.outcomes().size();
        if (outcomes == 1) {
            return;
        }
        Outcome low = outlook.outcomes().stream()
                .min(Comparator.comparingDouble(Outcome::leastRate))
                .orElseThrow();
        Outcome high = outlook.outcomes().stream()
                .max(Comparator.comparingDouble(Outcome::greatestRate))
                .orElseThrow();
        html.open("p", "class", "lede second").text("The " + outcomes + " outcomes reach from ");
        html.element("strong", Ranges.points(low.leastRate()) + "%");
        html.text(" at least, under “" + low.title() + "”, to ");
        html.element("strong", Ranges.points(high.greatestRate()) + "%");
        html.text(" at most, under “" + high.title() + "”.").close("p");
    }

    private void term(String term, String words, String more) {
        html.open("div").element("dt", term);
        html.open("dd").text(words).element("small", more).close("dd");
        html.close("div");
    }

    private void link(String id, String words) {
        html.open("li").element("a", words, "href", "#" + id).close("li");
    }
}
