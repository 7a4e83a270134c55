package parley.report;

import java.util.ArrayList;
import java.util.List;
import parley.economy.game.GameAccounts;
import parley.economy.game.GameResult;
import parley.economy.game.Patience;

/** What a game of tariffs came to as text for a terminal of eighty columns. */
public final class GameText {

    private GameText() {}

    public static String of(GameResult result) {
        GameAccounts accounts = result.accounts();
        StringBuilder text = new StringBuilder();
        List<String> sides = result.sides().stream()
                .map(side -> accounts.regions().get(side))
                .toList();
        text.append(Wrapped.lines(
                "",
                "The game of tariffs between " + String.join(", ", sides) + " (Ossa 2014), on accounts "
                        + accounts.name()
                        + ": " + Ranges.count(accounts.size(), "region") + ", "
                        + Ranges.count(accounts.sectors().size(), "sector") + ", trade without surpluses."));
        text.append("\nReal income against the accounts\n");
        List<GameWords.End> ends = GameWords.ends(result);
        TextTable income = new TextTable("l" + "r".repeat(ends.size()));
        List<List<String>> heads = ends.stream().map(end -> heads(end.title())).toList();
        for (int line = 0; line < 2; line++) {
            int at = line;
            income.row(row("", heads.stream().map(head -> head.get(at)).toList()));
        }
        for (int region = 0; region < accounts.size(); region++) {
            int at = region;
            income.row(row(
                    accounts.regions().get(region),
                    ends.stream()
                            .map(end -> GameWords.percent(end.outcome().welfare()[at]))
                            .toList()));
        }
        text.append(income.render(2));
        text.append("\nMean tariffs, weighted by trade in the accounts\n");
        TextTable tariffs = new TextTable("l" + "r".repeat(ends.size()));
        for (int side = 0; side < sides.size(); side++) {
            int importer = result.sides().get(side);
            int exporter = GameWords.exporter(result, side);
            tariffs.row(row(
                    sides.get(side) + " on " + GameWords.on(result, side),
                    ends.stream()
                            .map(end -> GameWords.tariff(end.outcome().meanTariff(importer, exporter)))
                            .toList()));
        }
        text.append(tariffs.render(2));
        text.append("\nWould it hold?\n");
        for (int side = 0; side < sides.size(); side++) {
            Patience patience = result.patience(side);
            if (patience != null) {
                text.append(Wrapped.lines("  - ", GameWords.patience(sides.get(side), patience)));
            }
        }
        text.append('\n').append(Wrapped.lines("", GameWords.CAUTION));
        if (result.stopped()) {
            text.append("\nStopped before its end: what is missing was not computed.\n");
        }
        return text.toString();
    }

    /** A title on two lines. */
    private static List<String> heads(String title) {
        int blank = title.lastIndexOf(' ');
        return blank < 0 ? List.of("", title) : List.of(title.substring(0, blank), title.substring(blank + 1));
    }

    private static String[] row(String first, List<String> others) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row.toArray(String[]::new);
    }
}
