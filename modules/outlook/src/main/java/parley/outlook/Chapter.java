package parley.outlook;

import java.util.List;
import parley.outlook.Outlook.Ends;

/**
 * The summed lines of one chapter of the nomenclature.
 *
 * @param number the chapter
 * @param lines how many lines
 * @param valueCents their value
 * @param duty what they owe in the reference row and under every outcome
 */
public record Chapter(int number, long lines, long valueCents, List<Ends> duty) {
    public Chapter {
        duty = List.copyOf(duty);
    }
}
