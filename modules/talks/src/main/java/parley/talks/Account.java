package parley.talks;

import java.time.LocalDate;
import java.util.List;
import parley.measure.Citation;

/**
 * What somebody says or does, from the day on which the public could know it.
 *
 * @param by a side ({@code US}, {@code CN}), {@code joint} for both in one text, or the id of an actor
 * @param known the first day on which the public could know it
 * @param text what is said or done, in our words
 * @param act where it is written
 */
public record Account(String by, LocalDate known, String text, Citation act) {

    /** What stands for both sides in one text. */
    public static final String JOINT = "joint";

    /** Those that could be known by a day, in their order. */
    static List<Account> known(List<Account> accounts, LocalDate day) {
        return accounts.stream()
                .filter(account -> !account.known().isAfter(day))
                .toList();
    }
}
