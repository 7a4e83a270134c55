package parley.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.economy.game.GameAccounts;
import parley.economy.game.GameResult;
import parley.economy.game.Patience;
import parley.economy.game.TariffOutcome;

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
        if (sides.size() <= 2) {
            ends(text, result);
        } else {
            sides(text, result);
        }
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

    /** A column for each end. */
    private static void ends(StringBuilder text, GameResult result) {
        GameAccounts accounts = result.accounts();
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
        for (int side = 0; side < result.sides().size(); side++) {
            int importer = result.sides().get(side);
            int exporter = GameWords.exporter(result, side);
            tariffs.row(row(
                    accounts.regions().get(importer) + " on " + GameWords.on(result, side),
                    ends.stream()
                            .map(end -> GameWords.tariff(end.outcome().meanTariff(importer, exporter)))
                            .toList()));
        }
        text.append(tariffs.render(2));
    }

    /** A row for each side, with what it would do alone; for more sides than columns fit. */
    private static void sides(StringBuilder text, GameResult result) {
        text.append("\nReal income against the accounts, and mean tariffs weighted by trade in them\n");
        TextTable table = new TextTable("lrrrrrr");
        table.row("", "it alone", "others", "war", "talks", "tariff", "tariff");
        table.row("", "breaks", "then", "(Nash)", "", "alone", "at war");
        for (int side = 0; side < result.best().size(); side++) {
            int region = result.sides().get(side);
            TariffOutcome best = result.best().get(side);
            double others = 0;
            for (int k = 0; k < best.welfare().length; k++) {
                others += k == region ? 0 : best.welfare()[k] / (best.welfare().length - 1);
            }
            table.row(
                    result.accounts().regions().get(region),
                    GameWords.percent(best.welfare()[region]),
                    GameWords.percent(others),
                    income(result.war(), region),
                    income(result.talks(), region),
                    GameWords.tariff(best.meanTariff(region, -1)),
                    result.war() == null ? "-" : GameWords.tariff(result.war().meanTariff(region, -1)));
        }
        text.append(table.render(2));
    }

    private static String income(@Nullable TariffOutcome outcome, int region) {
        return outcome == null ? "-" : GameWords.percent(outcome.welfare()[region]);
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
