package parley.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import parley.measure.Citation;
import parley.talks.Account;
import parley.talks.Due;
import parley.talks.Round;
import parley.talks.Score;
import parley.talks.Threat;

/** The talks as one page that loads nothing: the chart of the dispute, and beneath it in tables all that it draws, with sources. */
public final class TalksPage {

    private final TalksView view;
    private final LocalDate from;
    private final LocalDate to;
    private final Html html = new Html();

    private TalksPage(TalksView view, LocalDate from, LocalDate to) {
        this.view = view;
        this.from = from;
        this.to = to;
    }

    /**
     * The page.
     *
     * @param from the first day of its chart
     * @param to the day at the right end of its chart
     */
    public static String of(TalksView view, LocalDate from, LocalDate to) {
        return new TalksPage(view, from, to).page();
    }

    private String page() {
        html.doctype().open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        html.open("link", "rel", "icon", "href", "data:,");
        html.element("title", "The talks between the United States and China");
        html.style(PageStyle.read("outlook.css") + PageStyle.read("talks.css")).close("head");
        html.open("body").element("a", "Skip to the chart", "class", "skip", "href", "#chart");
        header();
        html.open("main");
        chart();
        meetings();
        threats();
        ahead();
        forecasts();
        html.close("main").open("footer");
        html.element(
                "p",
                "The same talks, days and law book give the same page. It loads nothing from elsewhere. “Not read” says that a"
                        + " fact was taken from elsewhere than the text it cites.");
        return html.close("footer").close("body").close("html").toString();
    }

    private void header() {
        html.open("header").element("p", "Parley · talks", "class", "eyebrow");
        html.element("h1", "The talks between the United States and China");
        html.element(
                "p",
                "Told for " + Ranges.day(view.at()) + ", as known " + Ranges.day(view.known())
                        + ". Sources were searched until "
                        + Ranges.day(view.talks().verifiedUntil()) + ".",
                "class",
                "lede");
        html.open("nav", "aria-label", "On this page").open("ul");
        for (String[] link : new String[][] {
            {"chart", "Chart"},
            {"meetings", "Meetings"},
            {"threats", "Threats"},
            {"ahead", "Days ahead"},
            {"forecasts", "Forecasts"}
        }) {
            html.open("li").element("a", link[1], "href", "#" + link[0]).close("li");
        }
        html.close("ul").close("nav").close("header");
    }

    private void section(String id, String heading) {
        html.open("section", "id", id, "aria-labelledby", id + "-h").element("h2", heading, "id", id + "-h");
    }

    private void chart() {
        section("chart", "The dispute by day");
        html.element(
                "p",
                "The lines are what each side’s duties on all goods of the other come to, as the law gives it on an article that"
                        + " bears them in full; duties on lists of goods are left out. All that is drawn stands in the tables below.");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Chart of the dispute");
        html.drawing(DisputeChart.of(view, from, to)).close("div").close("section");
    }

    private void meetings() {
        section("meetings", "Meetings");
        table("Meetings, the earliest first", "When", "What", "Who", "What came of it");
        for (Round round : view.talks().rounds()) {
            html.open("tr").element("td", when(round), "class", "n");
            String number =
                    view.findOrdinal(round).stream().mapToObj(n -> " " + n).collect(Collectors.joining());
            String venue =
                    round.place().venue().isEmpty() ? "" : ", " + round.place().venue();
            html.open("th", "scope", "row").text(round.title());
            html.element("small", round.kind() + number + venue + "; " + round.status(view.at()))
                    .close("th");
            html.open("td");
            for (String side : List.of("US", "CN")) {
                String people = round.delegates(side).stream()
                        .map(delegate -> view.talks().name(delegate.actor()))
                        .collect(Collectors.joining(", "));
                if (!people.isEmpty()) {
                    html.open("p").element("b", side + " ").text(people).close("p");
                }
            }
            html.close("td").open("td");
            round.outcome().forEach(this::account);
            sources(round.citations());
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("div").close("section");
    }

    private static String when(Round round) {
        return round.start().equals(round.end())
                ? round.start().toString()
                : round.start() + " to " + round.end().getDayOfMonth();
    }

    private void account(Account account) {
        html.open("p")
                .element("b", Ranges.sentence(view.talks().name(account.by())) + ": ")
                .text(account.text());
        html.close("p");
    }

    private void threats() {
        section("threats", "Threats");
        table("Threats, the earliest first", "Uttered", "What", "What became of it");
        for (Threat threat : view.talks().threats()) {
            html.open("tr").element("td", threat.steps().getFirst().known().toString(), "class", "n");
            html.open("th", "scope", "row").text(threat.title()).element("small", threat.by() + ": " + threat.what());
            html.close("th").open("td");
            for (Threat.Step step : threat.steps()) {
                String day = step.effective() == null ? "" : ", for " + step.effective();
                html.open("p").element("b", Ranges.sentence(step.state().toString()) + " " + step.known());
                html.text(day + ": " + step.text()).close("p");
            }
            List<Citation> acts = new ArrayList<>();
            threat.steps().forEach(step -> acts.add(step.act()));
            sources(acts);
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("div").close("section");
    }

    private void ahead() {
        section("ahead", "Days ahead");
        DueDays days = DueDays.of(view.talks(), view.law(), view.known(), view.at());
        table("Days ahead, the next first", "Day", "What", "What the law brings on it");
        for (Due due : days.dues()) {
            html.open("tr").element("td", due.day().toString(), "class", "n");
            html.open("th", "scope", "row").text(due.text()).element("small", due.kind() + ", " + due.id());
            html.close("th").open("td");
            DueDays.words(days.lapse(due)).forEach(words -> html.element("p", words));
            sources(due.acts());
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("div").close("section");
    }

    private void forecasts() {
        List<Score> scores = view.scores();
        if (scores.isEmpty()) {
            return;
        }
        section("forecasts", "Forecasts");
        html.element("p", Ranges.sentence(TalksText.tally(scores)) + ".");
        table("Forecasts, the earliest first", "Said", "By whom, by when", "What", "What came");
        scores.stream()
                .sorted(Comparator.comparing(score -> score.forecast().said()))
                .forEach(score -> {
                    html.open("tr").element("td", score.forecast().said().toString(), "class", "n");
                    html.open("th", "scope", "row")
                            .text(view.talks().name(score.forecast().by()));
                    html.element("small", "by " + score.forecast().until()).close("th");
                    html.element("td", score.forecast().what()).open("td");
                    html.open("p").element("b", Ranges.sentence(score.verdict().toString()) + ": ");
                    html.text(score.reason()).close("p");
                    List<Citation> acts =
                            new ArrayList<>(List.of(score.forecast().act()));
                    acts.addAll(score.acts());
                    sources(acts);
                    html.close("td").close("tr");
                });
        html.close("tbody").close("table").close("div").close("section");
    }

    private void table(String caption, String... heads) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table", "class", "talks").element("caption", caption, "class", "unseen");
        html.open("thead").open("tr");
        for (String head : heads) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
    }

    /** Where it is written, behind a word that opens it. */
    private void sources(List<Citation> acts) {
        html.open("details").element("summary", "Sources");
        acts.stream().distinct().forEach(act -> html.element("small", TalksView.cited(act)));
        html.close("details");
    }
}
