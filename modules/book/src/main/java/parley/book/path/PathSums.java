package parley.book.path;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.book.Unsummed;
import parley.book.pass.Batch;
import parley.book.pass.Figures;
import parley.book.pass.Worker;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.Supposition;

/**
 * What lines come to on every stretch of every path, in the making; one that cannot be summed on one stretch is summed on none,
 * and stands apart by why.
 */
final class PathSums implements Worker {

    private final List<Supposition> stretches;
    private final List<AlikeLines> alike;
    private final Map<String, RatePaths.Apart> apart = new TreeMap<>();
    private long lines;
    final Figures figures;

    /** @param alike the lines, in the order that they are rated in */
    PathSums(List<Supposition> stretches, List<AlikeLines> alike) {
        this.stretches = stretches;
        this.alike = alike;
        this.figures = new Figures(stretches.size(), List.of(), true);
    }

    @Override
    public void line(Batch batch, int line, LineRater answers) {
        figures.line(batch, line, answers);
        AlikeLines of = alike.get((int) batch.row(line));
        if (figures.isSummedEverywhere(answers)) {
            lines += of.count();
        } else {
            String why = why(batch, line, answers);
            apart.merge(why, new RatePaths.Apart(why, of.count(), of.line().value()), RatePaths.Apart::plus);
        }
    }

    /** Why the line cannot be summed on the first stretch on which it cannot. */
    private String why(Batch batch, int line, LineRater answers) {
        int k = 0;
        while (answers.finding(answers.parting().place(k)).isSummed()) {
            k++;
        }
        Supposition stretch = stretches.get(k);
        Determiner law = stretch.law();
        return String.valueOf(Unsummed.why(
                law.rate(batch.line(line)
                        .enteredAt(stretch.of(batch.crossing(line)).entered())),
                batch.code(line)));
    }

    PathSums merge(PathSums other) {
        figures.merge(other.figures);
        other.apart.forEach((why, lines) -> apart.merge(why, lines, RatePaths.Apart::plus));
        lines += other.lines;
        return this;
    }

    /** How many lines are summed. */
    long lines() {
        return lines;
    }

    /** Lines not summed, by why. */
    List<RatePaths.Apart> apart() {
        return apart.values().stream()
                .sorted(Comparator.comparing(RatePaths.Apart::value).reversed())
                .toList();
    }
}
