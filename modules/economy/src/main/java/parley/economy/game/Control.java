package parley.economy.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tariffs that somebody may set: for each number that is chosen, the cells that take it. Cells without trade in the
 * accounts are left out, since nothing depends on them;
 * so are sectors without a tariff anywhere, such as services.
 */
record Control(int[][] cells) {

    /** Whose tariffs on whom. */
    record Pair(int importer, int exporter) {}

    static Control of(GameAccounts accounts, List<Pair> pairs) {
        List<int[]> chosen = new ArrayList<>();
        boolean[] dutiable = accounts.dutiable();
        for (Pair pair : pairs) {
            for (int k = 0; k < accounts.sectors().size(); k++) {
                int cell = accounts.cell(pair.importer, k, pair.exporter);
                if (dutiable[k] && accounts.trade()[cell] > 0) {
                    chosen.add(new int[] {cell});
                }
            }
        }
        return new Control(chosen.toArray(int[][]::new));
    }

    /** The same cells, those of one importer and sector under one tariff: most favoured nation. */
    Control alike(GameAccounts accounts) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int[] chosen : cells) {
            for (int cell : chosen) {
                groups.computeIfAbsent(cell / accounts.size(), _ -> new ArrayList<>())
                        .add(cell);
            }
        }
        return new Control(groups.values().stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
    }
}
