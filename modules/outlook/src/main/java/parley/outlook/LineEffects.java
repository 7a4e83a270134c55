package parley.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import parley.book.Book;
import parley.book.OutcomeColumn;
import parley.book.ResultGrid;
import parley.determination.ShipmentLine;
import parley.economy.partial.Elasticity;
import parley.economy.partial.Market;
import parley.economy.partial.Smart;

/**
 * What a change of the law does to the imports of a book, line by line, each a market by itself; in dollars.
 *
 * @param lines those that have a rate before and after, in the order of the book
 * @param apart how many lines have none, and are in no sum
 * @param unknown how many lines' imports from other origins are not known, so that nothing is said of their diversion
 */
public record LineEffects(Book book, List<Line> lines, int apart, int unknown) {

    private static final double CENTS = 100;

    /**
     * A line with what becomes of it, at the least duty and at the greatest.
     *
     * @param elasticity the market's
     */
    public record Line(
            ShipmentLine line,
            Elasticity elasticity,
            Market market,
            Smart smart,
            Market greatestMarket,
            Smart greatest) {}

    public LineEffects {
        lines = List.copyOf(lines);
    }

    /**
     * Works out every line.
     *
     * @param before the book under the law before, in one column
     * @param after the same lines under the law after, in one column
     * @param others imports of a line from all other origins, in dollars; not a number where that is not known
     */
    public static LineEffects of(
            ResultGrid before,
            ResultGrid after,
            ToDoubleFunction<ShipmentLine> others,
            Function<ShipmentLine, Elasticity> elasticities) {
        OutcomeColumn first = before.columns().getFirst();
        OutcomeColumn then = after.columns().getFirst();
        List<Line> lines = new ArrayList<>();
        int apart = 0;
        int unknown = 0;
        for (int i = 0; i < before.book().lines().size(); i++) {
            ShipmentLine line = before.book().lines().get(i);
            long cents = line.value().cents();
            if (!first.standing()[i].isSummed() || !then.standing()[i].isSummed() || cents == 0) {
                apart += cents == 0 ? 0 : 1;
                continue;
            }
            double elsewhere = others.applyAsDouble(line);
            unknown += Double.isNaN(elsewhere) ? 1 : 0;
            Elasticity elasticity = elasticities.apply(line);
            Market least = market(cents, elsewhere, first.least()[i], then.least()[i]);
            Market greatest = market(cents, elsewhere, first.greatest()[i], then.greatest()[i]);
            lines.add(new Line(
                    line, elasticity, least, Smart.of(least, elasticity), greatest, Smart.of(greatest, elasticity)));
        }
        return new LineEffects(before.book(), lines, apart, unknown);
    }

    private static Market market(long cents, double others, long before, long after) {
        return new Market(cents / CENTS, others, (double) before / cents, (double) after / cents);
    }

    /** A figure summed over all lines, at the least duties; what is not known is left out. */
    public double sum(ToDoubleFunction<Smart> figure) {
        return lines.stream()
                .mapToDouble(line -> figure.applyAsDouble(line.smart()))
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    /** The same at the greatest duties. */
    public double greatestSum(ToDoubleFunction<Smart> figure) {
        return lines.stream()
                .mapToDouble(line -> figure.applyAsDouble(line.greatest()))
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    /** What the lines are worth. */
    public double value() {
        return lines.stream().mapToDouble(line -> line.market().value()).sum();
    }

    /** A figure summed over all lines at the least duties, with elasticities of demand and substitution times a factor. */
    public double sumAt(double factor, ToDoubleFunction<Smart> figure) {
        return lines.stream()
                .mapToDouble(line -> figure.applyAsDouble(
                        Smart.of(line.market(), line.elasticity().times(factor))))
                .filter(value -> !Double.isNaN(value))
                .sum();
    }
}
