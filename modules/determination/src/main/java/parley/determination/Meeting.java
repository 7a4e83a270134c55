package parley.determination;

import java.util.List;

/**
 * What lines meet that ask the same cards under every outcome: for each place of the parting, the cards in each slice. Found
 * once for each code and crossing; all that is left to do for a line is to multiply.
 */
public final class Meeting {

    final int number;
    final CrossingLaw law;
    final Parting parting;
    final Way[] ways;

    /**
     * What outcomes meet that answer together.
     *
     * @param met in the slice that the entry lies in; in the first, where the law changes within the day
     * @param later in the others
     * @param claims whether what lines claim is taken as told
     */
    record Way(Met met, List<Met> later, boolean claims) {}

    /** A number that no other of the same raters has; small, counted from nil. */
    public int number() {
        return number;
    }

    Meeting(int number, CrossingLaw law, Parting parting, Way[] ways) {
        this.number = number;
        this.law = law;
        this.parting = parting;
        this.ways = ways;
    }
}
