package parley.report.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.book.pass.Batch;
import parley.book.pass.Bytes;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.Rater;
import parley.determination.Tally;
import parley.lawbook.card.RateCard;
import parley.measure.FactTest;
import parley.measure.Portion;

/** What the rows of one outcome say in words: numbers to report, facts missing, what is unverified, problems. */
final class ResultWords {

    /** Stands in kept words for the number of the code. */
    private static final String CODE = "\uE000";

    private static final byte[] CODE_BYTES = CODE.getBytes(StandardCharsets.UTF_8);

    private final Determiner outcome;
    private final CellForm form;
    private final IdentityHashMap<RateCard.Leaf, Alike> byLeast = new IdentityHashMap<>();
    private final Map<Long, byte[]> problems = new HashMap<>();

    /** Words of lines that are answered alike, and the next of the same least leaf. */
    private record Alike(
            RateCard.Leaf greatest,
            int leastParts,
            int greatestParts,
            Object cards,
            List<RateCard> taxes,
            boolean unbounded,
            List<FactTest> open,
            byte[] before,
            byte[] after,
            boolean codeBetween,
            @Nullable Alike next) {}

    ResultWords(Determiner outcome, CellForm form) {
        this.outcome = outcome;
        this.form = form;
    }

    /** Puts the cells that end the row. */
    void put(Bytes out, Batch batch, int line, LineRater.Answer answer) {
        boolean keeps = !answer.isTorn() && batch.facts(line).isEmpty();
        if (answer.kind() != LineRater.Kind.RATED) {
            out.put(problem(batch, line, keeps));
        } else if (!keeps) {
            out.put(ending(row(batch, line)));
        } else {
            Alike alike = alike(batch, line, answer);
            out.put(alike.before);
            if (alike.codeBetween) {
                out.put(batch.code(line).toString());
            }
            out.put(alike.after);
        }
    }

    private ResultRow row(Batch batch, int line) {
        return ResultRow.of(outcome.determine(batch.line(line)));
    }

    private byte[] ending(ResultRow row) {
        return form.row(row.headings(), row.missing(), row.unverified(), row.problem());
    }

    private byte[] problem(Batch batch, int line, boolean keeps) {
        int code = batch.codeNumber(line);
        int crossing = batch.crossingNumber(line);
        if (!keeps || code < 0 || crossing < 0) {
            return ending(row(batch, line));
        }
        return problems.computeIfAbsent(((long) crossing << 32) | code, _ -> ending(row(batch, line)));
    }

    @SuppressWarnings("ReferenceEquality") // one leaf, one list of cards is one object
    private Alike alike(Batch batch, int line, LineRater.Answer answer) {
        Rater found = answer.found();
        RateCard.Leaf leaf = found.least().leaf();
        int leastParts = parts(found.least());
        int greatestParts = parts(found.greatest());
        Object cards = answer.slice().cards();
        List<RateCard> taxes = answer.slice().taxCards(batch.code(line));
        Alike first = byLeast.get(leaf);
        for (Alike one = first; one != null; one = one.next) {
            if (one.greatest == found.greatest().leaf()
                    && one.leastParts == leastParts
                    && one.greatestParts == greatestParts
                    && one.cards == cards
                    && one.taxes.equals(taxes)
                    && one.unbounded == found.isUnbounded()
                    && one.open.equals(found.open())) {
                return one;
            }
        }
        byte[] ending = ending(marked(row(batch, line), batch, line));
        int at = placeOfCode(ending);
        Alike made = new Alike(
                found.greatest().leaf(),
                leastParts,
                greatestParts,
                cards,
                taxes,
                found.isUnbounded(),
                List.copyOf(found.open()),
                at < 0 ? ending : Arrays.copyOf(ending, at),
                at < 0 ? new byte[0] : Arrays.copyOfRange(ending, at + CODE_BYTES.length, ending.length),
                at >= 0,
                first);
        byLeast.put(leaf, made);
        return made;
    }

    private static int placeOfCode(byte[] in) {
        for (int i = 0; i + CODE_BYTES.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + CODE_BYTES.length, CODE_BYTES, 0, CODE_BYTES.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The row with a mark where the number of the code stands among those to report. */
    private static ResultRow marked(ResultRow row, Batch batch, int line) {
        String code = batch.code(line).toString();
        String headings = "|" + row.headings() + "|";
        int at = headings.indexOf("|" + code + "|");
        String marked = at < 0
                ? row.headings()
                : (headings.substring(0, at + 1) + CODE + headings.substring(at + 1 + code.length()))
                        .substring(1)
                        .replaceFirst("\\|$", "");
        return new ResultRow(
                row.id(),
                row.scenario(),
                row.at(),
                row.known(),
                row.sums(),
                marked,
                row.missing(),
                row.unverified(),
                row.problem());
    }

    /** Which parts of the value are more than nil. */
    private static int parts(Tally tally) {
        int mask = 0;
        for (Portion portion : Portion.values()) {
            mask |= tally.part(portion.ordinal()) > 0 ? RateCard.bit(portion) : 0;
        }
        return mask;
    }
}
