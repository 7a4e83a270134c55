package parley.report.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.book.Reject;
import parley.book.pass.Batch;
import parley.book.pass.Bytes;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.LineRater.Finding;
import parley.determination.LineRater.Kind;
import parley.determination.Parting;

/**
 * Writes one row for each line of a book: the least and the greatest duty under one outcome beside those under the others, as
 * bytes of CSV for each batch. A greatest duty without bound is {@code null}; where there is no answer cells are blank, and the
 * last column says why.
 */
public final class WideWorker implements BookRows {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

    private final List<Determiner> outcomes;
    private final int[] begins;
    private final int[] ends;
    private long unanswered;

    public WideWorker(List<Determiner> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        this.begins = new int[outcomes.size()];
        this.ends = new int[outcomes.size()];
    }

    /** The first row: the names of the columns, those of an outcome behind its scenarios. */
    public static byte[] header(List<Determiner> outcomes) {
        List<String> columns = new ArrayList<>(List.of("id"));
        for (Determiner outcome : outcomes) {
            String scenario = outcome.asked().scenario();
            columns.add((scenario + " duty_min").strip());
            columns.add((scenario + " duty_max").strip());
        }
        columns.add("problem");
        return CsvLine.of(columns.toArray(String[]::new));
    }

    /** The row of what could not be read as a line. */
    public static byte[] row(Reject reject, int outcomes) {
        String[] cells = new String[2 * outcomes + 2];
        java.util.Arrays.fill(cells, "");
        cells[0] = Cells.inert(reject.name());
        cells[cells.length - 1] = Cells.inert(reject.toString());
        return CsvLine.of(cells);
    }

    @Override
    public long unanswered() {
        return unanswered;
    }

    @Override
    public void line(Batch batch, int line, LineRater answers) {
        Bytes out = batch.out();
        if (!batch.putPlainId(out, line)) {
            out.put(CsvLine.cell(Cells.inert(batch.id(line))));
        }
        Parting parting = answers.parting();
        int met = 0;
        boolean answered = true;
        for (int k = 0; k < outcomes.size(); k++) {
            int place = parting.place(k);
            Finding finding = answers.finding(place);
            if (place < met) {
                out.repeat(begins[place], ends[place]);
            } else {
                begins[place] = out.length();
                duty(out, finding);
                ends[place] = out.length();
                met++;
            }
            if (finding.kind() != Kind.RATED) {
                answered = false;
                unanswered++;
            }
        }
        out.put(',').put(answered ? CsvLine.END : problem(batch, line, answers));
    }

    /** The two cells of an outcome, each behind a comma. */
    private static void duty(Bytes out, Finding finding) {
        out.put(',');
        if (finding.kind() != Kind.RATED) {
            out.put(',');
            return;
        }
        out.putDollars(finding.found().least().total()).put(',');
        if (finding.found().isUnbounded()) {
            out.put(NULL);
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
        return CsvLine.of(Cells.inert(String.join("|", problems)));
    }
}
