package parley.economy.chain;

import java.util.List;

/**
 * What the industries of one country use in a year, by origin: commodity by industry, each commodity made by the industry of
 * its code.
 *
 * <p>Refused are tables of another shape, with a figure that is none, or with an output that is not positive. Negative uses
 * occur in published tables (returns, scrap) and are kept.
 *
 * @param codes of the industries
 * @param titles what they are called
 * @param output of each industry
 * @param domestic use of what is made at home, commodity by commodity
 * @param imported use of what is imported, commodity by commodity
 */
public record UseTable(
        String name, List<String> codes, List<String> titles, double[] output, double[] domestic, double[] imported) {

    public UseTable {
        codes = List.copyOf(codes);
        titles = List.copyOf(titles);
        int n = codes.size();
        if (n == 0 || titles.size() != n || codes.stream().distinct().count() != n) {
            throw new BadTable(name + ": " + n + " codes, each once, with " + titles.size() + " titles are due");
        }
        check(name, "output", output, n);
        check(name, "domestic use", domestic, n * n);
        check(name, "imported use", imported, n * n);
        for (int j = 0; j < n; j++) {
            if (output[j] <= 0) {
                throw new BadTable(name + ": the output of " + codes.get(j) + " is " + output[j]);
            }
        }
    }

    private static void check(String name, String what, double[] values, int size) {
        if (values.length != size) {
            throw new BadTable(name + ": " + what + " has " + values.length + " figures; " + size + " are due");
        }
        for (int k = 0; k < size; k++) {
            if (!Double.isFinite(values[k])) {
                throw new BadTable(name + ": " + what + ", figure " + (k + 1) + " is " + values[k]);
            }
        }
    }

    public int size() {
        return codes.size();
    }

    /**
     * The place of an industry, by its code.
     *
     * @throws BadTable if there is none of that code
     */
    public int industry(String code) {
        int place = codes.indexOf(code);
        if (place < 0) {
            throw new BadTable("there is no industry '" + code + "' in " + name);
        }
        return place;
    }
}
