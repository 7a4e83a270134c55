package parley.report.result;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.book.pass.Batch;
import parley.book.pass.Bytes;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.Rater;
import parley.ground.Money;

/**
 * Writes the rows of {@link CsvRows} for a book in columns, as bytes of each batch. What a row says in words is taken from the
 * determination of the first line that is so answered, and kept for those answered alike.
 */
public final class ResultWorker implements BookRows {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

    /** The cells of what is owed, where there is no answer. */
    private static final byte[] NOTHING = ",,,,,,,,".getBytes(StandardCharsets.UTF_8);

    /** Beyond this many cents ten-thousandths of a percent are not reckoned in a {@code long}. */
    private static final long LARGE = Long.MAX_VALUE / 4_000_000;

    private final List<Determiner> outcomes;
    private final List<ResultWords> words = new ArrayList<>();
    private final List<Map<Integer, byte[]>> asked = new ArrayList<>();
    private final int[] begins;
    private final int[] ends;
    private long unanswered;

    public ResultWorker(List<Determiner> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        this.begins = new int[outcomes.size()];
        this.ends = new int[outcomes.size()];
        for (Determiner outcome : outcomes) {
            words.add(new ResultWords(outcome));
            asked.add(new HashMap<>());
        }
    }

    /** The first row of a result: the names of its columns. */
    public static byte[] header() {
        return CsvLine.of(ResultRows.COLUMNS.toArray(String[]::new));
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
                    out.put(CsvLine.cell(Cells.inert(batch.id(line))));
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
            out.put(NOTHING);
        }
        words.get(k).put(out, batch, line, answer);
    }

    /** The cells that say what was asked, commas around them. */
    private byte[] asked(Batch batch, int line, int k) {
        int number = batch.crossingNumber(line);
        byte[] known = number < 0 ? null : asked.get(k).get(number);
        if (known == null) {
            known = CsvLine.middle(
                    Cells.inert(outcomes.get(k).asked().scenario()),
                    batch.crossing(line).entered().toString(),
                    outcomes.get(k).known().toString());
            if (number >= 0) {
                asked.get(k).put(number, known);
            }
        }
        return known;
    }

    private static void sums(Bytes out, Batch batch, int line, LineRater.Answer answer) {
        Rater found = answer.found();
        long value = batch.value(line);
        long least = found.least().total();
        long greatest = found.greatest().total();
        boolean unbounded = found.isUnbounded();
        amount(out, least, false).put(',');
        amount(out, greatest, unbounded).put(',');
        percent(out, least, value, false).put(',');
        percent(out, greatest, value, unbounded).put(',');
        amount(out, found.leastRefundable(), false).put(',');
        amount(out, found.greatestRefundable(), false).put(',');
        long fees = answer.fees(
                batch.code(line), batch.facts(line), value, batch.entryValue(line), batch.entryBefore(line));
        amount(out, fees, fees < 0).put(',');
        amount(out, fees, fees < 0).put(',');
    }

    private static Bytes amount(Bytes out, long cents, boolean none) {
        return none ? out.put(NULL) : out.putDollars(cents);
    }

    private static Bytes percent(Bytes out, long duty, long value, boolean none) {
        if (none || value == 0) {
            return out.put(NULL);
        }
        if (duty > LARGE || value > LARGE) {
            BigDecimal percent = Money.ofCents(duty).percentOf(Money.ofCents(value));
            return out.put(percent.stripTrailingZeros().toPlainString());
        }
        return out.putTenThousandths((2_000_000 * duty + value) / (2 * value));
    }
}
