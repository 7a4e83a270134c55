package parley.book.pass;

import parley.determination.ShipmentLine;

/** Reads amounts of dollars written as digits with a decimal point; leaves all other forms to the reader of forms. */
final class Cents {

    static final long OTHER_FORM = -1;

    private static final int DIGITS = 13;

    private Cents() {}

    /** The amount in cents; {@link #OTHER_FORM} if it is written otherwise, finer than a cent or too large. */
    static long read(char[] text, int from, int until) {
        long cents = 0;
        int decimals = -1;
        for (int i = from; i < until; i++) {
            char c = text[i];
            if (c == '.' && decimals < 0 && i > from) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && decimals < 2) {
                cents = 10 * cents + c - '0';
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return OTHER_FORM;
            }
        }
        if (until == from || until - from > DIGITS || decimals == 0) {
            return OTHER_FORM;
        }
        cents *= decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
        return cents > ShipmentLine.MOST.cents() ? OTHER_FORM : cents;
    }
}
