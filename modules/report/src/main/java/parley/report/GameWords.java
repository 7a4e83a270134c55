package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.economy.game.GameAccounts;
import parley.economy.game.GameResult;
import parley.economy.game.Patience;
import parley.economy.game.TariffOutcome;

/** What the ends of a game are called, and how its figures are printed for people. */
final class GameWords {

    private GameWords() {}

    /** An end of the game under the name it has in every form. */
    record End(String key, String title, TariffOutcome outcome) {}

    /** The ends that were reached, in the order of the question. */
    static List<End> ends(GameResult result) {
        GameAccounts accounts = result.accounts();
        List<End> ends = new ArrayList<>();
        ends.add(new End("hold", "all hold", result.hold()));
        for (int k = 0; k < result.best().size(); k++) {
            String side = accounts.regions().get(result.sides().get(k));
            ends.add(new End(
                    "best " + side, side + " alone breaks", result.best().get(k)));
        }
        if (result.war() != null) {
            ends.add(new End("nash", "war (Nash)", result.war()));
        }
        if (result.talks() != null) {
            ends.add(new End("talks", "talks after war", result.talks()));
        }
        return ends;
    }

    /** A change as percent with a sign, three decimals. */
    static String percent(double change) {
        String text = String.format(Locale.ROOT, "%+.3f%%", 100 * (change - 1));
        return text.matches("[+-]0\\.000%") ? "0.000%" : text;
    }

    static String tariff(double rate) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * rate);
    }

    /** Which tariffs of a side are told: those on the other of two sides, or on all. */
    static int exporter(GameResult result, int side) {
        return result.sides().size() == 2 ? result.sides().get(1 - side) : -1;
    }

    static String on(GameResult result, int side) {
        int exporter = exporter(result, side);
        return exporter < 0 ? "all" : result.accounts().regions().get(exporter);
    }

    /** Whether a side would hold, as a sentence. */
    static String patience(String side, Patience patience) {
        return switch (patience.kind()) {
            case WAR_IS_BETTER ->
                side + " is better off at war than at the tariffs agreed: no patience makes it hold, and there is no"
                        + " threshold.";
            case ALWAYS_HOLDS ->
                side + " gains nothing by breaking: it holds however impatient it is (threshold nil or below).";
            case FROM_A_THRESHOLD ->
                String.format(
                        Locale.ROOT,
                        "%s holds if it weighs the next period by at least %.2f of this one, a discount of at most %.0f"
                                + " percent a period.",
                        side,
                        patience.findThreshold().orElseThrow(),
                        100 * (1 / patience.findThreshold().orElseThrow() - 1));
        };
    }

    static String key(Patience.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static final String CAUTION =
            "Payoffs and thresholds of a model without inputs, not a probability. A threshold is for a"
                    + " breach that is seen after one period and answered by war for good.";
}
