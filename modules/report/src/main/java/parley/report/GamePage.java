package parley.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import parley.economy.game.GameAccounts;
import parley.economy.game.GameResult;
import parley.economy.game.Patience;

/** What a game of tariffs came to as one HTML page that needs nothing beside itself. */
public final class GamePage {

    private final Html html = new Html();
    private final GameResult result;
    private final GameAccounts accounts;
    private final List<GameWords.End> ends;

    private GamePage(GameResult result) {
        this.result = result;
        this.accounts = result.accounts();
        this.ends = GameWords.ends(result);
    }

    /** Writes the page; the caller closes. */
    public static void write(GameResult result, Writer out) throws IOException {
        out.write(new GamePage(result).page());
    }

    private String page() {
        List<String> sides = result.sides().stream()
                .map(side -> accounts.regions().get(side))
                .toList();
        String title = "Tariffs between " + String.join(", ", sides) + ": who would hold";
        EconomySheet.begin(html, "game", title);
        html.open("dl", "class", "asked");
        EconomySheet.term(
                html,
                "Accounts",
                accounts.name(),
                Ranges.count(accounts.size(), "region") + ", "
                        + Ranges.count(accounts.sectors().size(), "sector") + ", trade without surpluses");
        EconomySheet.term(html, "Model", "Ossa (2014)", "American Economic Review 104(12); no inputs, profits kept");
        html.close("dl").close("header").open("main");
        html.element("h2", "Would it hold?").open("ul");
        for (int side = 0; side < sides.size(); side++) {
            Patience patience = result.patience(side);
            if (patience != null) {
                html.element("li", GameWords.patience(sides.get(side), patience));
            }
        }
        html.close("ul").element("p", GameWords.CAUTION, "class", "note");
        if (result.stopped()) {
            html.element("p", "Stopped before its end: what is missing was not computed.", "class", "note");
        }
        if (sides.size() == 2) {
            html.element("h2", "Payoffs and agreements");
            new GameFrontier(html, result).write();
        }
        html.element("h2", "Real income against the accounts");
        head("Region");
        for (int region = 0; region < accounts.size(); region++) {
            html.open("tr").element("th", accounts.regions().get(region), "scope", "row");
            for (GameWords.End end : ends) {
                html.element("td", GameWords.percent(end.outcome().welfare()[region]), "class", "num");
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div").element("h2", "Mean tariffs");
        head("Weighted by trade in the accounts");
        for (int side = 0; side < sides.size(); side++) {
            html.open("tr").element("th", sides.get(side) + " on " + GameWords.on(result, side), "scope", "row");
            for (GameWords.End end : ends) {
                double mean = end.outcome().meanTariff(result.sides().get(side), GameWords.exporter(result, side));
                html.element("td", GameWords.tariff(mean), "class", "num");
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
        html.element(
                "p",
                "Tariffs on trade close to nothing are not identified by the model; above 1,000 percent they count as that.",
                "class",
                "note");
        return html.close("main").close("body").close("html").toString();
    }

    private void head(String first) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", first);
        html.open("table").open("thead").open("tr").element("th", first, "scope", "col");
        ends.forEach(end -> html.element("th", end.title(), "scope", "col", "class", "num"));
        html.close("tr").close("thead").open("tbody");
    }
}
