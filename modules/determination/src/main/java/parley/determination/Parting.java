package parley.determination;

/**
 * Which outcomes answer a line together, since they ask the same cards of it: the place of each outcome among the findings. A
 * {@link LineRater} and those made of it have one of a kind, under a number that no other has.
 */
public final class Parting {

    private final int number;
    private final int[] places;
    private final int findings;

    Parting(int number, int[] places, int findings) {
        this.number = number;
        this.places = places;
        this.findings = findings;
    }

    /** A number that no other of the same raters has, counted from nil. */
    public int number() {
        return number;
    }

    /** How many findings there are. */
    public int findings() {
        return findings;
    }

    /** The place of an outcome's finding, counted from nil. */
    public int place(int outcome) {
        return places[outcome];
    }
}
