package parley.screening.lists;

import java.time.LocalDate;

/**
 * One edition of a list.
 *
 * @param list its short name, as {@code EL}
 * @param edition the day as of which it stood so
 * @param file the table it is in, below {@code reference/parties/}
 * @param title its title
 * @param regime whose list, {@code US} or {@code CN}
 * @param document the id of the official document's record
 * @param requirement what it brings for the party, where entries do not say it themselves
 * @param note what is to be known of this edition; empty if nothing
 */
public record PartyList(
        String list,
        LocalDate edition,
        String file,
        String title,
        String regime,
        String document,
        String requirement,
        String note) {

    /** As {@code EL 2026-07-09}. */
    @Override
    public String toString() {
        return list + " " + edition;
    }
}
