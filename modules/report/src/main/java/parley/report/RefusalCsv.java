package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import parley.economy.chain.RefusalResult;

/** Writes what a refused licence comes to as CSV, unrounded: a row for each layer, industry and days of stock. */
public final class RefusalCsv {

    private RefusalCsv() {}

    /** The caller closes. */
    public static void write(Writer out, RefusalResult result) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("layer", "industry", "stock_days", "other_stock_days", "figure", "value");
        RefusalResult.LongRun run = result.equilibrium();
        if (run != null) {
            csv.writeRecord("equilibrium", "", "", "", "welfare " + run.importer(), Double.toString(run.importing()));
            csv.writeRecord("equilibrium", "", "", "", "welfare " + run.exporter(), Double.toString(run.exporting()));
        }
        for (int k = 0; k < result.bound().length; k++) {
            String code = result.use().codes().get(k);
            csv.writeRecord("bound", code, "", "", "output_lost", Double.toString(result.bound()[k]));
            csv.writeRecord("bound", code, "", "", "price_rise", Double.toString(result.prices()[k]));
        }
        for (RefusalResult.Run one : result.runs()) {
            String stock = Double.toString(one.stockDays());
            String other = Double.toString(one.otherStockDays());
            for (int user = 0; user < result.input().users().size(); user++) {
                csv.writeRecord(
                        "inventories",
                        result.input().users().get(user).industry(),
                        stock,
                        other,
                        "days_of_output_lost",
                        Double.toString(result.lostDays(one, user)));
            }
            csv.writeRecord(
                    "inventories",
                    "",
                    stock,
                    "output_lost",
                    Double.toString(one.series().lostValue()));
        }
        csv.flush();
    }
}
