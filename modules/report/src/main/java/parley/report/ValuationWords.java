package parley.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.determination.Valuation;
import parley.ground.Money;
import tools.jackson.core.JsonGenerator;

/** How a customs value was come to, in words and as JSON. */
final class ValuationWords {

    private ValuationWords() {}

    /** As {@code $10,330.90 CIF: $10,000.00 FOB, freight $300.00, insurance $30.90}. */
    static String of(Valuation valuation) {
        List<String> words = new ArrayList<>();
        words.add(valuation.price() + " " + valuation.basis());
        Money freight = valuation.freight();
        if (freight != null) {
            words.add("freight " + freight);
        }
        Money insurance = valuation.insurance();
        if (insurance != null) {
            words.add("insurance " + insurance);
        }
        String made = words.size() == 1 && valuation.basis() == valuation.of() ? "" : ": " + String.join(", ", words);
        return valuation.customs() + " " + valuation.of() + made
                + (valuation.presumed().isEmpty() ? "" : "; presumed: " + valuation.presumed());
    }

    static void write(JsonGenerator json, Valuation valuation) {
        json.writeName("valuation");
        json.writeStartObject();
        json.writeStringProperty("customs_value", valuation.of().name());
        DeterminationJson.money(json, "price", valuation.price());
        json.writeStringProperty("basis", valuation.basis().name());
        amount(json, "freight", valuation.freight());
        amount(json, "insurance", valuation.insurance());
        json.writeStringProperty("presumed", valuation.presumed());
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, String name, @Nullable Money amount) {
        if (amount == null) {
            json.writeNullProperty(name);
        } else {
            DeterminationJson.money(json, name, amount);
        }
    }
}
