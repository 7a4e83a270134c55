package parley.report.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.book.pass.Batch;
import parley.book.pass.Bytes;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.LineRater.Finding;
import parley.determination.LineRater.Kind;
import parley.determination.Parting;

/**
 * Writes one row for each line of a book: the least and the greatest duty under one outcome beside those under the others, as
 * bytes of each batch. Where there is no answer cells are blank, and the last column says why.
 */
final class WideWorker implements BookRows {

    private final List<Determiner> outcomes;
    private final boolean taxes;
    private final CellForm form;
    private final int[] begins;
    private final int[] ends;
    private long unanswered;

    WideWorker(Layout layout, CellForm form) {
        this.outcomes = layout.outcomes();
        this.taxes = layout.taxes();
        this.form = form;
        this.begins = new int[outcomes.size()];
        this.ends = new int[outcomes.size()];
    }

    @Override
    public long unanswered() {
        return unanswered;
    }

    @Override
    public void line(Batch batch, int line, LineRater answers) {
        Bytes out = batch.out();
        char between = form.between();
        if (!batch.putPlainId(out, line)) {
            out.put(form.cell(batch.id(line)));
        }
        Parting parting = answers.parting();
        int met = 0;
        boolean answered = true;
        for (int k = 0; k < outcomes.size(); k++) {
            int place = parting.place(k);
            Finding finding = answers.finding(place);
            if (taxes) {
                out.put(between);
                duty(out, finding);
                out.put(between);
                TaxCells.put(out, form, batch, line, answers.answer(k));
            } else if (place < met) {
                out.repeat(begins[place], ends[place]);
            } else {
                begins[place] = out.length();
                out.put(between);
                duty(out, finding);
                ends[place] = out.length();
                met++;
            }
            if (finding.kind() != Kind.RATED) {
                answered = false;
                unanswered++;
            }
        }
        out.put(between).put(answered ? form.rowEnd() : problem(batch, line, answers));
    }

    /** The two cells of the duty. */
    private void duty(Bytes out, Finding finding) {
        if (finding.kind() != Kind.RATED) {
            out.put(form.between());
            return;
        }
        out.putDollars(finding.found().least().total()).put(form.between());
        if (finding.found().isUnbounded()) {
            out.put(form.unbounded());
        } else {
            out.putDollars(finding.found().greatest().total());
        }
    }

    /** Why there is no answer, each reason once. */
    private byte[] problem(Batch batch, int line, LineRater answers) {
        Set<String> problems = new LinkedHashSet<>();
        for (int k = 0; k < outcomes.size(); k++) {
            if (answers.answer(k).kind() != Kind.RATED) {
                problems.add(ResultRow.of(outcomes.get(k).determine(batch.line(line)))
                        .problem());
            }
        }
        return form.row(String.join("|", problems));
    }
}
