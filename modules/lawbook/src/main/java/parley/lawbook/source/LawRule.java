package parley.lawbook.source;

import java.util.Locale;
import parley.ground.Problem;

/** The numbered rules that the law must keep. Its sentence is a rule's documentation, its message and its test's name. */
public enum LawRule {
    READABLE(1, "every file is YAML of the documented form, with no unknown and no repeated key"),
    CITED(2, "every dated value, authority, fact and row of coverage cites an act whose record is in documents/"),
    IN_ORDER(3, "a history has no gap and no overlap: it begins before it changes, and ends after it began"),
    UNAMBIGUOUS(4, "no two amendments of one measure say different things at the same instant, known on the same day"),
    CODES_EXIST(5, "every code of a goods list is found in an edition of its nomenclature"),
    LISTS_EXIST(6, "every goods list that is named is there, and every one that is there is named"),
    PRECEDENCE_TOTAL(
            7,
            "rules of precedence name measures that exist, agree with one another and with what stacks, and run in no circle"),
    AUTHORITY_KNOWN(8, "every measure rests on a known authority that coverage speaks of"),
    FACTS_KNOWN(9, "every condition asks for a fact of the registry"),
    CASES_HOLD(10, "every worked case of a measure comes out as written"),
    CASES_AT_EVERY_CHANGE(11, "a measure has a worked case at every rate it took"),
    VERIFIED(12, "every measure says up to when its sources were searched");

    private final int number;
    private final String sentence;

    LawRule(int number, String sentence) {
        this.number = number;
        this.sentence = sentence;
    }

    /** Its number, as {@code L07}. */
    public String number() {
        return String.format(Locale.ROOT, "L%02d", number);
    }

    public String sentence() {
        return sentence;
    }

    public Problem broken(String place, String message) {
        return new Problem(place, number(), message, null);
    }
}
