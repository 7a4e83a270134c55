package parley.report;

import java.util.function.Consumer;
import parley.economy.accounts.Accounts;
import parley.economy.equilibrium.Base;
import parley.economy.equilibrium.Equilibrium;

/** How far down a study is told: by country, by country and sector, or flow by flow. */
public enum EconomyDetail {
    country,
    sector,
    pair;

    /** A sector in a country: price and cost change in percent, levels in the accounts' unit. */
    record SectorRow(
            String country,
            String sector,
            double price,
            double cost,
            double spendingBase,
            double spending,
            double output) {}

    /** A flow: tariffs as rates, trade before duty in the accounts' unit. */
    record PairRow(
            String importer,
            String exporter,
            String sector,
            double tariffBase,
            double tariff,
            double tradeBase,
            double trade) {}

    static void sectors(Equilibrium after, Consumer<SectorRow> rows) {
        Accounts accounts = after.base().accounts();
        for (int n = 0; n < accounts.countries().size(); n++) {
            for (int j = 0; j < accounts.sectors().size(); j++) {
                rows.accept(new SectorRow(
                        accounts.countries().code(n),
                        accounts.sectors().code(j),
                        100 * (after.price(j, n) - 1),
                        100 * (after.cost(j, n) - 1),
                        after.base().spending(j, n),
                        after.spending(j, n),
                        after.output(j, n)));
            }
        }
    }

    /** The flows that there are. */
    static void pairs(Equilibrium after, Consumer<PairRow> rows) {
        Base base = after.base();
        Accounts accounts = base.accounts();
        for (int m = 0; m < accounts.countries().size(); m++) {
            for (int i = 0; i < accounts.countries().size(); i++) {
                for (int j = 0; j < accounts.sectors().size(); j++) {
                    double before = base.trade(j, m, i);
                    if (before > 0) {
                        int at = accounts.flow(j, m, i);
                        rows.accept(new PairRow(
                                accounts.countries().code(m),
                                accounts.countries().code(i),
                                accounts.sectors().code(j),
                                accounts.tariff()[at],
                                after.shock().tariff()[at],
                                before,
                                after.trade(j, m, i)));
                    }
                }
            }
        }
    }
}
