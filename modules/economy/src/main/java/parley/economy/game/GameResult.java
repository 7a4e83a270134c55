package parley.economy.game;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a study of the game came to; what was not reached when it was stopped is absent.
 *
 * @param sides the regions that may move
 * @param hold at the tariffs agreed
 * @param best by side: what it would come to if that side alone set its best tariffs, the others holding
 * @param war at Nash tariffs
 * @param talks from war, at equal gains
 * @param frontier agreements between two sides that none is better than for both, from the first's best to the second's
 */
public record GameResult(
        GameAccounts accounts,
        List<Integer> sides,
        TariffOutcome hold,
        List<TariffOutcome> best,
        @Nullable TariffOutcome war,
        @Nullable TariffOutcome talks,
        List<TariffOutcome> frontier,
        boolean stopped) {

    public GameResult {
        sides = List.copyOf(sides);
        best = List.copyOf(best);
        frontier = List.copyOf(frontier);
    }

    /** Whether a side would hold; absent until its best answer and war are known. */
    public @Nullable Patience patience(int side) {
        if (war == null || side >= best.size()) {
            return null;
        }
        int region = sides.get(side);
        return new Patience(hold.payoff()[region], best.get(side).payoff()[region], war.payoff()[region]);
    }
}
