package parley.evidence.agree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.evidence.text.Sentence;
import parley.evidence.text.Token;

/**
 * What of a report is kept when it is copied: its words in a row (shingles, after Broder, On the resemblance and containment of
 * documents, 1997), and the row of its names and figures, which stays when every other word is exchanged for a synonym.
 */
final class Fingerprint {

    private static final int WORDS = 4;
    private static final int ANCHORS = 3;

    private final Set<String> shingles = new HashSet<>();
    private final Set<String> anchors = new HashSet<>();

    Fingerprint(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<String> words = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (Character.isLetterOrDigit(token.text().charAt(0))) {
                    words.add(token.word());
                }
            }
            add(shingles, words, WORDS);
        }
        List<String> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (isAnchor(sentence, i)) {
                    names.add(sentence.tokens().get(i).word().toLowerCase(Locale.ROOT));
                }
            }
        }
        add(anchors, names, ANCHORS);
    }

    /** A name or a figure; the first word of a sentence is capital anyway. */
    private static boolean isAnchor(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        return Character.isDigit(token.text().charAt(0)) || (i > 0 && token.isCapital());
    }

    private static void add(Set<String> rows, List<String> words, int length) {
        for (int i = 0; i + length <= words.size(); i++) {
            rows.add(String.join(" ", words.subList(i, i + length)));
        }
    }

    /** How much of the shorter stands in the other, by words or by names and figures, whichever is more. */
    double similarity(Fingerprint other) {
        return Math.max(contained(shingles, other.shingles), contained(anchors, other.anchors));
    }

    private static double contained(Set<String> one, Set<String> other) {
        boolean shorter = one.size() < other.size();
        Set<String> less = shorter ? one : other;
        Set<String> more = shorter ? other : one;
        if (less.size() < ANCHORS * 2) {
            return 0;
        }
        return (double) less.stream().filter(more::contains).count() / less.size();
    }
}
