package parley.report.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.book.pass.Batch;
import parley.book.pass.Bytes;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.Rater;
import parley.ground.Money;

/**
 * Writes the rows of a result for a book in columns, one for each line and outcome, as bytes of each batch. What a row says in
 * words is taken from the determination of the first line that is so answered, and kept for those answered alike.
 */
final class ResultWorker implements BookRows {

    /** Beyond this many cents ten-thousandths of a percent are not reckoned in a {@code long}. */
    private static final long LARGE = Long.MAX_VALUE / 4_000_000;

    private final List<Determiner> outcomes;
    private final boolean taxes;
    private final CellForm form;
    private final byte[] nothing;
    private final List<ResultWords> words = new ArrayList<>();
    private final List<Map<Integer, byte[]>> asked = new ArrayList<>();
    private final int[] begins;
    private final int[] ends;
    private long unanswered;

    ResultWorker(Layout layout, CellForm form) {
        this.outcomes = layout.outcomes();
        this.taxes = layout.taxes();
        this.form = form;
        this.nothing = new byte[taxes ? 10 : 8];
        Arrays.fill(nothing, (byte) form.between());
        this.begins = new int[outcomes.size()];
        this.ends = new int[outcomes.size()];
        for (Determiner outcome : outcomes) {
            words.add(new ResultWords(outcome, form));
            asked.add(new HashMap<>());
        }
    }

    @Override
    public long unanswered() {
        return unanswered;
    }

    @Override
    public void line(Batch batch, int line, LineRater answers) {
        Bytes out = batch.out();
        int idBegin = out.length();
        int idEnd = idBegin;
        for (int k = 0; k < outcomes.size(); k++) {
            LineRater.Answer answer = answers.answer(k);
            if (k > 0) {
                out.repeat(idBegin, idEnd);
            } else {
                if (!batch.putPlainId(out, line)) {
                    out.put(form.cell(batch.id(line)));
                }
                idEnd = out.length();
            }
            out.put(asked(batch, line, k));
            unanswered += answer.kind() == LineRater.Kind.RATED ? 0 : 1;
            begins[k] = out.length();
            if (answer.sameAs() >= 0) {
                out.repeat(begins[answer.sameAs()], ends[answer.sameAs()]);
            } else {
                answer(out, batch, line, k, answer);
            }
            ends[k] = out.length();
        }
    }

    private void answer(Bytes out, Batch batch, int line, int k, LineRater.Answer answer) {
        if (answer.kind() == LineRater.Kind.RATED) {
            sums(out, batch, line, answer);
        } else {
            out.put(nothing);
        }
        words.get(k).put(out, batch, line, answer);
    }

    /** The cells that say what was asked, commas around them. */
    private byte[] asked(Batch batch, int line, int k) {
        int number = batch.crossingNumber(line);
        byte[] known = number < 0 ? null : asked.get(k).get(number);
        if (known == null) {
            known = form.middle(
                    outcomes.get(k).asked().scenario(),
                    batch.crossing(line).entered().toString(),
                    outcomes.get(k).known().toString());
            if (number >= 0) {
                asked.get(k).put(number, known);
            }
        }
        return known;
    }

    private void sums(Bytes out, Batch batch, int line, LineRater.Answer answer) {
        Rater found = answer.found();
        long value = batch.value(line);
        long least = found.least().total();
        long greatest = found.greatest().total();
        boolean unbounded = found.isUnbounded();
        amount(out, least, null);
        amount(out, greatest, unbounded ? form.unbounded() : null);
        percent(out, least, value, false);
        percent(out, greatest, value, unbounded);
        amount(out, found.leastRefundable(), null);
        amount(out, found.greatestRefundable(), null);
        long fees = answer.fees(
                batch.code(line), batch.facts(line), value, batch.entryValue(line), batch.entryBefore(line));
        amount(out, fees, fees < 0 ? form.notModelled() : null);
        amount(out, fees, fees < 0 ? form.notModelled() : null);
        if (taxes) {
            TaxCells.put(out, form, batch, line, answer);
            out.put(form.between());
        }
    }

    /** Puts an amount, or what stands for it. */
    private void amount(Bytes out, long cents, byte @Nullable [] otherwise) {
        if (otherwise == null) {
            out.putDollars(cents);
        } else {
            out.put(otherwise);
        }
        out.put(form.between());
    }

    private void percent(Bytes out, long duty, long value, boolean unbounded) {
        if (unbounded || value == 0) {
            out.put(unbounded ? form.unbounded() : form.ofNothing());
        } else {
            rate(out, duty, value);
        }
        out.put(form.between());
    }

    private static Bytes rate(Bytes out, long duty, long value) {
        if (duty > LARGE || value > LARGE) {
            BigDecimal percent = Money.ofCents(duty).percentOf(Money.ofCents(value));
            return out.put(percent.stripTrailingZeros().toPlainString());
        }
        return out.putTenThousandths((2_000_000 * duty + value) / (2 * value));
    }
}
