package parley.book;

import org.jspecify.annotations.Nullable;
import parley.determination.Evaluation;
import parley.determination.Rating;
import parley.measure.CommodityCode;
import parley.measure.DutyExpression;

/** Why a line is in no sum, in the words of every answer on books. */
public final class Unsummed {

    private static final int NO_LINES = 98;

    private Unsummed() {}

    /** The reason; null if the line can be summed. */
    public static @Nullable String why(Rating rating, CommodityCode code) {
        return switch (rating) {
            case Rating.NotModelled _ -> "law not modelled";
            case Rating.Unrated unrated ->
                code.chapter() >= NO_LINES
                        ? "chapters 98 and 99, which are no tariff lines"
                        : unrated(unrated.reason().why());
            case Rating.Evaluated rated -> why(rated.evaluation());
        };
    }

    private static String unrated(String why) {
        if (why.startsWith("the parts of the value")) {
            return why;
        }
        return why.contains("differ") || why.contains("tells apart")
                ? "code not in the edition, and the lines under its eight digits differ"
                : "code not in the edition, nor its eight digits";
    }

    private static @Nullable String why(Evaluation evaluation) {
        if (!evaluation.unbounded()) {
            return null;
        }
        boolean textual = evaluation.least().leaf().charges().stream()
                .anyMatch(charge -> charge.rate() instanceof DutyExpression.Textual);
        return textual ? "rate that only its words give" : "specific or compound rate without its quantity";
    }
}
