package parley.screening.names;

import java.util.ArrayList;
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

    /**
     * One way to read a name: its words in order, without company forms and titles, and its neighbouring words joined.
     *
     * @param words the words
     * @param joints two or three neighbours as one word
     */
    public record Reading(List<Word> words, List<Joint> joints) {

        private static final int LONGEST = 3;

        Reading(List<Word> words) {
            this(List.copyOf(words), joints(words));
        }

        private static List<Joint> joints(List<Word> words) {
            List<Joint> joints = new ArrayList<>();
            for (int span = 2; span <= LONGEST; span++) {
                for (int start = 0; start + span <= words.size(); start++) {
                    StringBuilder text = new StringBuilder();
                    double weight = 0;
                    for (Word word : words.subList(start, start + span)) {
                        text.append(word.text());
                        weight += word.weight();
                    }
                    joints.add(new Joint(
                            start,
                            span,
                            new Word(text.toString(), words.get(start).writing(), weight)));
                }
            }
            return joints;
        }

        /** The words by which it is looked up. */
        public List<String> keys() {
            return words.stream().map(Word::text).distinct().toList();
        }

        /** Pairs of neighbours joined, by which {@code abd al rahman} is found where {@code abdulrahman} is listed. */
        public List<String> jointKeys() {
            return joints.stream()
                    .filter(joint -> joint.span() == 2)
                    .map(joint -> joint.word().text())
                    .distinct()
                    .toList();
        }
    }

    /** Neighbouring words as one: where they begin, how many they are. */
    record Joint(int start, int span, Word word) {}

    /** The words by which the name is looked up. */
    public List<String> keys() {
        return readings.stream()
                .flatMap(reading -> reading.words().stream())
                .map(Word::text)
                .distinct()
                .toList();
    }

    /** Whether a word of it was romanised from a script without vowels, from Korean or from characters. */
    public boolean isAcrossScripts() {
        return readings.stream()
                .flatMap(reading -> reading.words().stream())
                .anyMatch(word -> word.writing() == Writing.CONSONANTS || word.writing() == Writing.HANGUL);
    }

    boolean isOrganisation() {
        return kind == NameKind.ORGANISATION || (kind == NameKind.UNTOLD && (!forms.isEmpty() || hasOrganisationWords));
    }
}
