package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import parley.economy.game.GameAccounts;
import parley.economy.game.GameResult;
import parley.economy.game.TariffOutcome;

/** Writes what a game of tariffs came to as CSV, unrounded: a row for each end and region, or for each tariff. */
public final class GameCsv {

    private GameCsv() {}

    /** A row for each end and region; the caller closes. */
    public static void write(Writer out, GameResult result) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "end",
                "region",
                "welfare",
                "payoff",
                "wage",
                "revenue",
                "mean_tariff",
                "median_tariff",
                "rounds",
                "residual");
        GameAccounts accounts = result.accounts();
        for (GameWords.End end : GameWords.ends(result)) {
            TariffOutcome outcome = end.outcome();
            for (int region = 0; region < accounts.size(); region++) {
                csv.writeRecord(
                        end.key(),
                        accounts.regions().get(region),
                        Double.toString(outcome.welfare()[region]),
                        Double.toString(outcome.payoff()[region]),
                        Double.toString(outcome.wages()[region]),
                        Double.toString(outcome.revenue()[region]),
                        Double.toString(outcome.meanTariff(region, -1)),
                        Double.toString(outcome.medianTariff(region)),
                        Integer.toString(outcome.rounds()),
                        Double.toString(outcome.residual()));
            }
        }
        csv.flush();
    }

    /** A row for each end and each tariff that a side set; the form is that which {@code --tariffs} reads. */
    public static void writeTariffs(Writer out, GameResult result) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("end", "importer", "exporter", "sector", "tariff", "trade_before", "trade");
        GameAccounts accounts = result.accounts();
        for (GameWords.End end : GameWords.ends(result)) {
            for (int importer : result.sides()) {
                for (int sector = 0; sector < accounts.sectors().size(); sector++) {
                    for (int exporter = 0; exporter < accounts.size(); exporter++) {
                        int cell = accounts.cell(importer, sector, exporter);
                        if (exporter != importer && accounts.trade()[cell] > 0) {
                            csv.writeRecord(
                                    end.key(),
                                    accounts.regions().get(importer),
                                    accounts.regions().get(exporter),
                                    accounts.sectors().get(sector),
                                    Double.toString(end.outcome().tariffs()[cell]),
                                    Double.toString(accounts.trade()[cell]),
                                    Double.toString(end.outcome().trade()[cell]));
                        }
                    }
                }
            }
        }
        csv.flush();
    }
}
