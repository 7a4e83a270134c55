package parley.economy.equilibrium;

import java.util.Arrays;
import parley.economy.accounts.Accounts;

/**
 * What changes: tariffs, and costs of delivering that no duty explains (a licence refused is a cost that cannot be borne).
 *
 * @param tariff [sector][importer][exporter] the new ad valorem rates
 * @param cost [sector][importer][exporter] by what factor delivering becomes dearer beside the tariff; 1 is no change
 */
public record Shock(double[] tariff, double[] cost) {

    public Shock {
        if (tariff.length != cost.length) {
            throw new IllegalArgumentException(tariff.length + " tariffs and " + cost.length + " costs");
        }
        for (double rate : tariff) {
            if (!(rate > -1 && rate < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the tariff " + rate + " is not above -1 and finite");
            }
        }
        for (double factor : cost) {
            if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the cost factor " + factor + " is not above 0 and finite");
            }
        }
    }

    /** Tariffs as the accounts have them, costs as they are. */
    public static Shock none(Accounts accounts) {
        return tariffs(accounts.tariff().clone());
    }

    /** New tariffs alone. */
    public static Shock tariffs(double[] rates) {
        double[] same = new double[rates.length];
        Arrays.fill(same, 1);
        return new Shock(rates, same);
    }
}
