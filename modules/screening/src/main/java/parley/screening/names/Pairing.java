package parley.screening.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which words of two names belong together: the most alike first, each word once. */
final class Pairing {

    private static final double JOINED = 0.85;

    private record Pair(int a, int spanA, int b, int spanB, double likeness, double weight)
            implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int order = Double.compare(other.likeness, likeness);
            order = order != 0 ? order : Double.compare(other.weight, weight);
            return order != 0 ? order : Integer.compare(Math.abs(a - b), Math.abs(other.a - other.b));
        }
    }

    private final List<Word> a;
    private final List<Word> b;
    private final boolean[] takenA;
    private final boolean[] takenB;
    private final List<Pair> chosen = new ArrayList<>();
    private double matched;
    private double total;

    Pairing(Name.Reading a, Name.Reading b, WordSimilarity similarity, boolean ofPerson) {
        this.a = a.words();
        this.b = b.words();
        takenA = new boolean[this.a.size()];
        takenB = new boolean[this.b.size()];
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < takenA.length; i++) {
            Word word = this.a.get(i);
            for (int j = 0; j < takenB.length; j++) {
                Word other = this.b.get(j);
                double likeness = similarity.of(word, other, ofPerson);
                if (likeness > 0) {
                    found.add(new Pair(i, 1, j, 1, likeness, (word.weight() + other.weight()) / 2));
                }
            }
        }
        joined(a.joints(), this.b, similarity, found, false);
        joined(b.joints(), this.a, similarity, found, true);
        if (found.size() > 1) {
            Pair[] sorted = found.toArray(Pair[]::new);
            Arrays.sort(sorted);
            found = Arrays.asList(sorted);
        }
        for (Pair pair : found) {
            if (isFree(takenA, pair.a, pair.spanA) && isFree(takenB, pair.b, pair.spanB)) {
                take(takenA, pair.a, pair.spanA);
                take(takenB, pair.b, pair.spanB);
                matched += pair.likeness * pair.weight;
                total += pair.weight;
                chosen.add(pair);
            }
        }
    }

    /** Two or three words of one against one word of the other. */
    private static void joined(
            List<Name.Joint> joints, List<Word> with, WordSimilarity similarity, List<Pair> found, boolean turned) {
        for (Name.Joint joint : joints) {
            int length = joint.word().text().length();
            for (int j = 0; j < with.size(); j++) {
                Word word = with.get(j);
                boolean oneScript = word.writing() == joint.word().writing();
                if (word.text().length() < 4
                        || (oneScript && Math.abs(word.text().length() - length) > 2)) {
                    continue;
                }
                double likeness = similarity.of(joint.word(), word, false);
                if (likeness >= JOINED) {
                    double weight = (joint.word().weight() + word.weight()) / 2 + 0.01;
                    found.add(
                            turned
                                    ? new Pair(j, 1, joint.start(), joint.span(), likeness, weight)
                                    : new Pair(joint.start(), joint.span(), j, 1, likeness, weight));
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
        Arrays.fill(taken, at, at + span, true);
    }

    /** How often an initial was taken for a word while another word stands on its side without partner. */
    int againstInitials() {
        return (initialOf(a, takenA) ? 1 : 0) + (initialOf(b, takenB) ? 1 : 0);
    }

    private static boolean initialOf(List<Word> words, boolean[] taken) {
        boolean initial = false;
        boolean left = false;
        for (int i = 0; i < taken.length; i++) {
            initial |= taken[i] && words.get(i).isInitial();
            left |= !taken[i] && words.get(i).weight() > 0.5 && !words.get(i).isInitial();
        }
        return initial && left;
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

    /** The pairs in words, as {@code khaled ~ khalid}. */
    List<String> told() {
        return chosen.stream()
                .map(pair -> text(a, pair.a, pair.spanA)
                        + (pair.likeness == 1 ? " = " : " ~ ")
                        + text(b, pair.b, pair.spanB))
                .toList();
    }

    private static String text(List<Word> words, int at, int span) {
        return String.join(
                " ", words.subList(at, at + span).stream().map(Word::text).toList());
    }
}
