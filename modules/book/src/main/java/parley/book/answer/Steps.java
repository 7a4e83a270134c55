package parley.book.answer;

import java.time.ZoneId;
import java.util.List;
import parley.lawbook.LawChange;

/**
 * The steps of law between the days of two views, as far as they change a measure whose duty differs.
 *
 * @param from the number of the earlier view
 * @param to the number of the later view
 * @param zone the clocks of the border, of the first where the lines cross several
 * @param changes what changes, in the order of time
 */
public record Steps(int from, int to, ZoneId zone, List<LawChange> changes) {

    public Steps {
        changes = List.copyOf(changes);
    }
}
