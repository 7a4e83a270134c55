package parley.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares names. Words are paired by likeness, also across spellings, scripts and joints ({@code abd al rahman},
 * {@code abdulrahman}); what is left over on both sides speaks against, what only one side has speaks against less: little
 * of people, who go by part of their names, more of organisations. Not for use by several threads.
 */
public final class NameMatcher {

    private static final double CONFLICT = 2.5;
    private static final double EXTRA_PERSON = 0.28;
    private static final double EXTRA_ORGANISATION = 1.3;
    private static final double EXTRA_PLACE = 0.35;
    private static final double ALONE = 0.8;
    private static final double PARTICLE = 0.1;
    private static final double AGAINST_INITIAL = 0.5;

    private final WordSimilarity similarity = new WordSimilarity();
    private final NameTables tables = NameTables.ALL;

    /** How alike two names are, by those of their readings that agree best; without the words that make it up. */
    public NameScore score(Name a, Name b) {
        return score(a, b, false);
    }

    /** The same, with the words that were found in both and what else was taken into account. */
    public NameScore explain(Name a, Name b) {
        return score(a, b, true);
    }

    private NameScore score(Name a, Name b, boolean told) {
        boolean organisation = a.isOrganisation() || b.isOrganisation();
        if (a.kind() == NameKind.PERSON || b.kind() == NameKind.PERSON) {
            organisation = false;
        }
        NameScore best = NameScore.NONE;
        for (Name.Reading of : a.readings()) {
            for (Name.Reading other : b.readings()) {
                NameScore score = score(of, other, organisation, told);
                if (score.score() > best.score() || best.total() == 0) {
                    best = score;
                }
            }
        }
        return best;
    }

    /**
     * How alike two romanised words are.
     *
     * @param acrossScripts whether the first was romanised from a script without vowels or from Korean
     */
    public double likeness(String a, String b, boolean acrossScripts) {
        Word of = new Word(a, Writing.LATIN, 1);
        Word other = new Word(b, Writing.LATIN, 1);
        double spelled = similarity.of(of, other, true);
        if (!acrossScripts || spelled > 0) {
            return spelled;
        }
        double consonants = similarity.of(new Word(a, Writing.CONSONANTS, 1), other, true);
        return consonants > 0 ? consonants : similarity.of(new Word(a, Writing.HANGUL, 1), other, true);
    }

    private NameScore score(Name.Reading a, Name.Reading b, boolean organisation, boolean told) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return NameScore.NONE;
        }
        Pairing pairing = new Pairing(a, b, similarity, !organisation);
        double total = pairing.total();
        double leftA = left(a.words(), pairing.takenA());
        double leftB = left(b.words(), pairing.takenB());
        double conflict = Math.min(leftA, leftB) + pairing.againstInitials() * AGAINST_INITIAL;
        double extra = Math.abs(leftA - leftB);
        List<String> remarks = new ArrayList<>();
        double price = organisation ? EXTRA_ORGANISATION : EXTRA_PERSON;
        List<Word> longer = leftA > leftB ? a.words() : b.words();
        boolean[] taken = leftA > leftB ? pairing.takenA() : pairing.takenB();
        if (organisation && extra > 0 && areAllPlaces(longer, taken)) {
            price = EXTRA_PLACE;
            remarks.add("what only one has names a place");
        }
        double score = total == 0 ? 0 : pairing.matched() / (total + CONFLICT * conflict + price * extra);
        int words = count(a.words());
        int others = count(b.words());
        if (words == 1 && others == 1 && pairing.matched() < ALONE * total) {
            score = Math.min(score, 0.65);
            remarks.add("one word alone, and not alike enough");
        }
        if (!organisation && extra > 0.5 && Math.min(words, others) == 1) {
            score = Math.min(score, 0.68);
            remarks.add("one word alone of a person's name");
        }
        if (!organisation && isTurned(a.words(), b.words())) {
            score = Math.min(score, 0.5);
            remarks.add("father and son are exchanged");
        }
        if (organisation && score < NameScore.MATCH && isAcronym(a.words(), b.words())) {
            score = 0.8;
            remarks.add("one is the initials of the other");
        }
        return new NameScore(
                score, pairing.matched(), total, conflict, extra, remarks, told ? pairing.told() : List.of());
    }

    private static double left(List<Word> words, boolean[] taken) {
        double left = 0;
        for (int i = 0; i < taken.length; i++) {
            left += taken[i] ? 0 : words.get(i).weight();
        }
        return left;
    }

    private static int count(List<Word> words) {
        return (int) words.stream().filter(word -> word.weight() > 0.5).count();
    }

    private boolean areAllPlaces(List<Word> words, boolean[] taken) {
        boolean any = false;
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && words.get(i).weight() > PARTICLE) {
                if (!tables.places.contains(words.get(i).text())) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether {@code X bin Y} of one is {@code Y bin X} of the other. */
    private static boolean isTurned(List<Word> a, List<Word> b) {
        int in = patronymic(a);
        int other = patronymic(b);
        return in > 0
                && other > 0
                && a.get(in - 1).text().equals(b.get(other + 1).text())
                && a.get(in + 1).text().equals(b.get(other - 1).text())
                && !a.get(in - 1).text().equals(a.get(in + 1).text());
    }

    private static int patronymic(List<Word> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (Set.of("bin", "ben", "ibn").contains(words.get(i).text())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isAcronym(List<Word> a, List<Word> b) {
        return a.size() == 1
                ? isInitials(a.getFirst().text(), b)
                : b.size() == 1 && isInitials(b.getFirst().text(), a);
    }

    private static boolean isInitials(String text, List<Word> words) {
        StringBuilder all = new StringBuilder();
        StringBuilder weighty = new StringBuilder();
        for (Word word : words) {
            all.append(word.text().charAt(0));
            weighty.append(word.weight() > 0.5 ? word.text().substring(0, 1) : "");
        }
        return text.length() >= 3 && (text.contentEquals(all) || text.contentEquals(weighty));
    }
}
