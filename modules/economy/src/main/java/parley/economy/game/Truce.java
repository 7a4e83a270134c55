package parley.economy.game;

import java.util.List;

/**
 * The four ends of a truce between two sides: both hold, one or the other breaks it, both are at war.
 *
 * @param hold at the tariffs agreed
 * @param war at the Nash tariffs of the two, all others as in the accounts
 */
public record Truce(
        int one, int other, TariffOutcome hold, TariffOutcome oneBreaks, TariffOutcome otherBreaks, TariffOutcome war) {

    /**
     * The truce between the two sides of a game at the tariffs agreed.
     *
     * @param game between these two alone
     */
    public static Truce of(TariffGame game, int one, int other, double[] agreed) {
        return new Truce(one, other, game.at(agreed), game.best(one, agreed), game.best(other, agreed), game.nash());
    }

    public Patience patienceOfOne() {
        return patience(one, oneBreaks);
    }

    public Patience patienceOfOther() {
        return patience(other, otherBreaks);
    }

    private Patience patience(int region, TariffOutcome breaks) {
        return new Patience(hold.payoff()[region], breaks.payoff()[region], war.payoff()[region]);
    }

    /** The four ends by the order of a table: both hold, one breaks, the other breaks, war. */
    public List<TariffOutcome> ends() {
        return List.of(hold, oneBreaks, otherBreaks, war);
    }
}
