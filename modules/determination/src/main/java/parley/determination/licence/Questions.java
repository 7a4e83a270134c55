package parley.determination.licence;

import java.util.Arrays;
import parley.determination.Facts;
import parley.measure.Condition;
import parley.measure.FactTest;

/** Puts the conditions of a measure to what was told. */
record Questions(Facts facts) {

    private static final int SHOWN = 6;

    /** Whether all that a condition asks holds. */
    Finding all(Condition condition) {
        Finding found = Finding.HOLDS;
        for (FactTest test : condition.tests()) {
            found = found.and(one(test));
        }
        return found;
    }

    private Finding one(FactTest test) {
        return switch (facts.answer(test)) {
            case YES -> Finding.told(test.toString());
            case NO -> Finding.FAILS;
            case UNKNOWN -> Finding.open(test.fact() + ": whether " + asked(test));
        };
    }

    /** What is asked, many words cut short. */
    private static String asked(FactTest test) {
        String words = test.toString().substring(test.fact().length()).strip();
        String[] each = words.split(" or ", -1);
        return each.length <= SHOWN
                ? words
                : String.join(" or ", Arrays.copyOf(each, SHOWN)) + " or another of " + each.length;
    }
}
