package parley.determination.licence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.ground.Truth;

/**
 * Whether something holds, what would settle it, and what speaks for it.
 *
 * @param truth yes, no, or open
 * @param ask the facts that would settle it, where it is open
 * @param because what speaks for it, in words
 * @param told whether something that was told speaks for it, and not a customs number alone
 */
record Finding(Truth truth, List<String> ask, List<String> because, boolean told) {

    static final Finding HOLDS = new Finding(Truth.YES, List.of(), List.of(), false);

    static final Finding FAILS = new Finding(Truth.NO, List.of(), List.of(), false);

    Finding {
        ask = List.copyOf(ask);
        because = List.copyOf(because);
    }

    static Finding told(String because) {
        return new Finding(Truth.YES, List.of(), List.of(because), true);
    }

    static Finding open(String ask) {
        return new Finding(Truth.UNKNOWN, List.of(ask), List.of(), false);
    }

    boolean isOpen() {
        return truth == Truth.UNKNOWN;
    }

    boolean fails() {
        return truth == Truth.NO;
    }

    /** Both must hold. */
    Finding and(Finding other) {
        Truth both = truth.and(other.truth);
        return both == Truth.NO
                ? FAILS
                : new Finding(both, joined(ask, other.ask), joined(because, other.because), told || other.told);
    }

    /** One must hold; where one does, what is open of the others is not asked. */
    Finding or(Finding other) {
        if (fails() || (other.truth == Truth.YES && isOpen())) {
            return other;
        }
        if (other.fails() || (truth == Truth.YES && other.isOpen())) {
            return this;
        }
        return new Finding(truth, joined(ask, other.ask), joined(because, other.because), told || other.told);
    }

    /** Open, if only a customs number speaks for it. */
    Finding unlessNumberAlone(String question) {
        return truth == Truth.YES && !told
                ? new Finding(Truth.UNKNOWN, joined(ask, List.of(question)), because, false)
                : this;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
