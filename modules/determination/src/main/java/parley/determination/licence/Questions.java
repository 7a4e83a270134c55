package parley.determination.licence;

import parley.determination.Facts;
import parley.measure.Condition;
import parley.measure.FactTest;

/** Puts the conditions of a measure to what was told. */
record Questions(Facts facts) {

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
            case UNKNOWN ->
                Finding.open(test.fact() + ": whether"
                        + test.toString().substring(test.fact().length()));
        };
    }
}
