package parley.report;

import parley.economy.game.GameAccounts;
import parley.economy.game.GameResult;
import parley.economy.game.Patience;
import parley.economy.game.TariffOutcome;
import tools.jackson.core.JsonGenerator;

/** Writes what a game of tariffs came to as one JSON object, unrounded; changes are ratios to the accounts. */
public final class GameJson {

    private final JsonGenerator json;
    private final GameResult result;
    private final GameAccounts accounts;

    private GameJson(JsonGenerator json, GameResult result) {
        this.json = json;
        this.result = result;
        this.accounts = result.accounts();
    }

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, GameResult result) {
        new GameJson(json, result).write();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("accounts", accounts.name());
        json.writeStringProperty("figures", "welfare and payoff are ratios to the accounts; tariffs ad valorem");
        json.writeStringProperty("caution", GameWords.CAUTION);
        json.writeBooleanProperty("stopped", result.stopped());
        json.writeArrayPropertyStart("sides");
        for (int side = 0; side < result.sides().size(); side++) {
            side(side);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("ends");
        for (GameWords.End end : GameWords.ends(result)) {
            end(end.key(), end.outcome());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("frontier");
        for (TariffOutcome point : result.frontier()) {
            json.writeStartArray();
            for (int side : result.sides()) {
                json.writeNumber(point.payoff()[side]);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(int side) {
        json.writeStartObject();
        json.writeStringProperty("region", accounts.regions().get(result.sides().get(side)));
        Patience patience = result.patience(side);
        if (patience != null) {
            json.writeNumberProperty("hold", patience.hold());
            json.writeNumberProperty("deviate", patience.deviate());
            json.writeNumberProperty("nash", patience.war());
            json.writeStringProperty("holds", GameWords.key(patience.kind()));
            if (patience.findThreshold().isPresent()) {
                json.writeNumberProperty(
                        "threshold_discount_factor", patience.findThreshold().orElseThrow());
            } else {
                json.writeNullProperty("threshold_discount_factor");
            }
        }
        json.writeEndObject();
    }

    private void end(String key, TariffOutcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("end", key);
        json.writeNumberProperty("rounds", outcome.rounds());
        json.writeNumberProperty("residual", outcome.residual());
        json.writeArrayPropertyStart("regions");
        for (int region = 0; region < accounts.size(); region++) {
            json.writeStartObject();
            json.writeStringProperty("region", accounts.regions().get(region));
            json.writeNumberProperty("welfare", outcome.welfare()[region]);
            json.writeNumberProperty("payoff", outcome.payoff()[region]);
            json.writeNumberProperty("wage", outcome.wages()[region]);
            json.writeNumberProperty("revenue", outcome.revenue()[region]);
            json.writeNumberProperty("mean_tariff", outcome.meanTariff(region, -1));
            json.writeNumberProperty("median_tariff", outcome.medianTariff(region));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
