package parley.convert.schedule;

/**
 * The three rates of a line as printed, with blanks made even.
 *
 * @param general column 1 general
 * @param special column 1 special; blank where no programme gives a rate
 * @param column2 column 2
 */
record Rates(String general, String special, String column2) {

    static final Rates NONE = new Rates("", "", "");

    static Rates of(HtsRecord one) {
        return new Rates(even(one.general()), even(one.special()), even(one.other()));
    }

    /** These rates, or where the line prints no general rate of its own, its superior's for each blank column. */
    Rates orOf(Rates superior) {
        if (!general.isEmpty()) {
            return this;
        }
        return new Rates(
                superior.general,
                special.isEmpty() ? superior.special : special,
                column2.isEmpty() ? superior.column2 : column2);
    }

    /** One blank between words and round a plus, none within "¢/kg" or a list of programmes; broken words joined. */
    static String even(String printed) {
        return printed.replaceAll("\\s+", " ")
                .strip()
                .replaceAll("(?<=[a-z])- (?=[a-z])", "")
                .replaceAll(" ?/ ?", "/")
                .replaceAll(" (?=[%¢])", "")
                .replaceAll(" ?\\+ ?(?=[\\d$])", " + ")
                .replaceAll("(?<=[A-Z+*]) ?, ?(?=[A-Z])", ",")
                .replaceAll("(?<=[a-z%\\d]) ?\\((?=[A-Z])", " (")
                .replaceAll("\\)(?=[\\dA-Z])", ") ")
                .replaceAll("(?<=pf\\.)(?=liter)|(?<=\\d)(?=of )", " ");
    }
}
