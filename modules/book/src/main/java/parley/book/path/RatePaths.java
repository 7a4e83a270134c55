package parley.book.path;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.book.OutcomeColumn.Share;
import parley.ground.Money;
import parley.measure.Measure;

/**
 * Paths of one book under several laws. All sum the same lines with the same weights on every day: those that can be summed
 * on each stretch of each path.
 *
 * @param book what the book is called
 * @param lines how many lines it has
 * @param value the value of all of them
 * @param summedLines how many are summed
 * @param summed their value; the average rate is of this
 * @param apart the others, by why, the largest value first
 * @param zone the zone of its days
 * @param measures the measures that bear somewhere, by their ids
 * @param paths the paths, in the order asked
 */
public record RatePaths(
        String book,
        long lines,
        Money value,
        long summedLines,
        Money summed,
        List<Apart> apart,
        ZoneId zone,
        Map<String, Measure> measures,
        List<RatePath> paths) {

    public RatePaths {
        apart = List.copyOf(apart);
        measures = Map.copyOf(measures);
        paths = List.copyOf(paths);
    }

    /** Lines that are not summed for one reason, which holds on some stretch. */
    public record Apart(String why, long lines, Money value) {
        Apart plus(Apart other) {
            return new Apart(why, lines + other.lines, value.plus(other.value));
        }
    }

    /** Cents in percent of the value summed. */
    public double percent(long cents) {
        return summed.cents() == 0 ? 0 : 100.0 * cents / summed.cents();
    }

    /** What each authority comes to on one stretch, by its key. */
    public SortedMap<String, Share> byAuthority(Level level) {
        SortedMap<String, Share> byAuthority = new TreeMap<>();
        level.byMeasure().forEach((id, share) -> {
            Measure measure = measures.get(id);
            byAuthority.merge(
                    measure == null ? id : measure.authority(),
                    share,
                    (a, b) -> new Share(a.least() + b.least(), a.greatest() + b.greatest()));
        });
        return byAuthority;
    }

    /** The authorities that bear somewhere, by their keys. */
    public List<String> authorities() {
        return measures.values().stream()
                .map(Measure::authority)
                .distinct()
                .sorted()
                .toList();
    }
}
