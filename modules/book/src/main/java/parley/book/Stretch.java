package parley.book;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.lawbook.LawBook;
import parley.lawbook.card.LawSlices;
import parley.measure.Regime;

/**
 * Days within which the law does not change.
 *
 * @param from the first day
 * @param until the first day after
 */
public record Stretch(LocalDate from, LocalDate until) {

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** The mean of an amount on each stretch, weighted by their days, to the nearest cent. */
    static long weighted(long[] amounts, List<Stretch> stretches) {
        long days = 0;
        long sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            days += stretches.get(i).days();
            sum = Math.addExact(
                    sum, Math.multiplyExact(amounts[i], stretches.get(i).days()));
        }
        return (sum + days / 2) / days;
    }

    /** The stretches of a period, from its first day to its last. */
    public static List<Stretch> of(LawBook law, LocalDate known, Regime regime, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> days = new TreeSet<>();
        new LawSlices(law, known)
                .changes(regime)
                .forEach(change -> days.add(change.atZone(LawBook.zone(regime)).toLocalDate()));
        List<Stretch> stretches = new ArrayList<>();
        LocalDate from = first;
        for (LocalDate change : days.subSet(first.plusDays(1), last.plusDays(1))) {
            stretches.add(new Stretch(from, change));
            from = change;
        }
        stretches.add(new Stretch(from, last.plusDays(1)));
        return List.copyOf(stretches);
    }
}
