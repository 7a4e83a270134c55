package parley.measure;

/**
 * A number of a tariff nomenclature, two to ten digits of it: a chapter, heading, subheading, tariff line or statistical
 * line. Which nomenclature and edition it is a number of is said beside it.
 *
 * @param digits the digits without dots
 */
public record CommodityCode(String digits) implements Comparable<CommodityCode> {

    public CommodityCode {
        if (!digits.matches("\\d{2}|\\d{4,10}")) {
            throw new IllegalArgumentException(
                    "'" + digits + "' is not a commodity code: 2 or 4 to 10 digits are asked");
        }
    }

    /**
     * Reads a code with or without its dots and spaces.
     *
     * @throws IllegalArgumentException if anything else is in it, or too few or too many digits
     */
    public static CommodityCode parse(String text) {
        return new CommodityCode(text.strip().replaceAll("[.\\s]", ""));
    }

    public int chapter() {
        return Integer.parseInt(digits.substring(0, 2));
    }

    public boolean startsWith(CommodityCode prefix) {
        return digits.startsWith(prefix.digits);
    }

    /** The same code cut to so many digits; itself if it has no more. */
    public CommodityCode cutTo(int length) {
        return digits.length() <= length ? this : new CommodityCode(digits.substring(0, length));
    }

    @Override
    public int compareTo(CommodityCode other) {
        return digits.compareTo(other.digits);
    }

    /** With its dots, as {@code 8517.13.00} or {@code 9503.00.0073}. */
    @Override
    public String toString() {
        StringBuilder dotted = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i == 4 || i == 6) {
                dotted.append('.');
            }
            dotted.append(digits.charAt(i));
        }
        return dotted.toString();
    }
}
