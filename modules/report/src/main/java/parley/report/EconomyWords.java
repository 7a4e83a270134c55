package parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import parley.economy.accounts.Accounts;
import parley.economy.equilibrium.Closure;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.equilibrium.Shock;
import parley.economy.study.CountryFigure;

/** What a study's figures are called, and how they are printed for people. */
final class EconomyWords {

    private EconomyWords() {}

    /** The name of a figure in JSON and CSV. */
    static String key(CountryFigure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    static String label(CountryFigure figure) {
        return switch (figure) {
            case WAGE -> "wage";
            case PRICE_INDEX -> "prices";
            case REAL_WAGE -> "real wage";
            case WELFARE_EXACT -> "real income";
            case WELFARE_FIRST_ORDER -> "real income, first order";
            case TERMS_OF_TRADE -> "terms of trade";
            case VOLUME_OF_TRADE -> "volume of trade";
            case REVENUE -> "tariff revenue";
            case REVENUE_BASE -> "tariff revenue before";
            case EXPORTS -> "exports";
            case IMPORTS -> "imports";
        };
    }

    /** What becomes of surpluses, as a sentence's end. */
    static String closure(Closure closure) {
        return switch (closure) {
            case BALANCED -> "every country's trade balances, before and after";
            case DEFICITS -> "trade surpluses stay as they are";
            case SHARES -> "trade surpluses stay the same shares of world income";
        };
    }

    /** Three decimals with a sign, so that small economies show. */
    static String percent(double value) {
        String text = String.format(Locale.ROOT, "%+.3f", value);
        return text.matches("[+-]0\\.000") ? "0.000" : text;
    }

    /** Three decimals with a sign, or both ends of a band. */
    static String percents(double least, double greatest) {
        String low = percent(least);
        String high = percent(greatest);
        return low.equals(high) ? low : low + " to " + high;
    }

    static String level(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1000 ? "%,.3f" : "%,.0f", value);
    }

    /** The countries whose own tariffs or deliveries a shock changes, importers first. */
    static List<Integer> named(Accounts accounts, Shock shock) {
        int n = accounts.countries().size();
        boolean[] importer = new boolean[n];
        boolean[] exporter = new boolean[n];
        for (int j = 0; j < accounts.sectors().size(); j++) {
            for (int m = 0; m < n; m++) {
                for (int i = 0; i < n; i++) {
                    int at = accounts.flow(j, m, i);
                    if (shock.tariff()[at] != accounts.tariff()[at] || shock.cost()[at] != 1) {
                        importer[m] = true;
                        exporter[i] = true;
                    }
                }
            }
        }
        List<Integer> named = new ArrayList<>();
        for (int m = 0; m < n; m++) {
            if (importer[m]) {
                named.add(m);
            }
        }
        for (int i = 0; i < n; i++) {
            if (exporter[i] && !importer[i]) {
                named.add(i);
            }
        }
        return named;
    }

    /** The countries whose own tariffs change, those first whose change bears on the most trade. */
    static List<Integer> raising(Equilibrium after) {
        Accounts accounts = after.base().accounts();
        int n = accounts.countries().size();
        double[] moved = new double[n];
        for (int j = 0; j < accounts.sectors().size(); j++) {
            for (int m = 0; m < n; m++) {
                for (int i = 0; i < n; i++) {
                    int at = accounts.flow(j, m, i);
                    double change = Math.abs(after.shock().tariff()[at] - accounts.tariff()[at]);
                    moved[m] += change == 0 ? 0 : change * after.base().trade(j, m, i);
                }
            }
        }
        return IntStream.range(0, n)
                .filter(m -> moved[m] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer m) -> -moved[m]))
                .toList();
    }
}
