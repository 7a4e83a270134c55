package parley.book.pass;

import java.util.List;
import java.util.stream.IntStream;
import parley.determination.LineRater;
import parley.determination.Rater;

/** Sums of some lines under every outcome, in the making. */
final class Sums {

    private static final int COLUMNS = 6;

    private final long[] sums;

    Sums(int outcomes) {
        sums = new long[COLUMNS * outcomes];
    }

    /** Whether every outcome's answer is summed. */
    static boolean allSummed(LineRater answers, int outcomes) {
        for (int k = 0; k < outcomes; k++) {
            if (!isSummed(answers.answer(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the answer is summed: it was rated, and its greatest is bounded. */
    static boolean isSummed(LineRater.Answer answer) {
        return answer.kind() == LineRater.Kind.RATED && !answer.found().isUnbounded();
    }

    /** @param counts whether the line may be summed at all */
    void add(long value, LineRater answers, boolean counts) {
        for (int k = 0, at = 0; at < sums.length; k++, at += COLUMNS) {
            LineRater.Answer answer = answers.answer(k);
            if (counts && isSummed(answer)) {
                Rater found = answer.found();
                sums[at]++;
                sums[at + 1] += value;
                sums[at + 2] += found.least().total();
                sums[at + 3] += found.greatest().total();
            } else {
                sums[at + 4]++;
                sums[at + 5] += value;
            }
        }
    }

    void merge(Sums other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    Figure figure(int outcome) {
        int at = COLUMNS * outcome;
        return new Figure(sums[at], sums[at + 1], sums[at + 2], sums[at + 3], sums[at + 4], sums[at + 5]);
    }

    List<Figure> figures() {
        return IntStream.range(0, sums.length / COLUMNS).mapToObj(this::figure).toList();
    }
}
