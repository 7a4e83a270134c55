package parley.lawbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;
import parley.measure.Effect;
import parley.measure.Portion;

/**
 * How a measure stands at one instant, as known by one day.
 *
 * @param state in force or not, and why not
 * @param effect what it does, or would do; null before it began
 * @param heading the number that the filer reports; null if none
 * @param portion the part of the value it bears on; null for what the measure says
 * @param held whether it is held void
 * @param acts the acts it rests on at that instant, the one that set the rate first
 */
public record Standing(
        State state,
        @Nullable Effect effect,
        @Nullable String heading,
        @Nullable Portion portion,
        boolean held,
        List<Citation> acts) {

    /** Whether it bears, and if not, why. */
    public enum State {
        NOT_BEGUN("has not begun"),
        ANNOUNCED("is announced, not in force"),
        IN_FORCE("is in force"),
        SUSPENDED("is suspended"),
        ENDED("has ended");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public Standing {
        acts = List.copyOf(acts);
    }

    public boolean inForce() {
        return state == State.IN_FORCE;
    }
}
