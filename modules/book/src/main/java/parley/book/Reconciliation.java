package parley.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import parley.ground.Money;

/**
 * The duty that the law asks for on a book, held against the duty of a ledger, code by code.
 *
 * @param book what the book is called
 * @param ledger the ledger
 * @param elsewhere what the ledger of other origins is called; empty if there is none
 * @param known as known by when
 * @param stretches the stretches of law the book was rated on, weighted by their days
 * @param rows the codes that compare, in their order
 * @param apart codes that do not compare, and why
 */
public record Reconciliation(
        String book,
        Ledger ledger,
        String elsewhere,
        LocalDate known,
        List<Stretch> stretches,
        List<Row> rows,
        List<Apart> apart) {

    public Reconciliation {
        stretches = List.copyOf(stretches);
        rows = List.copyOf(rows);
        apart = List.copyOf(apart);
    }

    /**
     * One code.
     *
     * @param value customs value in cents
     * @param paid duty of the ledger
     * @param least least statutory duty, over all stretches
     * @param greatest greatest statutory duty, over all stretches
     * @param column1 what of the least is the column-1 duty
     * @param reach how far each cause can reach, in cents, computed without the ledger
     * @param taken what of the difference is set against each cause: as far as it reaches, and no farther
     */
    public record Row(
            String code,
            String description,
            long value,
            long paid,
            long least,
            long greatest,
            long column1,
            Map<Cause, Long> reach,
            Map<Cause, Long> taken) {

        public Row {
            reach = Map.copyOf(reach);
            taken = Map.copyOf(taken);
        }

        /** How far what was paid lies below the least statutory duty (above nil), or above the greatest (below nil). */
        public long difference() {
            return paid < least ? least - paid : Math.min(0, greatest - paid);
        }

        /** What of the difference no cause reaches; below nil where more was paid than the law asks for. */
        public long unexplained() {
            long taken = this.taken.values().stream().mapToLong(Long::longValue).sum();
            return difference() < 0 ? difference() + taken : difference() - taken;
        }

        public long reach(Cause cause) {
            return reach.getOrDefault(cause, 0L);
        }

        public long taken(Cause cause) {
            return taken.getOrDefault(cause, 0L);
        }

        public String chapter() {
            return code.substring(0, 2);
        }
    }

    /** Codes that do not compare, for one reason. */
    public record Apart(String why, int codes, long value, long paid) {
        Apart plus(long moreValue, long morePaid) {
            return new Apart(why, codes + 1, value + moreValue, paid + morePaid);
        }
    }

    /** The sum of something over codes that compare. */
    public long sum(ToLongFunction<Row> what) {
        return rows.stream().mapToLong(what).sum();
    }

    /** All that no cause reaches, whichever way it lies, in cents: nothing is netted. */
    public long unexplained() {
        return sum(row -> Math.abs(row.unexplained()));
    }

    /** In points of the ledger's whole value. */
    public double points(long cents) {
        return share(cents, ledger.whole().value().cents());
    }

    /** In percent; nil of nothing. */
    public static double share(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** The codes that compare, by chapter. */
    public SortedMap<String, List<Row>> chapters() {
        SortedMap<String, List<Row>> chapters = new TreeMap<>();
        rows.forEach(row ->
                chapters.computeIfAbsent(row.chapter(), _ -> new ArrayList<>()).add(row));
        return chapters;
    }

    /** The codes of which most is left, most first. */
    public static List<Row> largest(List<Row> rows, ToLongFunction<Row> by, int count) {
        return rows.stream()
                .filter(row -> by.applyAsLong(row) > 0)
                .sorted(Comparator.comparingLong(by).reversed().thenComparing(Row::code))
                .limit(count)
                .toList();
    }

    /** What of the ledger does not compare. */
    public Ledger.Account apartWhole() {
        return new Ledger.Account(
                Money.ofCents(apart.stream().mapToLong(Apart::value).sum()),
                Money.ofCents(apart.stream().mapToLong(Apart::paid).sum()));
    }
}
