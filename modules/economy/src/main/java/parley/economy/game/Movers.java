package parley.economy.game;

import java.util.ArrayList;
import java.util.List;

/**
 * Who may move, and which tariffs: a player is a region with the pairs of importer and exporter it decides. All other tariffs
 * stay as they are.
 *
 * @param players regions, each once
 */
public record Movers(List<Player> players) {

    /** A region and those against whom it sets tariffs. */
    public record Player(int region, List<Integer> against) {
        public Player {
            against = List.copyOf(against);
        }
    }

    public Movers {
        players = List.copyOf(players);
        long distinct = players.stream().map(Player::region).distinct().count();
        if (players.isEmpty() || distinct < players.size()) {
            throw new UnplayableAccounts("players must be regions, each once; found " + players);
        }
    }

    /** Every region, against all others. */
    public static Movers world(GameAccounts accounts) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            all.add(i);
        }
        return among(all, all);
    }

    /** The named regions, against one another alone. */
    public static Movers among(List<Integer> regions) {
        return among(regions, regions);
    }

    private static Movers among(List<Integer> regions, List<Integer> against) {
        return new Movers(regions.stream()
                .map(region -> new Player(
                        region,
                        against.stream().filter(other -> !other.equals(region)).toList()))
                .toList());
    }

    Control control(GameAccounts accounts, Player player) {
        return Control.of(
                accounts,
                player.against().stream()
                        .map(other -> new Control.Pair(player.region(), other))
                        .toList());
    }

    Control all(GameAccounts accounts) {
        return Control.of(
                accounts,
                players.stream()
                        .flatMap(player ->
                                player.against().stream().map(other -> new Control.Pair(player.region(), other)))
                        .toList());
    }
}
