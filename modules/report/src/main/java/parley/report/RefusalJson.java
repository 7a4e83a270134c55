package parley.report;

import parley.economy.chain.CriticalInput;
import parley.economy.chain.RefusalResult;
import tools.jackson.core.JsonGenerator;

/** Writes what a refused licence comes to as one JSON object, unrounded; values in million USD; other_stock_days null: nobody
 * else held back. */
public final class RefusalJson {

    private final JsonGenerator json;
    private final RefusalResult result;

    private RefusalJson(JsonGenerator json, RefusalResult result) {
        this.json = json;
        this.result = result;
    }

    /** Writes one object; the caller opens and closes the generator. */
    public static void write(JsonGenerator json, RefusalResult result) {
        new RefusalJson(json, result).write();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("input", result.input().title());
        json.writeNumberProperty("refused", result.refused());
        json.writeNumberProperty("shortage", result.shortage());
        json.writeNumberProperty("days", result.days());
        json.writeBooleanProperty("stopped", result.stopped());
        json.writeArrayPropertyStart("cautions");
        RefusalWords.CAUTIONS.forEach(json::writeString);
        json.writeEndArray();
        RefusalResult.LongRun run = result.equilibrium();
        if (run != null) {
            json.writeObjectPropertyStart("equilibrium");
            json.writeStringProperty("sector", run.sector());
            json.writeNumberProperty("part_of_sector", run.part());
            json.writeNumberProperty("cost_factor", run.cost());
            json.writeStringProperty("importer", run.importer());
            json.writeNumberProperty("importer_welfare", run.importing());
            json.writeStringProperty("exporter", run.exporter());
            json.writeNumberProperty("exporter_welfare", run.exporting());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("bounds");
        for (int k = 0; k < result.bound().length; k++) {
            if (result.bound()[k] != 0 || result.prices()[k] != 0) {
                json.writeStartObject();
                json.writeStringProperty("industry", result.use().codes().get(k));
                json.writeStringProperty("title", result.use().titles().get(k));
                json.writeNumberProperty("output", result.use().output()[k]);
                json.writeNumberProperty("output_lost", result.bound()[k]);
                json.writeNumberProperty("price_rise", result.prices()[k]);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("inventories");
        result.runs().forEach(this::run);
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        result.input().figures().forEach(this::figure);
        json.writeEndArray();
        json.writeArrayPropertyStart("users");
        for (CriticalInput.User user : result.input().users()) {
            json.writeStartObject();
            json.writeStringProperty("industry", user.industry());
            json.writeNumberProperty("dependent", user.dependent());
            json.writeStringProperty("basis", user.basis());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void run(RefusalResult.Run run) {
        json.writeStartObject();
        json.writeNumberProperty("stock_days", run.stockDays());
        if (Double.isInfinite(run.otherStockDays())) {
            json.writeNullProperty("other_stock_days");
        } else {
            json.writeNumberProperty("other_stock_days", run.otherStockDays());
        }
        json.writeNumberProperty("horizon_days", run.series().days());
        json.writeNumberProperty("first_held_back_on_day", run.series().shortOn());
        json.writeNumberProperty("output_lost", run.series().lostValue());
        json.writeArrayPropertyStart("users");
        for (int user = 0; user < result.input().users().size(); user++) {
            json.writeStartObject();
            json.writeStringProperty(
                    "industry", result.input().users().get(user).industry());
            json.writeNumberProperty("days_of_output_lost", result.lostDays(run, user));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figure(CriticalInput.Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("key", figure.key());
        json.writeStringProperty("value", figure.value());
        json.writeStringProperty("unit", figure.unit());
        json.writeStringProperty("source", figure.source());
        json.writeStringProperty("quality", figure.quality());
        json.writeEndObject();
    }
}
