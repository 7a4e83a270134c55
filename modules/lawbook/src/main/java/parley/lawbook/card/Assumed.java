package parley.lawbook.card;

import org.jspecify.annotations.Nullable;
import parley.measure.FactTest;

/** Answers assumed on the way down a tree, the newest first. Questions are those of one {@link CardStore}. */
record Assumed(FactTest test, boolean answer, @Nullable Assumed before) {

    /** The answer assumed; null if the question was not met yet. */
    @SuppressWarnings("ReferenceEquality")
    static @Nullable Boolean answer(@Nullable Assumed assumed, FactTest test) {
        for (Assumed one = assumed; one != null; one = one.before) {
            if (one.test == test) {
                return one.answer;
            }
        }
        return null;
    }
}
