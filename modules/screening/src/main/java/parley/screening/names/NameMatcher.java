package parley.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
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

    private final WordSimilarity similarity = new WordSimilarity();
    private final NameTables tables = NameTables.ALL;

    /** How alike two names are, by those of their readings that agree best. */
    public NameScore score(Name a, Name b) {
        boolean organisation = a.isOrganisation() || b.isOrganisation();
        if (a.kind() == NameKind.PERSON || b.kind() == NameKind.PERSON) {
            organisation = false;
        }
        NameScore best = NameScore.NONE;
        for (Name.Reading of : a.readings()) {
            for (Name.Reading other : b.readings()) {
                NameScore score = score(of, other, organisation);
                if (score.score() > best.score() || best == NameScore.NONE) {
                    best = score;
                }
            }
        }
        return best;
    }

    private NameScore score(Name.Reading a, Name.Reading b, boolean organisation) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return NameScore.NONE;
        }
        Pairing pairing = new Pairing(a.words(), b.words(), similarity, !organisation);
        double total = pairing.total();
        double leftA = left(a.words(), pairing.takenA());
        double leftB = left(b.words(), pairing.takenB());
        double conflict = Math.min(leftA, leftB);
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
        if (!organisation && isTurned(a.words(), b.words())) {
            score = Math.min(score, 0.5);
            remarks.add("father and son are exchanged");
        }
        if (organisation && score < NameScore.MATCH && isAcronym(a.words(), b.words())) {
            score = 0.8;
            remarks.add("one is the initials of the other");
        }
        return new NameScore(score, pairing.matched(), total, conflict, extra, remarks, pairing.pairs());
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
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]
                    && words.get(i).weight() > 0.5
                    && !tables.places.contains(words.get(i).text())) {
                return false;
            }
        }
        return true;
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

    /** Which words of two names belong together. */
    private static final class Pairing {

        private record Pair(int a, int spanA, int b, int spanB, double likeness, double weight) {}

        private final boolean[] takenA;
        private final boolean[] takenB;
        private final List<String> pairs = new ArrayList<>();
        private double matched;
        private double total;

        Pairing(List<Word> a, List<Word> b, WordSimilarity similarity, boolean ofPerson) {
            takenA = new boolean[a.size()];
            takenB = new boolean[b.size()];
            List<Pair> found = new ArrayList<>();
            for (int i = 0; i < a.size(); i++) {
                for (int j = 0; j < b.size(); j++) {
                    double likeness = similarity.of(a.get(i), b.get(j), ofPerson);
                    if (likeness > 0) {
                        found.add(new Pair(
                                i,
                                1,
                                j,
                                1,
                                likeness,
                                (a.get(i).weight() + b.get(j).weight()) / 2));
                    }
                }
            }
            joined(a, b, similarity, found, false);
            joined(b, a, similarity, found, true);
            found.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness)
                    .thenComparingDouble(pair -> -pair.weight)
                    .thenComparingInt(pair -> Math.abs(pair.a - pair.b)));
            for (Pair pair : found) {
                if (isFree(takenA, pair.a, pair.spanA) && isFree(takenB, pair.b, pair.spanB)) {
                    take(takenA, pair.a, pair.spanA);
                    take(takenB, pair.b, pair.spanB);
                    matched += pair.likeness * pair.weight;
                    total += pair.weight;
                    pairs.add(text(a, pair.a, pair.spanA)
                            + (pair.likeness == 1 ? " = " : " ~ ")
                            + text(b, pair.b, pair.spanB));
                }
            }
        }

        /** Two or three words of one against one word of the other. */
        private static void joined(
                List<Word> of, List<Word> with, WordSimilarity similarity, List<Pair> found, boolean turned) {
            for (int span = 2; span <= 3; span++) {
                for (int i = 0; i + span <= of.size(); i++) {
                    String text = text(of, i, span).replace(" ", "");
                    int length = text.length();
                    Word joint = null;
                    for (int j = 0; j < with.size(); j++) {
                        Word word = with.get(j);
                        if (Math.abs(word.text().length() - length) > 2
                                        && word.writing() == of.get(i).writing()
                                || word.text().length() < 4) {
                            continue;
                        }
                        joint = joint == null ? new Word(text, of.get(i).writing(), 1) : joint;
                        double likeness = similarity.of(joint, word, false);
                        if (likeness >= 0.85) {
                            double weight = 0;
                            for (int k = i; k < i + span; k++) {
                                weight += of.get(k).weight();
                            }
                            double mean = (weight + word.weight()) / 2 + 0.01;
                            found.add(
                                    turned
                                            ? new Pair(j, 1, i, span, likeness, mean)
                                            : new Pair(i, span, j, 1, likeness, mean));
                        }
                    }
                }
            }
        }

        private static boolean isFree(boolean[] taken, int at, int span) {
            for (int i = at; i < at + span; i++) {
                if (taken[i]) {
                    return false;
                }
            }
            return true;
        }

        private static void take(boolean[] taken, int at, int span) {
            for (int i = at; i < at + span; i++) {
                taken[i] = true;
            }
        }

        private static String text(List<Word> words, int at, int span) {
            StringBuilder text = new StringBuilder(words.get(at).text());
            for (int i = at + 1; i < at + span; i++) {
                text.append(' ').append(words.get(i).text());
            }
            return text.toString();
        }

        boolean[] takenA() {
            return takenA;
        }

        boolean[] takenB() {
            return takenB;
        }

        double matched() {
            return matched;
        }

        double total() {
            return total;
        }

        List<String> pairs() {
            return pairs;
        }
    }
}
