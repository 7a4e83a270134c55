package parley.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import parley.economy.partial.Smart;
import parley.outlook.LineEffects;

/** What a change of the law does to the imports of a book, line by line, as text for a terminal of eighty columns. */
public final class LineEffectsText {

    private static final int SHOWN = 10;
    private static final double MILLION = 1e6;

    private LineEffectsText() {}

    /**
     * @param before what the law before is called
     * @param after what the law after is called
     * @param assumed where the elasticities come from
     */
    public static String of(LineEffects effects, String before, String after, String assumed) {
        StringBuilder text = new StringBuilder();
        text.append(Wrapped.lines("", effects.book().name() + ": from " + before + " to " + after));
        text.append(Wrapped.lines(
                "",
                Ranges.count(effects.lines().size(), "line") + ", " + million(effects.value())
                        + " million USD, each a market by itself (SMART)."));
        TextTable sums = new TextTable("lrrrr").row("million USD, change", "least", "greatest", "half", "double");
        sum(sums, effects, "imports created or ended", Smart::creation);
        if (effects.unknown() == effects.lines().size()) {
            sums.row("moved from or to others", "not known", "", "", "");
        } else {
            sum(sums, effects, "moved from or to others", Smart::diversion);
        }
        sum(sums, effects, "tariff revenue", Smart::revenueChange);
        sum(sums, effects, "consumers’ surplus", Smart::consumers);
        sum(sums, effects, "½ tariff × imports", Smart::triangle);
        text.append(sums.render(2));
        text.append(Wrapped.lines(
                "  ", "at the least and the greatest duty; half and double: so elastic, at the least duty"));
        text.append("\nLines that change most\n");
        TextTable table = new TextTable("lrrrr").row("code", "value", "rate", "imports then", "revenue");
        List<LineEffects.Line> most = effects.lines().stream()
                .sorted(Comparator.comparingDouble(
                        line -> -Math.abs(line.smart().imports() - line.market().value())))
                .limit(SHOWN)
                .toList();
        for (LineEffects.Line line : most) {
            table.row(
                    line.line().code().toString(),
                    million(line.market().value()),
                    String.format(
                            Locale.ROOT,
                            "%.1f%% → %.1f%%",
                            100 * line.market().before(),
                            100 * line.market().after()),
                    million(line.smart().imports()),
                    signed(line.smart().revenueChange()));
        }
        text.append(table.render(2));
        text.append('\n').append(Wrapped.lines("", assumed));
        if (effects.apart() > 0) {
            text.append(Wrapped.lines(
                    "", Ranges.count(effects.apart(), "line") + " without a rate before or after: in no sum."));
        }
        if (effects.unknown() > 0) {
            text.append(Wrapped.lines(
                    "",
                    "Of " + Ranges.count(effects.unknown(), "line")
                            + " imports from other origins are not known: nothing is said of what moves there. Maybe"
                            + " --others FILE."));
        }
        return text.toString();
    }

    private static void sum(TextTable table, LineEffects effects, String what, ToDoubleFunction<Smart> figure) {
        table.row(
                what,
                signed(effects.sum(figure)),
                signed(effects.greatestSum(figure)),
                signed(effects.sumAt(0.5, figure)),
                signed(effects.sumAt(2, figure)));
    }

    private static String million(double dollars) {
        return String.format(Locale.ROOT, "%,.1f", dollars / MILLION);
    }

    private static String signed(double dollars) {
        String text = String.format(Locale.ROOT, "%+,.1f", dollars / MILLION);
        return text.matches("[+-]0\\.0") ? "0.0" : text;
    }
}
