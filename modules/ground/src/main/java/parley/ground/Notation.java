package parley.ground;

/**
 * How whoever wrote a text writes what can be written in more than one way. What has one reading only is read whatever the
 * notation; what has two and is not settled here is refused.
 *
 * @param decimal the mark before the decimals
 * @param dates what comes first in {@code 03/04/2025}
 */
public record Notation(Decimal decimal, DateOrder dates) {

    /** A decimal point, and no word on dates. */
    public static final Notation PLAIN = new Notation(Decimal.POINT, DateOrder.UNSAID);

    /** The mark before the decimals. */
    public enum Decimal {
        POINT('.', ','),
        COMMA(',', '.');

        private final char mark;
        private final char group;

        Decimal(char mark, char group) {
            this.mark = mark;
            this.group = group;
        }

        private Decimal other() {
            return this == POINT ? COMMA : POINT;
        }
    }

    /** What comes first in a date of three numbers that ends in the year. */
    public enum DateOrder {
        UNSAID,
        MONTH_FIRST,
        DAY_FIRST
    }

    public Notation with(Decimal other) {
        return new Notation(other, dates);
    }

    public Notation with(DateOrder other) {
        return new Notation(decimal, other);
    }

    /**
     * The number in digits with a decimal point, its sign before it: thousands may be parted by the other mark, a space or
     * an apostrophe, a negative number may stand in parentheses or have its sign behind it. Where both marks stand, the last
     * one is the decimal's.
     *
     * @throws NumberFormatException if the text is no number, or thousands are not parted in threes
     */
    public String number(String text) {
        if (isPlain(text)) {
            return text;
        }
        String digits = withoutSpaces(text);
        boolean negative = false;
        if (digits.startsWith("(") && digits.endsWith(")")) {
            negative = true;
            digits = digits.substring(1, digits.length() - 1);
        } else if (digits.endsWith("-")) {
            negative = true;
            digits = digits.substring(0, digits.length() - 1);
        } else if (digits.startsWith("-") || digits.startsWith("+")) {
            negative = digits.startsWith("-");
            digits = digits.substring(1);
        }
        return (negative ? "-" : "") + unsigned(digits, text);
    }

    /** Digits, and a decimal point among them at most. */
    private boolean isPlain(String text) {
        boolean point = decimal != Decimal.POINT;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && !point && i > 0) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String withoutSpaces(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean within = i > 0 && i < text.length() - 1;
            boolean parts = within && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
            if (!isSpace(c) && !(parts && (c == '\'' || c == '’'))) {
                digits.append(c);
            } else if (parts
                    && (i + 4 > text.length() || !isDigit(text.charAt(i + 2)) || !isDigit(text.charAt(i + 3)))) {
                throw new NumberFormatException(text); // 12 34
            }
        }
        return digits.toString();
    }

    private String unsigned(String digits, String text) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        Decimal used = decimal;
        if (comma >= 0 && point >= 0) {
            used = comma > point ? Decimal.COMMA : Decimal.POINT;
        } else if (digits.indexOf(decimal.mark) != digits.lastIndexOf(decimal.mark)) {
            used = decimal.other(); // 1.234.567 has no decimals
        }
        int mark = digits.indexOf(used.mark);
        String whole = mark < 0 ? digits : digits.substring(0, mark);
        String decimals = mark < 0 ? "" : digits.substring(mark + 1);
        if (whole.indexOf(used.group) >= 0) {
            if (!isInThrees(whole, used.group)) {
                throw new NumberFormatException(text);
            }
            whole = whole.replace(String.valueOf(used.group), "");
        }
        if ((whole.isEmpty() && decimals.isEmpty()) || !isNumber(whole, false) || !isNumber(decimals, true)) {
            throw new NumberFormatException(text);
        }
        return mark < 0 ? whole : (whole.isEmpty() ? "0" : whole) + "." + decimals;
    }

    private static boolean isInThrees(String whole, char group) {
        int since = 0;
        boolean first = true;
        for (int i = 0; i < whole.length(); i++) {
            if (whole.charAt(i) != group) {
                since++;
            } else {
                if (since == 0 || since > 3 || (!first && since != 3)) {
                    return false;
                }
                since = 0;
                first = false;
            }
        }
        return since == 3;
    }

    /** Digits; behind the decimal mark with an exponent at most, as spreadsheets write {@code 1.2E+06}. */
    private static boolean isNumber(String digits, boolean behind) {
        int i = 0;
        while (i < digits.length() && isDigit(digits.charAt(i))) {
            i++;
        }
        if (i == digits.length()) {
            return true;
        }
        char c = digits.charAt(i);
        if ((c != 'e' && c != 'E') || (i == 0 && !behind)) {
            return false;
        }
        int from =
                i + 1 < digits.length() && (digits.charAt(i + 1) == '+' || digits.charAt(i + 1) == '-') ? i + 2 : i + 1;
        return from < digits.length() && digits.chars().skip(from).allMatch(Notation::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A space of any kind, those that do not break a line among them. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
