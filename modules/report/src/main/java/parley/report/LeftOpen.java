package parley.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import parley.book.Reject;
import parley.lawbook.Fact;
import parley.outlook.Outcome;
import parley.outlook.Outlook;
import parley.outlook.Outlook.CitedMeasure;

/** What the answer presumes, what it lacks, what it leaves apart, and what it does not hold at all. */
final class LeftOpen {

    private static final int REJECTS = 50;

    private final Html html;
    private final Outlook outlook;
    private final Outcome first;

    LeftOpen(Html html, Outlook outlook) {
        this.html = html;
        this.outlook = outlook;
        this.first = outlook.outcomes().getFirst();
    }

    void write() {
        if (outlook.answered() == 0) {
            apart();
            notIncluded();
            rejects();
            return;
        }
        whereItStands();
        missing();
        presumed();
        apart();
        notIncluded();
        unverified();
        rejects();
    }

    private void whereItStands() {
        long between = sum(outlook.missing(), Outlook.Width::valueCents);
        long apart = sum(outlook.apart(), Outlook.Apart::cents);
        long whole = first.summed().cents() + apart;
        long settled = first.summed().cents() - between;
        html.open("figure", "class", "chart whole");
        html.element(
                "figcaption", "Where the book’s " + Ranges.money(whole) + " stands, under “" + first.title() + "”");
        html.open("div", "class", "row only");
        double exact = Ranges.percent(settled, whole);
        double open = Ranges.percent(between, whole);
        Plot.filled(html)
                .open(
                        "whole",
                        "The value of the book by how well it could be answered",
                        Ranges.money(settled) + " answered to the cent, " + Ranges.money(between)
                                + " between two amounts, " + Ranges.money(apart) + " apart.",
                        28)
                .rect(0, exact, 2, 24, "settled")
                .rect(exact, exact + open, 2, 24, "between")
                .rect(exact + open, 100, 2, 24, "apart")
                .close();
        html.close("div").open("p", "class", "key");
        key("settled", settled, whole, "answered to the cent");
        key("between", between, whole, "between two amounts");
        key("apart", apart, whole, "apart, not in any sum");
        html.close("p").close("figure");
    }

    private void key(String css, long cents, long whole, String words) {
        html.open("span").open("svg", "class", "swatch", "aria-hidden", "true", "width", "12", "height", "12");
        html.open("rect", "class", css, "width", "12", "height", "12")
                .close("rect")
                .close("svg")
                .text(" ");
        html.element("b", Ranges.money(cents));
        html.text(" (" + Ranges.points(Ranges.percent(cents, whole)) + "%) " + words)
                .close("span");
    }

    private void missing() {
        head("missing", "Facts that were missing");
        if (none(outlook.missing(), "No line lacked a fact that its answer depends on.")) {
            return;
        }
        long width = sum(outlook.missing(), Outlook.Width::widthCents);
        note(
                "What goods are is unknown unless the book tells it, and then the answer is an interval. Together these facts"
                        + " leave " + Ranges.money(width) + " open under “" + first.title() + "”, "
                        + points(width) + " points of its average rate.");
        table("Missing facts", List.of("Fact", "Lines", "Value", "Leaves open", "Points"), outlook.missing(), open -> {
            rowHead(open.fact(), meanings(List.of(open.fact().split(" and "))));
            number("Lines", Ranges.count(open.lines()));
            number("Value", Ranges.money(open.valueCents()));
            number("Leaves open", Ranges.money(open.widthCents()));
            number("Points", points(open.widthCents()));
        });
    }

    private void presumed() {
        head("presumed", "Claims presumed not made");
        if (none(outlook.presumed(), "No line could have made a claim that would save duty.")) {
            return;
        }
        note(
                "A filer may claim these; where the book does not say so, the answer takes them as not made. What each would"
                        + " save at most, under “" + first.title()
                        + "”, stands by itself: claims overlap and do not add up.");
        table("Claims", List.of("Claim", "Lines", "Value", "Saves at most"), outlook.presumed(), claim -> {
            rowHead(claim.claim(), meanings(List.of(claim.claim().split(" ", 2)[0])));
            number("Lines", Ranges.count(claim.lines()));
            number("Value", Ranges.money(claim.valueCents()));
            number("Saves at most", Ranges.money(claim.savesCents()));
        });
    }

    private void apart() {
        head("apart", "Apart: in no sum above");
        if (none(outlook.apart(), "Every line is in the sums.")) {
            return;
        }
        note("A line counts only if it can be answered in every row, so that rows compare. Left out: "
                + Ranges.count(sum(outlook.apart(), Outlook.Apart::lines), "line") + " worth "
                + Ranges.money(sum(outlook.apart(), Outlook.Apart::cents)) + ".");
        table("Lines apart", List.of("Why", "Lines", "Value"), outlook.apart(), apart -> {
            rowHead(Ranges.sentence(apart.why()), "");
            number("Lines", Ranges.count(apart.lines()));
            number("Value", Ranges.money(apart.cents()));
        });
        if (!outlook.book().unread().isEmpty()) {
            note("Columns of the book that were not read: "
                    + String.join(", ", outlook.book().unread()) + ".");
        }
    }

    private void notIncluded() {
        head("not-included", "Not included in any figure");
        list(outlook.notIncluded().stream().map(Ranges::sentence).toList());
    }

    private void unverified() {
        head("unverified", "Unverified");
        if (none(outlook.unverified(), "Nothing that the answers rest on is marked as unverified.")) {
            return;
        }
        html.open("ul");
        for (String text : outlook.unverified()) {
            html.open("li");
            CitedMeasure measure = outlook.citations().stream()
                    .filter(cited -> text.startsWith(cited.measure() + ": "))
                    .findFirst()
                    .orElse(null);
            if (measure == null) {
                html.text(text);
            } else {
                html.element("a", measure.title(), "href", "#" + Footnotes.anchor(measure.measure()));
                html.text(text.substring(measure.measure().length()));
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void rejects() {
        List<Reject> rejects = outlook.book().rejects();
        if (rejects.isEmpty()) {
            return;
        }
        head("rejects", "Rows of the book that could not be read");
        note("In no figure: " + Ranges.count(rejects.size(), "row")
                + (rejects.size() > REJECTS ? "; the first " + REJECTS + ":" : ":"));
        list(rejects.stream().limit(REJECTS).map(Reject::toString).toList());
    }

    private void head(String id, String text) {
        html.element("h3", text, "id", id);
    }

    private void note(String text) {
        html.element("p", text);
    }

    private boolean none(List<?> items, String otherwise) {
        if (items.isEmpty()) {
            note(otherwise);
        }
        return items.isEmpty();
    }

    private void list(List<String> items) {
        html.open("ul");
        items.forEach(item -> html.element("li", item));
        html.close("ul");
    }

    private <T> void table(String caption, List<String> heads, List<T> items, Consumer<T> cells) {
        html.open("table", "class", "plain", "role", "table");
        html.element("caption", caption, "class", "unseen");
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (int i = 0; i < heads.size(); i++) {
            html.element("th", heads.get(i), "scope", "col", "role", "columnheader", "class", i == 0 ? "" : "num");
        }
        html.close("tr").close("thead").open("tbody", "role", "rowgroup");
        for (T item : items) {
            html.open("tr", "role", "row");
            cells.accept(item);
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private void rowHead(String text, String more) {
        html.open("th", "scope", "row", "role", "rowheader").text(text);
        if (!more.isEmpty()) {
            html.element("small", more);
        }
        html.close("th");
    }

    /** What the facts say, in the words of the law book's registry. */
    private String meanings(List<String> names) {
        Map<String, Fact> facts = outlook.law().tables().facts();
        return names.stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .map(Fact::meaning)
                .collect(Collectors.joining("; "));
    }

    private void number(String label, String text) {
        html.element("td", text, "role", "cell", "data-label", label, "class", "num");
    }

    private String points(long cents) {
        return Ranges.points(Ranges.percent(cents, first.summed().cents()));
    }

    private static <T> long sum(List<T> items, ToLongFunction<T> part) {
        return items.stream().mapToLong(part).sum();
    }
}
