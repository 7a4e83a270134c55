package parley.talks.source;

import java.util.Locale;
import parley.ground.Problem;

/** The numbered rules that the talks must keep, beside L01 of the law, which asks that files can be read. */
public enum TalksRule {
    KNOWN_IDS(1, "every actor, meeting, term, measure and scenario that is named is there"),
    CITED(2, "every dated value cites a document whose record is in documents/"),
    IN_ORDER(3, "days stand in order: what is told later stands later, and a meeting is held once it has ended"),
    CONSISTENT(4, "what one teller tells of a purchase by one definition can all be so at once"),
    SEARCHED(5, "nothing is known later than the day up to which the sources were searched");

    private final int number;
    private final String sentence;

    TalksRule(int number, String sentence) {
        this.number = number;
        this.sentence = sentence;
    }

    /** Its number, as {@code T02}. */
    public String number() {
        return String.format(Locale.ROOT, "T%02d", number);
    }

    public String sentence() {
        return sentence;
    }

    Problem broken(String place, String message) {
        return new Problem(place, number(), message, null);
    }
}
