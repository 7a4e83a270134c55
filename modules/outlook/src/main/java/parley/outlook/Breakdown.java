package parley.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parley.book.Book;
import parley.book.OutcomeColumn;
import parley.book.OutcomeColumn.Share;
import parley.determination.Evaluation;
import parley.lawbook.Schedule;
import parley.outlook.DrillDown.LineShare;
import parley.outlook.DrillDown.MeasureLines;

/** Breaks the sums of an outlook down: into chapters, and row by row into measures and their largest lines. */
final class Breakdown {

    private static final int LARGEST = 5;

    private final Book book;
    private final List<OutcomeColumn> columns;
    private final boolean[] summed;
    private final Schedule schedule;

    /** @param summed which lines are in the sums */
    Breakdown(Book book, List<OutcomeColumn> columns, boolean[] summed, Schedule schedule) {
        this.book = book;
        this.columns = List.copyOf(columns);
        this.summed = summed.clone();
        this.schedule = schedule;
    }

    /** The chapters that have lines in the sums, the largest value first. */
    List<Chapter> chapters() {
        Map<Integer, List<Integer>> byChapter = new TreeMap<>();
        for (int i = 0; i < summed.length; i++) {
            if (summed[i]) {
                byChapter
                        .computeIfAbsent(book.lines().get(i).code().chapter(), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        return byChapter.entrySet().stream()
                .map(entry -> chapter(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Chapter::valueCents).reversed().thenComparingInt(Chapter::number))
                .toList();
    }

    private Chapter chapter(int number, List<Integer> lines) {
        return new Chapter(
                number,
                lines.size(),
                lines.stream().mapToLong(this::value).sum(),
                columns.stream()
                        .map(column -> new Outlook.Ends(
                                lines.stream().mapToLong(i -> column.least()[i]).sum(),
                                lines.stream()
                                        .mapToLong(i -> column.greatest()[i])
                                        .sum()))
                        .toList());
    }

    private long value(int line) {
        return book.lines().get(line).value().cents();
    }

    /** Each row down to its lines; the reference row first. */
    List<DrillDown> drillDowns() {
        return columns.stream().map(this::drillDown).toList();
    }

    private DrillDown drillDown(OutcomeColumn column) {
        Map<String, List<LineShare>> byMeasure = new TreeMap<>();
        IntStream.range(0, summed.length).filter(i -> summed[i]).forEach(i -> {
            Evaluation evaluation = column.evaluations()[i];
            if (evaluation != null) {
                TreeMap<String, Share> shares = new TreeMap<>();
                OutcomeColumn.share(evaluation, shares);
                shares.forEach((measure, share) -> {
                    if (share.least() != 0 || share.greatest() != 0) {
                        byMeasure
                                .computeIfAbsent(measure, _ -> new ArrayList<>())
                                .add(new LineShare(i, "", "", value(i), share));
                    }
                });
            }
        });
        return new DrillDown(byMeasure.entrySet().stream()
                .map(entry -> measure(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong((MeasureLines of) -> most(of.duty()))
                        .reversed()
                        .thenComparing(MeasureLines::measure))
                .toList());
    }

    private MeasureLines measure(String id, List<LineShare> lines) {
        return new MeasureLines(
                id,
                lines.size(),
                lines.stream().mapToLong(LineShare::valueCents).sum(),
                new Share(
                        lines.stream().mapToLong(line -> line.duty().least()).sum(),
                        lines.stream().mapToLong(line -> line.duty().greatest()).sum()),
                lines.stream()
                        .sorted(Comparator.comparingLong((LineShare line) -> most(line.duty()))
                                .reversed())
                        .limit(LARGEST)
                        .map(this::told)
                        .toList());
    }

    private LineShare told(LineShare line) {
        var code = book.lines().get(line.index()).code();
        return new LineShare(
                line.index(),
                code.toString(),
                schedule.findDescription(code).orElse(""),
                line.valueCents(),
                line.duty());
    }

    private static long most(Share share) {
        return Math.max(share.least(), share.greatest());
    }
}
