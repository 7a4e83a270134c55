package parley.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the sides agreed at one meeting: a joint statement, or two accounts where there is no joint text.
 *
 * @param id its id
 * @param title what it is called
 * @param round the id of the meeting it came from
 * @param text what text there is of it: a joint one, two accounts, none
 * @param terms its terms
 * @param notes remarks
 */
public record Arrangement(String id, String title, String round, String text, List<Term> terms, List<String> notes) {

    public Arrangement {
        terms = List.copyOf(terms);
        notes = List.copyOf(notes);
    }

    /** The same arrangement with the terms known by a day; nothing if none was. */
    public Optional<Arrangement> findKnown(LocalDate day) {
        List<Term> known =
                terms.stream().flatMap(term -> term.findKnown(day).stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Arrangement(id, title, round, text, known, notes));
    }

    @Override
    public String toString() {
        return title;
    }
}
