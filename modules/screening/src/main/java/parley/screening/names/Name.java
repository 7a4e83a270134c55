package parley.screening.names;

import java.util.List;
import java.util.Set;

/**
 * A name read into words, once; comparing it costs no more reading.
 *
 * @param text as written
 * @param kind what bears it
 * @param readings the ways to read it, one for each language it may be in; Latin names have one
 * @param forms the company forms that stand in it, as {@code ltd}
 * @param hasOrganisationWords whether a word of it is one that organisations bear
 */
public record Name(
        String text, NameKind kind, List<Reading> readings, Set<String> forms, boolean hasOrganisationWords) {

    public Name {
        readings = List.copyOf(readings);
        forms = Set.copyOf(forms);
    }

    /** One way to read a name: its words in order, without company forms and titles. */
    record Reading(List<Word> words, double weight) {
        Reading(List<Word> words) {
            this(List.copyOf(words), words.stream().mapToDouble(Word::weight).sum());
        }
    }

    /** The words by which the name is looked up. */
    public List<String> keys() {
        return readings.stream()
                .flatMap(reading -> reading.words().stream())
                .map(Word::text)
                .distinct()
                .toList();
    }

    boolean isOrganisation() {
        return kind == NameKind.ORGANISATION || (kind == NameKind.UNTOLD && (!forms.isEmpty() || hasOrganisationWords));
    }
}
