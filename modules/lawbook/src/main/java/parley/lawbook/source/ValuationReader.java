package parley.lawbook.source;

import java.util.Locale;
import parley.ground.Rate;
import parley.lawbook.ValuationRule;
import parley.measure.Territory;

/** Reads {@code law/CC/valuation.yaml}: what the customs value of that border contains. */
final class ValuationReader {

    private ValuationReader() {}

    static boolean isValuation(String file) {
        return file.matches("law/[a-z]{2}/valuation\\.yaml");
    }

    static ValuationRule read(String file, Tree tree) {
        Fields fields = Fields.of(file, tree);
        ValuationRule rule = new ValuationRule(
                Territory.parse(file.split("/", -1)[1].toUpperCase(Locale.ROOT)),
                fields.read("basis", ValuationRule.Basis::valueOf),
                fields.find("insurance-presumed", Rate::parsePercent).orElse(null),
                Citations.read(fields));
        fields.items("notes");
        fields.done();
        return rule;
    }
}
