package parley.talks;

import java.util.List;
import parley.measure.Citation;

/**
 * What came of a forecast.
 *
 * @param forecast the forecast
 * @param verdict whether it came true
 * @param reason what it rests on, in words
 * @param acts where that is written
 */
public record Score(Forecast forecast, Verdict verdict, String reason, List<Citation> acts) {

    public Score {
        acts = List.copyOf(acts);
    }

    /** Whether a forecast came true. */
    public enum Verdict {
        CAME_TRUE("came true"),
        DID_NOT("did not come true"),
        CONDITION_NOT_MET("its condition was not met"),
        UNSETTLED("its day has passed; what is told does not settle it"),
        OPEN("open");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
