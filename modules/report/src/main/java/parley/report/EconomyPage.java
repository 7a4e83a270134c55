package parley.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import parley.economy.accounts.Accounts;
import parley.economy.study.Answer;
import parley.economy.study.CountryFigure;
import parley.economy.study.RevenueCurve;
import parley.economy.study.StudyResult;
import parley.outlook.shock.TariffShock;

/**
 * What a study came to as one HTML page that needs nothing beside itself: charts of real income by country, of trade
 * diverted and of revenue against the rate, each with its figures in a table beside it.
 */
public final class EconomyPage {

    private static final int COUNTRIES = 16;
    private static final int CURVES = 2;

    private final Html html = new Html();
    private final StudyResult result;
    private final Accounts accounts;

    private final List<TariffShock.SectorRow> law;

    private EconomyPage(StudyResult result, List<TariffShock.SectorRow> law) {
        this.result = result;
        this.law = law;
        this.accounts = result.accounts();
    }

    /**
     * Writes the page; the caller closes.
     *
     * @param law what the law's averages come to by sector; empty if no outcome was asked for
     */
    public static void write(StudyResult result, List<TariffShock.SectorRow> law, Writer out) throws IOException {
        out.write(new EconomyPage(result, law).page());
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
        html.element("title", title())
                .style(PageStyle.read("outlook.css") + PageStyle.read("economy.css"))
                .close("head");
        html.open("body").element("a", "Skip to the figures", "class", "skip", "href", "#income");
        html.open("header");
        head();
        html.close("header").open("main");
        section("income", "Real income by country");
        html.element(
                "p",
                "Final spending over the consumer price index, change in percent, exact for shocks of any size."
                        + (result.swept().isEmpty()
                                ? ""
                                : " The thin line is the band over elasticities " + String.join(", ", result.swept())
                                        + "."));
        for (Answer answer : result.found()) {
            new EconomyBars(html, result, answer).write(shown(answer));
        }
        html.close("section");
        section("trade", "Trade diverted");
        result.found().forEach(answer -> new EconomyTrade(html, answer).write());
        html.close("section");
        section("revenue", "Revenue against the rate");
        result.found().forEach(this::revenue);
        html.close("section");
        section("figures", "All figures");
        result.found().forEach(this::table);
        html.close("section");
        if (!law.isEmpty()) {
            section("law", "From law to tariffs");
            new EconomyLaw(html, result, law).write();
            html.close("section");
        }
        section("sources", "Assumptions and sources");
        sources();
        return html.close("section").close("main").close("body").close("html").toString();
    }

    private String title() {
        return accounts.about().title() + ": what tariffs do";
    }

    private void head() {
        html.element("p", "Parley · economy", "class", "eyebrow").element("h1", title());
        html.open("dl", "class", "asked");
        term(
                "Accounts",
                accounts.name() + ", " + accounts.about().year(),
                accounts.about().unit());
        term(
                "Closure",
                result.study().closure().name().toLowerCase(Locale.ROOT),
                EconomyWords.closure(result.study().closure()));
        term("Elasticities", result.study().elasticities().getFirst().name(), "numeraire: world value added");
        term(
                "Cases",
                String.valueOf(result.found().size()),
                String.join(
                        ", ",
                        result.found().stream()
                                .map(answer -> answer.asked().name())
                                .toList()));
        html.close("dl");
        notes("No equilibrium was found", result.failures());
        notes("Not reached", result.unreached());
    }

    private void term(String term, String words, String more) {
        html.open("div").element("dt", term).open("dd").text(words).element("small", more);
        html.close("dd").close("div");
    }

    private void notes(String title, List<String> items) {
        if (!items.isEmpty()) {
            html.element("h3", title).open("ul");
            items.forEach(item -> html.element("li", item));
            html.close("ul");
        }
    }

    private List<Integer> shown(Answer answer) {
        return result.foremost(
                COUNTRIES, EconomyWords.named(accounts, answer.asked().shock()));
    }

    private void section(String id, String heading) {
        html.open("section", "id", id, "aria-labelledby", id + "-h").element("h2", heading, "id", id + "-h");
    }

    private void revenue(Answer answer) {
        List<Integer> importers = EconomyWords.raising(answer.get());
        if (importers.isEmpty()) {
            html.element("p", answer.asked().name() + ": no tariff changes.");
        }
        importers.stream()
                .limit(CURVES)
                .forEach(importer -> new EconomyCurve(html, RevenueCurve.of(result.study(), answer, importer)).write());
    }

    private void table(Answer answer) {
        html.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                answer.asked().name());
        html.open("table")
                .element(
                        "caption",
                        answer.asked().name() + ": changes in percent; revenue in "
                                + accounts.about().unit());
        html.open("thead").open("tr").element("th", "Country", "scope", "col");
        for (CountryFigure figure : CountryFigure.values()) {
            html.element("th", EconomyWords.label(figure), "scope", "col", "class", "num");
        }
        html.close("tr").close("thead").open("tbody");
        for (int n = 0; n < accounts.countries().size(); n++) {
            html.open("tr").element("th", accounts.countries().name(n), "scope", "row");
            for (CountryFigure figure : CountryFigure.values()) {
                double value = figure.of(answer.get(), n);
                html.element(
                        "td",
                        figure.isPercent() ? EconomyWords.percent(value) : EconomyWords.level(value),
                        "class",
                        "num");
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
        html.element(
                "p",
                String.format(
                        Locale.ROOT,
                        "%d iterations; the greatest imbalance left is %.1g of a country’s value added.",
                        answer.get().iterations(),
                        answer.get().residual()),
                "class",
                "note");
    }

    private void sources() {
        html.element(
                "p",
                "Real income, first order, is Caliendo and Parro’s sum of terms and volume of trade; for large changes it is"
                        + " far from the exact figure, which is why it stands apart.");
        notes("Notes", result.notes());
        html.open("ul");
        accounts.about()
                .sources()
                .forEach(source -> html.element(
                        "li",
                        source.table() + ": " + source.source() + ", " + source.year() + ". Terms: " + source.terms()
                                + (source.saidAt().isEmpty() ? "" : " (" + source.saidAt() + ")")
                                + (source.note().isEmpty() ? "" : "; " + source.note())));
        html.close("ul");
    }
}
