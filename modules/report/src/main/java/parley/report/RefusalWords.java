package parley.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import parley.economy.chain.RefusalResult;

/** What the layers of a refusal are called and how their figures are printed for people. */
final class RefusalWords {

    static final String LONG_RUN = "The long run, with substitution: general equilibrium";
    static final String BOUND = "No substitution at all: what a year's shortage would hold back";
    static final String PRICES = "No substitution at all: costs passed on";
    static final String DAYS = "Day by day: what stocks bridge";

    static final List<String> CAUTIONS = List.of(
            "The layers answer different questions and are not to be added. Days of stock are the main unknown: the"
                    + " sensitivity is the answer, no single row of it.",
            "The input has no sector of its own. Its value, who needs it and by what part of output are inputs with their"
                    + " sources below; it is spread over its users by what of their output needs it.",
            "Whether the want of what users no longer deliver stops further industries decides the sum: the two ends are"
                    + " shown, that nobody else is held back and that all others hold stocks of the days named.",
            "All other imports keep coming, and all prices stay, in the daily model; nobody finds another material.");

    private RefusalWords() {}

    static String percent(double part, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f%%", 100 * part);
    }

    static String days(double days) {
        return String.format(Locale.ROOT, days == Math.rint(days) ? "%.0f" : "%.1f", days);
    }

    static String others(double stockDays) {
        return Double.isInfinite(stockDays) ? "nobody else held back" : "others hold " + days(stockDays) + " days";
    }

    static String title(RefusalResult result) {
        return "What it does if " + percent(result.refused(), 0) + " of "
                + result.input().title() + " is refused for " + Ranges.count(result.days(), "day");
    }

    static String shortage(RefusalResult result) {
        return String.format(
                Locale.ROOT,
                "%s of supply is short: %s million USD a year of %s come from who may refuse them, %s from elsewhere.",
                percent(result.shortage(), 1),
                String.format(Locale.ROOT, "%,.0f", result.input().fromRefuser()),
                result.input().title(),
                String.format(Locale.ROOT, "%,.0f", result.input().fromElsewhere()));
    }

    static String longRun(RefusalResult.LongRun run) {
        return String.format(
                Locale.ROOT,
                "%s real income %+.5f%%, %s %+.5f%%. The input is %s of what %s sells %s of sector %s; losing it counts as"
                        + " delivering that is dearer by %s.",
                run.importer(),
                100 * (run.importing() - 1),
                run.exporter(),
                100 * (run.exporting() - 1),
                percent(run.part(), 2),
                run.exporter(),
                run.importer(),
                run.sector(),
                percent(run.cost() - 1, 3));
    }

    static double boundTotal(RefusalResult result) {
        return IntStream.range(0, result.bound().length)
                .mapToDouble(k -> result.bound()[k])
                .sum();
    }

    static double outputTotal(RefusalResult result) {
        double sum = 0;
        for (double output : result.use().output()) {
            sum += output;
        }
        return sum;
    }

    /** Places of the industries with the largest figures, largest first. */
    static List<Integer> largest(double[] figures, int count) {
        return IntStream.range(0, figures.length)
                .boxed()
                .sorted((a, b) -> Double.compare(figures[b], figures[a]))
                .limit(count)
                .filter(k -> figures[k] > 0)
                .toList();
    }

    static String industry(RefusalResult result, int place, int width) {
        String title = result.use().titles().get(place);
        return title.length() <= width ? title : title.substring(0, width - 1) + "…";
    }

    static String user(RefusalResult result, int user, int width) {
        return industry(
                result, result.use().industry(result.input().users().get(user).industry()), width);
    }
}
