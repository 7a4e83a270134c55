package parley.outlook.shock;

import java.util.List;
import parley.economy.accounts.Accounts;
import parley.economy.study.Case;

/**
 * Outcomes of the talks as shocks to accounts whose tariffs between the sides are the schedules' own.
 *
 * @param accounts with the rebuilt base tariffs
 * @param cases one for each outcome
 * @param rows what became of each side's rates, by sector
 * @param notes what the averages leave out and rest on
 */
public record TariffShock(Accounts accounts, List<Case> cases, List<SectorRow> rows, List<String> notes) {

    public TariffShock {
        cases = List.copyOf(cases);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * Rates on one sector's goods of one country entering another, as parts of their value.
     *
     * @param value dollars of the book's lines that are averaged
     * @param stored the accounts' own rate
     * @param ordinary the schedule's own rate, which the base takes in its place
     * @param rates one for each case
     */
    public record SectorRow(
            String importer,
            String exporter,
            String sector,
            double value,
            double stored,
            double ordinary,
            List<Double> rates) {

        public SectorRow {
            rates = List.copyOf(rates);
        }
    }
}
