package parley.report;

import java.util.ArrayList;
import java.util.List;
import parley.economy.game.GameAccounts;
import parley.economy.game.GameResult;
import parley.economy.game.TariffOutcome;
import parley.report.result.AnswerTable;

/** What a game of tariffs came to as tables, unrounded: a row for each end and region, and for each tariff. */
public final class GameTables {

    private GameTables() {}

    /** A row for each end and region. */
    public static AnswerTable regions(GameResult result) {
        List<String> heads = List.of(
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
        List<List<Object>> rows = new ArrayList<>();
        GameAccounts accounts = result.accounts();
        for (GameWords.End end : GameWords.ends(result)) {
            TariffOutcome outcome = end.outcome();
            for (int region = 0; region < accounts.size(); region++) {
                rows.add(List.of(
                        end.key(),
                        accounts.regions().get(region),
                        outcome.welfare()[region],
                        outcome.payoff()[region],
                        outcome.wages()[region],
                        outcome.revenue()[region],
                        outcome.meanTariff(region, -1),
                        outcome.medianTariff(region),
                        outcome.rounds(),
                        outcome.residual()));
            }
        }
        return new AnswerTable("Regions", heads, rows);
    }

    /** A row for each end and each tariff that a side set; the form is that which {@code --tariffs} reads. */
    public static AnswerTable tariffs(GameResult result) {
        List<String> heads = List.of("end", "importer", "exporter", "sector", "tariff", "trade_before", "trade");
        List<List<Object>> rows = new ArrayList<>();
        GameAccounts accounts = result.accounts();
        for (GameWords.End end : GameWords.ends(result)) {
            for (int importer : result.sides()) {
                for (int sector = 0; sector < accounts.sectors().size(); sector++) {
                    for (int exporter = 0; exporter < accounts.size(); exporter++) {
                        int cell = accounts.cell(importer, sector, exporter);
                        if (exporter != importer && accounts.trade()[cell] > 0) {
                            rows.add(List.of(
                                    end.key(),
                                    accounts.regions().get(importer),
                                    accounts.regions().get(exporter),
                                    accounts.sectors().get(sector),
                                    end.outcome().tariffs()[cell],
                                    accounts.trade()[cell],
                                    end.outcome().trade()[cell]));
                        }
                    }
                }
            }
        }
        return new AnswerTable("Tariffs", heads, rows);
    }
}
