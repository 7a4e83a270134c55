package parley.book;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.determination.LineRater;
import parley.lawbook.card.RateCard;

/**
 * What every line of a book owes under one outcome, in columns.
 *
 * @param determiner the law book it was rated by
 * @param standing how each line could be answered
 * @param least cents owed at least; meaningless where not rated
 * @param greatest cents owed at most; meaningless where not rated or unbounded
 * @param evaluations the evaluation of each line; null where not rated
 */
@SuppressWarnings("ArrayRecordComponent") // a column of millions of lines; never compared
public record OutcomeColumn(
        Determiner determiner,
        Standing[] standing,
        long[] least,
        long[] greatest,
        @Nullable Evaluation[] evaluations) {

    /** How a line could be answered. */
    public enum Standing {
        /** To the cent. */
        EXACT,
        /** Between two amounts. */
        INTERVAL,
        /** With no upper bound, since a rate could not be computed; counted apart, never summed. */
        UNBOUNDED,
        /** Not at all: the code cannot be rated. */
        UNRATED,
        /** Not at all: the law is not modelled. */
        NOT_MODELLED;

        /** Whether its amounts are summed. */
        public boolean isSummed() {
            return this == EXACT || this == INTERVAL;
        }
    }

    /** What a measure comes to in the least and in the greatest answers of the summed lines, in cents. */
    public record Share(long least, long greatest) {
        Share plus(long moreLeast, long moreGreatest) {
            return new Share(least + moreLeast, greatest + moreGreatest);
        }
    }

    static OutcomeColumn empty(Determiner determiner, int lines) {
        return new OutcomeColumn(
                determiner, new Standing[lines], new long[lines], new long[lines], new Evaluation[lines]);
    }

    /** Takes what the outcome says of a line. */
    void take(int line, LineRater.Answer answer) {
        switch (answer.kind()) {
            case NOT_MODELLED -> standing[line] = Standing.NOT_MODELLED;
            case UNRATED -> standing[line] = Standing.UNRATED;
            case RATED -> {
                Evaluation evaluation = answer.found().evaluation();
                evaluations[line] = evaluation;
                least[line] = evaluation.least().total();
                greatest[line] = evaluation.greatest().total();
                standing[line] = evaluation.unbounded()
                        ? Standing.UNBOUNDED
                        : evaluation.isExact() ? Standing.EXACT : Standing.INTERVAL;
            }
        }
    }

    /** Adds what each measure comes to in one evaluation. */
    public static void share(Evaluation evaluation, SortedMap<String, Share> byMeasure) {
        Evaluation.Answer low = evaluation.least();
        for (int i = 0; i < low.amounts().length; i++) {
            add(byMeasure, low.leaf().charges().get(i), low.amounts()[i], 0);
        }
        Evaluation.Answer high = evaluation.greatest();
        for (int i = 0; i < high.amounts().length; i++) {
            add(byMeasure, high.leaf().charges().get(i), 0, high.amounts()[i]);
        }
    }

    private static void add(SortedMap<String, Share> byMeasure, RateCard.Charge charge, long low, long high) {
        byMeasure.merge(charge.measure().id(), new Share(low, high), (a, b) -> a.plus(b.least, b.greatest));
    }
}
