package parley.screening;

/**
 * What one party holds of another: a percentage, a band within which it lies, or, where nothing is known, anything.
 *
 * @param least the least it may be
 * @param greatest the greatest it may be, before what others hold is taken off
 */
public record Share(Percent least, Percent greatest) {

    public static final Share UNKNOWN = new Share(Percent.ZERO, Percent.WHOLE);
    public static final Share NONE = new Share(Percent.ZERO, Percent.ZERO);

    public Share {
        if (least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("a band of " + least + " to " + greatest + " runs backwards");
        }
    }

    public static Share of(Percent percent) {
        return new Share(percent, percent);
    }

    /**
     * Reads {@code 50}, a band {@code 25-50}, and nothing, {@code ?} or {@code unknown}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Share parse(String text) {
        String given = text.strip();
        if (given.isEmpty() || given.equals("?") || given.equalsIgnoreCase("unknown")) {
            return UNKNOWN;
        }
        String[] ends = given.split("\\s*[-–]\\s*", -1);
        if (ends.length == 2 && !ends[0].isEmpty()) {
            return new Share(Percent.parse(ends[0]), Percent.parse(ends[1]));
        }
        return of(Percent.parse(given));
    }

    public boolean isKnown() {
        return least.equals(greatest);
    }

    /** As {@code 49.9 %}, {@code 25 % to 50 %} or {@code an unknown share}. */
    @Override
    public String toString() {
        if (isKnown()) {
            return least.toString();
        }
        return equals(UNKNOWN) ? "an unknown share" : least + " to " + greatest;
    }
}
