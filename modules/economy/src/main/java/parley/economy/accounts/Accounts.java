package parley.economy.accounts;

import java.util.LinkedHashMap;
import java.util.NoSuchElementException;
import java.util.SequencedMap;

/**
 * Social accounts of N countries × J sectors in one year. Arrays are flat and contiguous, the last index fastest; values
 * are in {@link About#unit()}. A record of this type has the right shapes; whether it balances is what
 * {@link AccountsCheck} says.
 *
 * @param name short, as asked for on the command line
 * @param trade [sector][importer][exporter] what the importer buys of the exporter, before duty; its own goods included
 * @param tariff [sector][importer][exporter] ad valorem rate: 0.1 is ten percent
 * @param inputs [country][input][using] share of an input in the intermediate use of a using sector; sums to 1 over inputs
 *     wherever the using sector has intermediate use
 * @param valueAddedShare [sector][country] value added in gross output
 * @param finalShare [sector][country] share of final spending; sums to 1 over sectors
 * @param valueAdded [country]
 * @param surplus [country] exports less imports before duty, which sum to nil over countries
 * @param elasticities [sector] trade elasticities θ by the name of their set; the first set is the default
 */
public record Accounts(
        String name,
        About about,
        Labels countries,
        Labels sectors,
        double[] trade,
        double[] tariff,
        double[] inputs,
        double[] valueAddedShare,
        double[] finalShare,
        double[] valueAdded,
        double[] surplus,
        SequencedMap<String, double[]> elasticities) {

    public Accounts {
        int n = countries.size();
        int j = sectors.size();
        shape("trade", trade, j * n * n);
        shape("tariff", tariff, j * n * n);
        shape("inputs", inputs, n * j * j);
        shape("value-added share", valueAddedShare, j * n);
        shape("final share", finalShare, j * n);
        shape("value added", valueAdded, n);
        shape("surplus", surplus, n);
        if (elasticities.isEmpty()) {
            throw new IllegalArgumentException("no set of elasticities");
        }
        elasticities = new LinkedHashMap<>(elasticities);
        elasticities.forEach((set, theta) -> shape("elasticities " + set, theta, j));
    }

    private static void shape(String what, double[] values, int size) {
        if (values.length != size) {
            throw new IllegalArgumentException(what + ": " + values.length + " values where " + size + " belong");
        }
    }

    /** The place in an array by sector, importer and exporter. */
    public int flow(int sector, int importer, int exporter) {
        return (sector * countries.size() + importer) * countries.size() + exporter;
    }

    /** The place in an array by sector and country. */
    public int cell(int sector, int country) {
        return sector * countries.size() + country;
    }

    /** The trade elasticities of that set; an unknown one is refused. */
    public double[] elasticities(String set) {
        double[] theta = elasticities.get(set);
        if (theta == null) {
            throw new NoSuchElementException("there are no elasticities '" + set + "' in accounts " + name
                    + ". Maybe one of " + String.join(", ", elasticities.keySet()));
        }
        return theta;
    }

    /** What the importer spends on that sector, duty included. */
    public double spending(int sector, int importer) {
        double sum = 0;
        for (int i = 0; i < countries.size(); i++) {
            int at = flow(sector, importer, i);
            sum += trade[at] * (1 + tariff[at]);
        }
        return sum;
    }

    /** The tariff revenue that the stored rates come to on the stored flows. */
    public double revenue(int importer) {
        double sum = 0;
        for (int j = 0; j < sectors.size(); j++) {
            for (int i = 0; i < countries.size(); i++) {
                int at = flow(j, importer, i);
                sum += trade[at] * tariff[at];
            }
        }
        return sum;
    }

    /** The same accounts with other tariffs; the flows stand, so they need to be solved before they balance. */
    public Accounts withTariff(double[] rates) {
        About unsolved =
                new About(about.title(), about.year(), about.unit(), false, about.negativeInputs(), about.sources());
        return new Accounts(
                name,
                unsolved,
                countries,
                sectors,
                trade,
                rates,
                inputs,
                valueAddedShare,
                finalShare,
                valueAdded,
                surplus,
                elasticities);
    }
}
