package parley.measure;

/**
 * A number of a tariff nomenclature, two to ten digits of it: a chapter, heading, subheading, tariff line or statistical
 * line. Which nomenclature and edition it is a number of is said beside it.
 *
 * @param digits the digits without dots
 */
public record CommodityCode(String digits) implements Comparable<CommodityCode> {

    public CommodityCode {
        if (!isCode(digits)) {
            String maybe =
                    digits.replace('O', '0').replace('o', '0').replace('l', '1').replace("-", "");
            throw new IllegalArgumentException("'" + digits + "' is not a commodity code: 2 or 4 to 10 digits are asked"
                    + (isCode(maybe) ? ". Maybe " + new CommodityCode(maybe) : ""));
        }
    }

    private static boolean isCode(String digits) {
        int length = digits.length();
        return (length == 2 || (length >= 4 && length <= 10)) && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Reads a code with or without its dots and spaces, and without the apostrophes and quotes that spreadsheets put about
     * it to keep it a text.
     *
     * @throws IllegalArgumentException if anything else is in it, or too few or too many digits
     */
    public static CommodityCode parse(String text) {
        StringBuilder digits = new StringBuilder(10);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.'
                    && c != '\''
                    && c != '’'
                    && c != '`'
                    && c != '"'
                    && !Character.isSpaceChar(c)
                    && !Character.isWhitespace(c)) {
                digits.append(c);
            }
        }
        return new CommodityCode(digits.toString());
    }

    /**
     * Whether the text is a tariff or statistical line whose first nought a spreadsheet took, having read it as a number:
     * seven or nine digits and nothing else, as {@code 101210000} for 0101.21.0000.
     */
    public static boolean lacksItsNought(String text) {
        int length = text.length();
        if ((length != 7 && length != 9) || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
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
