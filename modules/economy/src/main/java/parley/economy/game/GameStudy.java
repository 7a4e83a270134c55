package parley.economy.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays a game from end to end: the tariffs agreed, each side's best answer to them, war, talks, and between two sides the
 * frontier of agreements.
 *
 * @param agreed tariffs of the truce, by cell
 * @param points of the frontier; nil for none
 */
public record GameStudy(GameAccounts accounts, Movers movers, double[] agreed, int points) {

    /** Runs it; between two steps it may be stopped, and keeps what is done. */
    public GameResult run(Consumer<String> progress, BooleanSupplier stop) {
        TariffGame game = new TariffGame(accounts, movers, progress);
        List<Integer> sides =
                movers.players().stream().map(Movers.Player::region).toList();
        TariffOutcome hold = game.at(agreed);
        List<TariffOutcome> best = new ArrayList<>();
        for (int side : sides) {
            if (!stop.getAsBoolean()) {
                best.add(game.best(side, agreed));
            }
        }
        @Nullable TariffOutcome talks = null;
        @Nullable TariffOutcome war = null;
        List<TariffOutcome> frontier = List.of();
        if (!stop.getAsBoolean()) {
            TariffOutcome nash = game.nash();
            war = nash;
            talks = stop.getAsBoolean() ? null : game.talks(nash);
            if (sides.size() == 2 && points > 0 && !stop.getAsBoolean()) {
                frontier = game.frontier(nash, points);
            }
        }
        return new GameResult(accounts, sides, hold, best, war, talks, frontier, stop.getAsBoolean());
    }
}
