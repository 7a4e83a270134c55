package parley.book.path;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.book.OutcomeColumn.Share;

/**
 * What a book owes on one stretch of law, had all of it been entered then.
 *
 * @param from the first instant of the stretch
 * @param until the first instant after it
 * @param least cents owed at least
 * @param greatest cents owed at most
 * @param byMeasure what of the least and of the greatest answers each measure comes to, by its id
 */
public record Level(Instant from, Instant until, long least, long greatest, SortedMap<String, Share> byMeasure) {

    public Level {
        byMeasure = Collections.unmodifiableSortedMap(new TreeMap<>(byMeasure));
    }
}
