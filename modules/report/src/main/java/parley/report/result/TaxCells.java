package parley.report.result;

import java.util.Optional;
import parley.book.pass.Batch;
import parley.book.pass.Bytes;
import parley.determination.Determination.Range;
import parley.determination.LineRater;
import parley.ground.Money;

/** The two cells of what is owed in taxes. */
final class TaxCells {

    private TaxCells() {}

    /** Puts them; blank where no tax is levied, or there is no answer. */
    static void put(Bytes out, CellForm form, Batch batch, int line, LineRater.Answer answer) {
        Optional<Range> taxes =
                answer.findTaxes(batch.code(line), batch.value(line), batch.quantity(line), batch.facts(line));
        if (taxes.isPresent()) {
            out.putDollars(taxes.get().min().cents()).put(form.between());
            Money most = taxes.get().max();
            if (most == null) {
                out.put(form.unbounded());
            } else {
                out.putDollars(most.cents());
            }
        } else {
            out.put(form.between());
        }
    }
}
