package parley.outlook.shock;

import java.util.Optional;
import parley.book.Book;
import parley.book.OutcomeColumn;
import parley.determination.Evaluation;
import parley.economy.accounts.Labels;

/**
 * Average rates of a book by sector under one outcome: what its lines owe over what they are worth, so that trade weighs them.
 *
 * @param value [sector] cents of the lines that are averaged
 * @param least [sector] cents owed at least
 * @param greatest [sector] cents owed at most
 * @param ordinary [sector] cents of it that the schedule's own rate asks for, in the least answer
 */
public record SectorRates(long[] value, long[] least, long[] greatest, long[] ordinary) {

    /** Which answer of an interval an average takes. */
    public enum Answer {
        LEAST,
        MIDDLE,
        GREATEST
    }

    /**
     * The averages of one column.
     *
     * @param sector [line] the sector of each line; negative for lines that are not averaged
     */
    static SectorRates of(OutcomeColumn column, Book book, int[] sector, int sectors) {
        SectorRates rates = new SectorRates(new long[sectors], new long[sectors], new long[sectors], new long[sectors]);
        for (int i = 0; i < sector.length; i++) {
            Evaluation evaluation = column.evaluations()[i];
            if (sector[i] < 0 || evaluation == null) {
                continue;
            }
            int j = sector[i];
            rates.value[j] += book.lines().get(i).value().cents();
            rates.least[j] += column.least()[i];
            rates.greatest[j] += column.greatest()[i];
            rates.ordinary[j] += base(evaluation.least());
        }
        return rates;
    }

    private static long base(Evaluation.Answer answer) {
        long sum = 0;
        for (int k = 0; k < answer.amounts().length; k++) {
            if (answer.leaf().charges().get(k).isBase()) {
                sum += answer.amounts()[k];
            }
        }
        return sum;
    }

    /** Whether any trade of the sector is averaged. */
    public boolean has(int sector) {
        return value[sector] > 0;
    }

    /** The average rate of a sector, as a part of the value. */
    public double rate(int sector, Answer answer) {
        double duty = switch (answer) {
            case LEAST -> least[sector];
            case MIDDLE -> (least[sector] + greatest[sector]) / 2.0;
            case GREATEST -> greatest[sector];
        };
        return duty / value[sector];
    }

    /** The average of the schedule's own rate alone. */
    public double ordinaryRate(int sector) {
        return (double) ordinary[sector] / value[sector];
    }

    /** The place of a code among the sectors of accounts; the only sector takes every code. */
    static int place(Optional<String> code, Labels sectors) {
        return sectors.size() == 1 ? 0 : code.map(sectors.codes()::indexOf).orElse(-1);
    }
}
