package parley.determination.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Duties that add up to a number.
 *
 * @param percent their sum
 * @param parts the terms, the greatest first
 * @param when under what circumstance they are owed together
 * @param from the first day on which they are
 * @param until the first day on which they no longer are; null if no end is known
 * @param goods on what
 */
public record Sum(
        BigDecimal percent,
        List<Part> parts,
        When when,
        LocalDate from,
        @Nullable LocalDate until,
        Goods goods) {

    /** Under what circumstance, the plainest first. */
    public enum When {
        IN_FORCE("in force"),
        THREATENED("if the threats are carried out"),
        LAPSED("if nothing further is done"),
        EARLIER("at another time"),
        AVERAGE("as an average over trade");

        private final String words;

        When(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * The goods that bear them.
     *
     * @param lines how many numbers of the schedule bear them all
     * @param whole how many of these bear nothing else on top of column 1
     * @param of how many numbers the schedule has
     * @param example one of them, one that bears nothing else if there is one
     * @param description what it is
     */
    public record Goods(int lines, int whole, int of, String example, String description) {}

    private static final int COMMON = 100;

    public Sum {
        parts = List.copyOf(parts);
    }

    /** Whether on some goods it is all that is owed on top of column 1. */
    public boolean isWhole() {
        return goods.whole > 0;
    }

    /** Whether both are the same terms over days that one of them covers. */
    boolean isSameStretch(Sum later) {
        if (parts.size() != later.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isLike(later.parts.get(i))) {
                return false;
            }
        }
        boolean within = !later.from.isBefore(from) && (until == null || later.from.isBefore(until));
        return within || later.from.equals(from);
    }

    /** Whether so few goods bear them that a number for all goods is no name for it: under one number in a hundred. */
    public boolean isRare() {
        return goods.of > 0 && goods.lines * COMMON < goods.of;
    }

    /** As the terms are written: {@code 25 + 20 + 10}. */
    public String arithmetic() {
        return parts.stream().map(part -> part.percent().toPlainString()).collect(Collectors.joining(" + "));
    }
}
