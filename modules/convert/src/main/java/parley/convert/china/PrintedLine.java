package parley.convert.china;

import java.util.List;

/**
 * One row of an edition.
 *
 * @param code eight digits, ten where suffixes differ in rate, six where only the average over a subheading is known
 * @param rate the most-favoured-nation rate
 */
record PrintedLine(String code, String rate, String text) {

    static final List<String> HEADER = List.of("code", "units", "general", "special", "column2", "description");

    List<String> cells() {
        return List.of(code, "", rate, "", "", text);
    }
}
