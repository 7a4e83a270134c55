package parley.report;

import java.util.List;
import java.util.Locale;
import parley.economy.study.Answer;
import parley.economy.study.StudyResult;
import parley.outlook.shock.TariffShock;

/** What the law's averages come to by sector, beside what the accounts have stored. */
final class EconomyLaw {

    private final Html html;
    private final StudyResult result;
    private final List<TariffShock.SectorRow> law;

    EconomyLaw(Html html, StudyResult result, List<TariffShock.SectorRow> law) {
        this.html = html;
        this.result = result;
        this.law = law;
    }

    void write() {
        html.element(
                "p",
                "Duty over value of the goods of 2024, by sector, in percent. The base takes the schedules’ own rates in place"
                        + " of the accounts’ stored ones.");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Tariffs by sector");
        html.open("table")
                .element("caption", "Average rates by sector, percent")
                .open("thead")
                .open("tr");
        for (String head : List.of("Importer", "Exporter", "Sector", "Value, $m", "Stored", "Base")) {
            html.element("th", head, "scope", "col");
        }
        for (Answer answer : result.answers()) {
            html.element("th", answer.asked().name(), "scope", "col", "class", "num");
        }
        html.close("tr").close("thead").open("tbody");
        for (TariffShock.SectorRow row : law) {
            html.open("tr").element("td", row.importer()).element("td", row.exporter());
            int sector = result.accounts().sectors().index(row.sector());
            html.element("td", result.accounts().sectors().name(sector));
            html.element("td", String.format(Locale.ROOT, "%,.0f", row.value() / 1e6), "class", "num");
            percent(row.stored());
            percent(row.ordinary());
            row.rates().forEach(this::percent);
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private void percent(double rate) {
        html.element("td", String.format(Locale.ROOT, "%.1f", 100 * rate), "class", "num");
    }
}
