package parley.book.change;

import java.math.BigDecimal;
import java.util.List;
import parley.ground.Money;
import parley.measure.CommodityCode;

/**
 * How far lines owe something else on one side than on the other, and under which measures.
 *
 * @param lines how many lines it concerns
 * @param value their value
 * @param least cents more owed at least
 * @param greatest cents more owed at most
 * @param refundableLeast cents more that rest on measures held void, in the least answers
 * @param refundableGreatest the same in the greatest answers
 * @param moves measure by measure, and rate by rate; those that cost or spare most first
 * @param levels what is owed beside the base rate, the groups of most value first
 * @param lapses claims that can no longer be made, or save less, where that was asked
 * @param apart lines that cannot be compared, by why
 */
public record Difference(
        long lines,
        Money value,
        long least,
        long greatest,
        long refundableLeast,
        long refundableGreatest,
        List<Move> moves,
        List<Level> levels,
        List<Lapse> lapses,
        List<Apart> apart) {

    public Difference {
        moves = List.copyOf(moves);
        levels = List.copyOf(levels);
        lapses = List.copyOf(lapses);
        apart = List.copyOf(apart);
    }

    /** Whether nothing moves, neither rates nor claims. */
    public boolean isEmpty() {
        return moves.isEmpty() && lapses.isEmpty();
    }

    /** The measures that move, each once, in the order of their moves. */
    public List<String> measures() {
        return moves.stream().map(Move::measure).distinct().toList();
    }

    /**
     * The lines on which one measure goes from one rate to another.
     *
     * @param measure its id
     * @param from the rate before, as printed; {@code none} where it does not bear
     * @param to the rate after
     * @param lines how many lines
     * @param value their value
     * @param codes their codes, in order
     * @param least cents more owed under it at least
     * @param greatest cents more owed under it at most
     */
    public record Move(
            String measure,
            String from,
            String to,
            long lines,
            Money value,
            List<CommodityCode> codes,
            long least,
            long greatest) {

        public Move {
            codes = List.copyOf(codes);
        }

        /** The larger of both, whatever its sign. */
        public long size() {
            return Math.max(Math.abs(least), Math.abs(greatest));
        }
    }

    /**
     * The lines whose duties beside the base rate go together from one level to another.
     *
     * @param from percent of the value before, from least to greatest
     * @param to percent of the value after
     * @param lines how many lines
     * @param value their value
     */
    public record Level(Percents from, Percents to, long lines, Money value) {}

    /** From least to greatest, in percent. */
    public record Percents(BigDecimal least, BigDecimal greatest) {}

    /**
     * A claim that lines could make before and cannot after, or that saves them less.
     *
     * @param claim the claim
     * @param lines how many lines
     * @param value their value
     * @param before cents that it saved at most
     * @param after cents that it still saves at most
     */
    public record Lapse(String claim, long lines, Money value, long before, long after) {}

    /** Lines that cannot be compared for one reason. */
    public record Apart(String why, long lines, Money value) {}
}
