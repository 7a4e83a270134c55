package parley.economy.study;

import java.util.Arrays;
import java.util.NoSuchElementException;
import parley.economy.accounts.Accounts;

/**
 * Trade elasticities of every sector under a name.
 *
 * @param name as asked for
 * @param theta [sector]
 */
public record Elasticities(String name, double[] theta) {

    public Elasticities {
        for (double value : theta) {
            if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
                throw new NoSuchElementException("the elasticity " + value + " of '" + name + "' is not above 0");
            }
        }
    }

    /** The accounts' own: their first set. */
    public static Elasticities standard(Accounts accounts) {
        var first = accounts.elasticities().firstEntry();
        return new Elasticities(first.getKey(), first.getValue());
    }

    /**
     * Elasticities by a word: a set of the accounts, one number for all sectors, or {@code x0.5}, these times 0.5.
     *
     * @param these what a multiple is of
     */
    public static Elasticities of(String word, Accounts accounts, Elasticities these) {
        if (accounts.elasticities().containsKey(word)) {
            return new Elasticities(word, accounts.elasticities(word));
        }
        boolean multiple = word.startsWith("x");
        double number;
        try {
            number = Double.parseDouble(multiple ? word.substring(1) : word);
        } catch (NumberFormatException e) {
            throw new NoSuchElementException("elasticities '" + word + "' are no set of the accounts ("
                    + String.join(", ", accounts.elasticities().keySet())
                    + "), no number and no multiple such as x0.5");
        }
        double[] theta = new double[accounts.sectors().size()];
        Arrays.setAll(theta, j -> multiple ? these.theta()[j] * number : number);
        return new Elasticities(multiple ? these.name() + " " + word : word, theta);
    }
}
