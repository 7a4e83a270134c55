package parley.book.change;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Every end and every step that the law as known has set from a day on, for some goods.
 *
 * @param goods the goods
 * @param from the first day
 * @param known the day up to which the law is known
 * @param newest the day on which the newest entry of the law, of those known, became known
 * @param scenario the scenarios applied, joined by {@code +}; empty for none
 * @param zone the zone of its days
 * @param deadlines the deadlines, the next first
 * @param controls what becomes of export controls of either side from the first day on, the next first
 * @param apart goods that cannot be answered on the first day, by why
 * @param titles what the measures are called, by their ids
 */
public record Deadlines(
        Goods goods,
        LocalDate from,
        LocalDate known,
        LocalDate newest,
        String scenario,
        ZoneId zone,
        List<Deadline> deadlines,
        List<ControlDate> controls,
        List<Difference.Apart> apart,
        Map<String, String> titles) {

    public Deadlines {
        deadlines = List.copyOf(deadlines);
        controls = List.copyOf(controls);
        apart = List.copyOf(apart);
        titles = Map.copyOf(titles);
    }

    /** How many lines, or codes, can be answered on the first day. */
    public long answered() {
        return goods.counted()
                - apart.stream().mapToLong(Difference.Apart::lines).sum();
    }
}
