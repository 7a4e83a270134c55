package parley.book.pass;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.determination.LineRater;
import parley.determination.LineRater.Finding;
import parley.determination.Parting;
import parley.determination.Rater;

/**
 * Sums of some lines under every outcome, in the making: those of outcomes that find the same of a line are added to once. For
 * lines of one parting stand their number and value; then, for each of its findings, the least, the greatest, and the
 * number and value of those that are not summed.
 */
final class Sums {

    private static final int ALL = 2;
    private static final int COLUMNS = 4;

    private @Nullable Parting[] partings = {};
    private long[][] byParting = {};

    /** Whether every outcome's answer is summed. */
    static boolean allSummed(LineRater answers) {
        int findings = answers.parting().findings();
        for (int i = 0; i < findings; i++) {
            if (!answers.finding(i).isSummed()) {
                return false;
            }
        }
        return true;
    }

    /** @param counts whether the line may be summed at all */
    void add(long value, LineRater answers, boolean counts) {
        long[] sums = of(answers.parting());
        sums[0]++;
        sums[1] += value;
        for (int i = 0, at = ALL; at < sums.length; i++, at += COLUMNS) {
            Finding finding = answers.finding(i);
            if (counts && finding.isSummed()) {
                Rater found = finding.found();
                sums[at] += found.least().total();
                sums[at + 1] += found.greatest().total();
            } else {
                sums[at + 2]++;
                sums[at + 3] += value;
            }
        }
    }

    private long[] of(Parting parting) {
        int number = parting.number();
        return number < byParting.length && partings[number] != null ? byParting[number] : begin(parting);
    }

    private long[] begin(Parting parting) {
        int number = parting.number();
        if (number >= byParting.length) {
            byParting = Arrays.copyOf(byParting, number + 1);
            partings = Arrays.copyOf(partings, number + 1);
        }
        partings[number] = parting;
        byParting[number] = new long[ALL + COLUMNS * parting.findings()];
        return byParting[number];
    }

    void merge(Sums other) {
        for (Parting parting : other.partings) {
            if (parting != null) {
                long[] sums = of(parting);
                long[] theirs = other.byParting[parting.number()];
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += theirs[i];
                }
            }
        }
    }

    Figure figure(int outcome) {
        long lines = 0;
        long value = 0;
        long least = 0;
        long greatest = 0;
        long apart = 0;
        long valueApart = 0;
        for (Parting parting : partings) {
            if (parting != null) {
                long[] sums = byParting[parting.number()];
                int at = ALL + COLUMNS * parting.place(outcome);
                lines += sums[0] - sums[at + 2];
                value += sums[1] - sums[at + 3];
                least += sums[at];
                greatest += sums[at + 1];
                apart += sums[at + 2];
                valueApart += sums[at + 3];
            }
        }
        return new Figure(lines, value, least, greatest, apart, valueApart);
    }

    List<Figure> figures(int outcomes) {
        return IntStream.range(0, outcomes).mapToObj(this::figure).toList();
    }
}
