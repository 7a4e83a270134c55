package parley.report;

import java.util.List;
import java.util.Locale;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.Source;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.study.Answer;
import parley.economy.study.CountryFigure;
import parley.economy.study.StudyResult;
import parley.outlook.shock.TariffShock;
import tools.jackson.core.JsonGenerator;

/** Writes what a study came to as JSON; changes are in percent, levels in the accounts' unit, unrounded. */
public final class EconomyJson {

    private final JsonGenerator json;
    private final StudyResult result;
    private final Accounts accounts;
    private final EconomyDetail detail;
    private final List<TariffShock.SectorRow> law;

    private EconomyJson(JsonGenerator json, StudyResult result, List<TariffShock.SectorRow> law, EconomyDetail detail) {
        this.law = law;
        this.json = json;
        this.result = result;
        this.accounts = result.accounts();
        this.detail = detail;
    }

    /**
     * Writes one object; the caller opens and closes the generator.
     *
     * @param law what the law's averages come to by sector; empty if no outcome was asked for
     */
    public static void write(
            JsonGenerator json, StudyResult result, List<TariffShock.SectorRow> law, EconomyDetail detail) {
        new EconomyJson(json, result, law, detail).write();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("accounts", accounts.name());
        json.writeStringProperty("title", accounts.about().title());
        json.writeStringProperty("year", accounts.about().year());
        json.writeStringProperty("unit", accounts.about().unit());
        json.writeStringProperty("closure", result.study().closure().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty(
                "elasticities", result.study().elasticities().getFirst().name());
        strings("sweep", result.swept());
        json.writeStringProperty("numeraire", "world value added");
        json.writeStringProperty(
                "figures", "changes in percent; revenue, revenue_base, spending, output and trade in unit");
        json.writeArrayPropertyStart("cases");
        result.found().forEach(this::answer);
        json.writeEndArray();
        strings("failures", result.failures());
        strings("not_reached", result.unreached());
        strings("notes", result.notes());
        json.writeArrayPropertyStart("law_by_sector");
        law.forEach(this::sectorRow);
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        accounts.about().sources().forEach(this::source);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void strings(String name, List<String> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(json::writeString);
        json.writeEndArray();
    }

    private void sectorRow(TariffShock.SectorRow row) {
        json.writeStartObject();
        json.writeStringProperty("importer", row.importer());
        json.writeStringProperty("exporter", row.exporter());
        json.writeStringProperty("sector", row.sector());
        json.writeNumberProperty("value_usd", row.value());
        json.writeNumberProperty("tariff_stored", row.stored());
        json.writeNumberProperty("tariff_base", row.ordinary());
        json.writeArrayPropertyStart("tariffs");
        row.rates().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(Source source) {
        json.writeStartObject();
        json.writeStringProperty("table", source.table());
        json.writeStringProperty("source", source.source());
        json.writeStringProperty("year", source.year());
        json.writeStringProperty("terms", source.terms());
        json.writeStringProperty("said_at", source.saidAt());
        json.writeStringProperty("note", source.note());
        json.writeEndObject();
    }

    private void answer(Answer answer) {
        json.writeStartObject();
        json.writeStringProperty("case", answer.asked().name());
        json.writeNumberProperty("iterations", answer.get().iterations());
        json.writeNumberProperty("residual", answer.get().residual());
        json.writeArrayPropertyStart("countries");
        for (int n = 0; n < accounts.countries().size(); n++) {
            country(answer, n);
        }
        json.writeEndArray();
        switch (detail) {
            case country -> {}
            case sector -> sectors(answer.get());
            case pair -> pairs(answer.get());
        }
        json.writeEndObject();
    }

    private void country(Answer answer, int country) {
        json.writeStartObject();
        json.writeStringProperty("country", accounts.countries().code(country));
        json.writeStringProperty("name", accounts.countries().name(country));
        for (CountryFigure figure : CountryFigure.values()) {
            json.writeNumberProperty(EconomyWords.key(figure), figure.of(answer.get(), country));
        }
        if (!answer.swept().isEmpty()) {
            json.writeObjectPropertyStart("bands");
            for (CountryFigure figure : CountryFigure.values()) {
                json.writeArrayPropertyStart(EconomyWords.key(figure));
                json.writeNumber(answer.least(after -> figure.of(after, country)));
                json.writeNumber(answer.greatest(after -> figure.of(after, country)));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void sectors(Equilibrium after) {
        json.writeArrayPropertyStart("sectors");
        EconomyDetail.sectors(after, row -> {
            json.writeStartObject();
            json.writeStringProperty("country", row.country());
            json.writeStringProperty("sector", row.sector());
            json.writeNumberProperty("price", row.price());
            json.writeNumberProperty("cost", row.cost());
            json.writeNumberProperty("spending_base", row.spendingBase());
            json.writeNumberProperty("spending", row.spending());
            json.writeNumberProperty("output", row.output());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void pairs(Equilibrium after) {
        json.writeArrayPropertyStart("pairs");
        EconomyDetail.pairs(after, row -> {
            json.writeStartObject();
            json.writeStringProperty("importer", row.importer());
            json.writeStringProperty("exporter", row.exporter());
            json.writeStringProperty("sector", row.sector());
            json.writeNumberProperty("tariff_base", row.tariffBase());
            json.writeNumberProperty("tariff", row.tariff());
            json.writeNumberProperty("trade_base", row.tradeBase());
            json.writeNumberProperty("trade", row.trade());
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
