package parley.report;

import java.util.ArrayList;
import java.util.List;
import parley.economy.chain.RefusalResult;
import parley.report.result.AnswerTable;

/** What a refused licence comes to as a table, unrounded: a row for each layer, industry and days of stock. */
public final class RefusalTable {

    private static final List<String> HEADS =
            List.of("layer", "industry", "stock_days", "other_stock_days", "figure", "value");

    private RefusalTable() {}

    /** The table. */
    public static AnswerTable of(RefusalResult result) {
        List<List<Object>> rows = new ArrayList<>();
        RefusalResult.LongRun run = result.equilibrium();
        if (run != null) {
            rows.add(List.of("equilibrium", "", "", "", "welfare " + run.importer(), run.importing()));
            rows.add(List.of("equilibrium", "", "", "", "welfare " + run.exporter(), run.exporting()));
        }
        for (int k = 0; k < result.bound().length; k++) {
            String code = result.use().codes().get(k);
            rows.add(List.of("bound", code, "", "", "output_lost", result.bound()[k]));
            rows.add(List.of("bound", code, "", "", "price_rise", result.prices()[k]));
        }
        for (RefusalResult.Run one : result.runs()) {
            double stock = one.stockDays();
            double other = one.otherStockDays();
            for (int user = 0; user < result.input().users().size(); user++) {
                rows.add(List.of(
                        "inventories",
                        result.input().users().get(user).industry(),
                        stock,
                        other,
                        "days_of_output_lost",
                        result.lostDays(one, user)));
            }
            rows.add(List.of(
                    "inventories", "", stock, other, "output_lost", one.series().lostValue()));
        }
        return new AnswerTable("Licence refused", HEADS, rows);
    }
}
