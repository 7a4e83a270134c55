package parley.economy.chain;

import parley.economy.accounts.Accounts;
import parley.economy.equilibrium.Base;
import parley.economy.equilibrium.Closure;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.equilibrium.Options;
import parley.economy.equilibrium.Shock;
import parley.economy.equilibrium.Solver;

/**
 * The long run of a refusal in general equilibrium. The input is a part of what the exporter sells of a sector; losing that
 * part of its varieties cuts its share, at given prices, as delivering does that is dearer by {@code (1 - part)^(-1/θ)}.
 */
public final class LongRunRefusal {

    private LongRunRefusal() {}

    /**
     * Solves for it.
     *
     * @param theta trade elasticities of the sectors
     * @param value of the input that is refused a year, in the unit of the accounts
     */
    public static RefusalResult.LongRun of(
            Accounts accounts, double[] theta, String sector, String importer, String exporter, double value) {
        int j = accounts.sectors().index(sector);
        int m = accounts.countries().index(importer);
        int i = accounts.countries().index(exporter);
        Base base = Base.of(accounts, theta, Closure.DEFICITS, Options.STANDARD);
        double part = value / base.trade(j, m, i);
        if (part >= 1) {
            throw new BadTable("what is refused, " + value + ", is more than all of sector " + sector + " from "
                    + exporter + " to " + importer);
        }
        double cost = Math.pow(1 - part, -1 / theta[j]);
        Shock none = Shock.none(accounts);
        double[] costs = none.cost().clone();
        costs[accounts.flow(j, m, i)] = cost;
        Equilibrium after = new Solver(Options.STANDARD).solve(base, new Shock(none.tariff(), costs));
        return new RefusalResult.LongRun(sector, part, cost, importer, after.welfare(m), exporter, after.welfare(i));
    }
}
