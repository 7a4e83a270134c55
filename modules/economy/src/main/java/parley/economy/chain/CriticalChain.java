package parley.economy.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * The table on which the daily model plays a refusal: a country's industries, with the critical input as a product of its own
 * made by two who import it, and each user in two parts, one that needs it and one that does not. All other imports keep
 * coming. Negative uses are left out.
 *
 * @param refuser the industry that stands for the imports that may be refused
 * @param product the critical input
 * @param users for each user its part that needs the input, then the part that does not, or -1
 */
public record CriticalChain(ChainTable table, int refuser, int product, List<int[]> users) {

    /** Builds the table; the input is spread over its users by what of their output needs it. */
    public static CriticalChain of(UseTable use, CriticalInput input) {
        int n = use.size();
        List<String> industries = new ArrayList<>(use.codes());
        List<Integer> whole = new ArrayList<>();
        List<Double> part = new ArrayList<>();
        for (int f = 0; f < n; f++) {
            whole.add(f);
            part.add(1.0);
        }
        List<int[]> users = new ArrayList<>();
        double need = 0;
        for (CriticalInput.User user : input.users()) {
            int f = use.industry(user.industry());
            need += user.dependent() * use.output()[f];
            part.set(f, user.dependent());
            int other = -1;
            if (user.dependent() < 1) {
                other = industries.size();
                industries.add(user.industry() + " without");
                whole.add(f);
                part.add(1 - user.dependent());
            }
            users.add(new int[] {f, other});
        }
        int parts = industries.size();
        industries.add(input.title() + ", may be refused");
        industries.add(input.title() + ", from elsewhere");
        int all = industries.size();
        double[] deliveries = new double[all * all];
        double[] finalUse = new double[all];
        int[] productOf = new int[all];
        for (int i = 0; i < parts; i++) {
            productOf[i] = whole.get(i);
            double sold = 0;
            for (int j = 0; j < parts; j++) {
                double used = Math.max(0, use.domestic()[whole.get(i) * n + whole.get(j)]) * part.get(i) * part.get(j);
                deliveries[i * all + j] = used;
                sold += used;
            }
            finalUse[i] = Math.max(0, use.output()[whole.get(i)] * part.get(i) - sold);
        }
        for (int k = 0; k < 2; k++) {
            productOf[parts + k] = n;
            double value = k == 0 ? input.fromRefuser() : input.fromElsewhere();
            for (int[] user : users) {
                double weight = part.get(user[0]) * use.output()[whole.get(user[0])] / need;
                deliveries[(parts + k) * all + user[0]] = Math.max(value * weight, Double.MIN_NORMAL);
            }
        }
        List<String> products = new ArrayList<>(use.codes());
        products.add(input.title());
        ChainTable table =
                new ChainTable(use.name(), industries, products, productOf, deliveries, List.of("final use"), finalUse);
        return new CriticalChain(table, parts, n, users);
    }
}
