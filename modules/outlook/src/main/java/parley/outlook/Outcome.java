package parley.outlook;

import java.util.List;
import java.util.SortedMap;
import parley.book.OutcomeColumn;
import parley.ground.Money;

/**
 * What one outcome comes to over a book.
 *
 * @param title what it is called
 * @param scenarios the scenarios it combines
 * @param at when the book was entered
 * @param known as known by which day
 * @param weight the user's weight on it; negative if none was given
 * @param summed value of the lines summed
 * @param least what they owe at least
 * @param greatest what they owe at most
 * @param linesMoved how many lines owe something else than in the reference row
 * @param byMeasure what each measure comes to, in the least and the greatest answers
 */
public record Outcome(
        String title,
        List<String> scenarios,
        String at,
        String known,
        double weight,
        Money summed,
        Money least,
        Money greatest,
        int linesMoved,
        SortedMap<String, OutcomeColumn.Share> byMeasure) {

    public Outcome {
        scenarios = List.copyOf(scenarios);
    }

    /** The average statutory rate of the least answers, in percent of the value summed. */
    public double leastRate() {
        return rate(least);
    }

    /** The average statutory rate of the greatest answers, in percent of the value summed. */
    public double greatestRate() {
        return rate(greatest);
    }

    private double rate(Money duty) {
        return summed.cents() == 0 ? 0 : 100.0 * duty.cents() / summed.cents();
    }
}
