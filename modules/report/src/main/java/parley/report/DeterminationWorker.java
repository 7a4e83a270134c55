package parley.report;

import java.util.List;
import java.util.function.Function;
import parley.book.pass.Batch;
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.ShipmentLine;
import parley.report.result.BookRows;

/** Writes every answer to each line of a book with its reasons, as bytes of each batch. */
final class DeterminationWorker implements BookRows {

    private final List<Determiner> outcomes;
    private final Function<Determination, String> form;
    private final String between;
    private long unanswered;

    /** @param between what stands between two answers of a batch */
    DeterminationWorker(List<Determiner> outcomes, Function<Determination, String> form, String between) {
        this.outcomes = outcomes;
        this.form = form;
        this.between = between;
    }

    @Override
    public long unanswered() {
        return unanswered;
    }

    @Override
    public void line(Batch batch, int line, LineRater answers) {
        ShipmentLine told = batch.line(line);
        for (Determiner outcome : outcomes) {
            Determination answer = outcome.determine(told);
            unanswered += answer instanceof Determination.Rated ? 0 : 1;
            if (batch.out().length() > 0) {
                batch.out().put(between);
            }
            batch.out().put(form.apply(answer));
        }
    }
}
