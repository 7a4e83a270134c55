package parley.economy.chain;

import java.util.List;

/**
 * A year's deliveries between industries, and from them to buyers who use them up. An industry makes one product; several, of
 * different regions, may make the same one.
 *
 * <p>Refused are tables of another shape, with a figure that is negative or none, and with an industry that sells nothing.
 *
 * @param industries names, each once
 * @param products names of what is made, each once
 * @param productOf the product of each industry
 * @param deliveries between industries, supplier by supplier; a unit of value a year
 * @param buyers names of those who buy for final use
 * @param finalUse deliveries to them, supplier by supplier
 */
public record ChainTable(
        String name,
        List<String> industries,
        List<String> products,
        int[] productOf,
        double[] deliveries,
        List<String> buyers,
        double[] finalUse) {

    public ChainTable {
        industries = List.copyOf(industries);
        products = List.copyOf(products);
        buyers = List.copyOf(buyers);
        int n = industries.size();
        require(n > 0 && industries.stream().distinct().count() == n, name + ": industries are not each there once");
        require(productOf.length == n, name + ": " + productOf.length + " industries have a product, of " + n);
        for (int product : productOf) {
            require(product >= 0 && product < products.size(), name + ": there is no product " + product);
        }
        check(name, "deliveries", deliveries, n * n);
        check(name, "final use", finalUse, n * buyers.size());
        for (int f = 0; f < n; f++) {
            double sold = 0;
            for (int g = 0; g < n; g++) {
                sold += deliveries[f * n + g];
            }
            for (int b = 0; b < buyers.size(); b++) {
                sold += finalUse[f * buyers.size() + b];
            }
            require(sold > 0, name + ": " + industries.get(f) + " sells nothing");
        }
    }

    private static void check(String name, String what, double[] values, int size) {
        require(values.length == size, name + ": " + what + " are " + values.length + " figures; " + size + " are due");
        for (int k = 0; k < size; k++) {
            require(
                    Double.isFinite(values[k]) && values[k] >= 0,
                    name + ": " + what + ", figure " + (k + 1) + " is " + values[k]);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new BadTable(message);
        }
    }

    public int size() {
        return industries.size();
    }

    /** What each industry sells in the year. */
    public double[] output() {
        int n = size();
        double[] output = new double[n];
        for (int f = 0; f < n; f++) {
            for (int g = 0; g < n; g++) {
                output[f] += deliveries[f * n + g];
            }
            for (int b = 0; b < buyers.size(); b++) {
                output[f] += finalUse[f * buyers.size() + b];
            }
        }
        return output;
    }

    /** What each industry adds to what it buys in the year. */
    public double[] valueAdded() {
        int n = size();
        double[] added = output();
        for (int f = 0; f < n; f++) {
            for (int g = 0; g < n; g++) {
                added[g] -= deliveries[f * n + g];
            }
        }
        return added;
    }

    /**
     * The place of an industry, by its name.
     *
     * @throws BadTable if there is none of that name
     */
    public int industry(String industry) {
        int place = industries.indexOf(industry);
        if (place < 0) {
            throw new BadTable("there is no industry '" + industry + "' in " + name);
        }
        return place;
    }
}
