package parley.book.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;
import parley.lawbook.LawChange;
import parley.lawbook.LawEntry;

/**
 * What changed for the goods of a book, by both clocks.
 *
 * @param book what the book is called
 * @param lines how many lines it has
 * @param value their value
 * @param answered how many of them can be compared on the first day
 * @param since the first day
 * @param until the last day; null for as far as the law is dated
 * @param known the day up to which the law is known
 * @param zone the zone of its days
 * @param learned what became known, by the day
 * @param effective what takes effect, by the moment
 * @param entries how many entries of the law became known
 * @param apart lines that cannot be compared at some moment, by why
 * @param titles what the measures are called, by their ids
 */
public record Changes(
        String book,
        long lines,
        Money value,
        long answered,
        LocalDate since,
        @Nullable LocalDate until,
        LocalDate known,
        ZoneId zone,
        List<Learned> learned,
        List<Effective> effective,
        long entries,
        List<Difference.Apart> apart,
        Map<String, String> titles) {

    public Changes {
        learned = List.copyOf(learned);
        effective = List.copyOf(effective);
        apart = List.copyOf(apart);
        titles = Map.copyOf(titles);
    }

    /**
     * What someone learned on one day.
     *
     * @param known the day
     * @param entries what the acts say that moves lines of the book
     * @param stretches the times of entry for which lines owe something else than the law known until then asked
     */
    public record Learned(LocalDate known, List<LawEntry> entries, List<Stretch> stretches) {
        public Learned {
            entries = List.copyOf(entries);
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * Times of entry.
     *
     * @param from the first moment, on which it is computed
     * @param until the first moment on which it is otherwise; null if none is known
     * @param difference from the law as known the day before to the law as known on the day
     */
    public record Stretch(Instant from, @Nullable Instant until, Difference difference) {}

    /**
     * What takes effect at one moment.
     *
     * @param at the moment
     * @param causes what changes in the law
     * @param difference from the moment before to it
     */
    public record Effective(Instant at, List<LawChange> causes, Difference difference) {
        public Effective {
            causes = List.copyOf(causes);
        }
    }
}
