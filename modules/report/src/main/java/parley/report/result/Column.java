package parley.report.result;

/**
 * A column of a table of typed cells.
 *
 * @param name what it is called
 * @param kind what its cells hold; any may be blank, or hold a word where there is no number
 * @param width how many characters a sheet shows of it
 */
record Column(String name, Kind kind, int width) {

    enum Kind {
        TEXT,
        /** A day, or an instant with its offset. */
        MOMENT,
        DAY,
        /** Dollars with two decimals. */
        DOLLARS,
        /** Percent with four decimals at most. */
        PERCENT,
        /** A whole number. */
        COUNT;

        /** Whether the text, of a cell of this kind, is a number and no word. */
        boolean isNumber(String text) {
            return this != TEXT && !text.isEmpty() && (text.charAt(0) == '-' || Character.isDigit(text.charAt(0)));
        }
    }
}
