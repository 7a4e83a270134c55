package parley.report;

import java.util.List;
import java.util.stream.Collectors;
import parley.book.path.RatePath;
import parley.book.path.RatePaths;
import parley.book.path.Step;

/** Paths for a terminal: each step with what moved and the acts that moved it. */
public final class PathText {

    private static final int MOVES = 5;

    private final RatePaths paths;
    private final PathWords words;
    private final StringBuilder text = new StringBuilder();

    private PathText(RatePaths paths) {
        this.paths = paths;
        this.words = new PathWords(paths);
    }

    /** The text. */
    public static String of(RatePaths paths) {
        return new PathText(paths).text();
    }

    private String text() {
        text.append(Wrapped.lines(
                "",
                paths.book() + ": average statutory rate as if all of it were entered on the day; "
                        + Ranges.count(paths.summedLines()) + " of " + Ranges.count(paths.lines(), "line") + ", "
                        + Figures.large(paths.summed().cents()) + " of "
                        + Figures.large(paths.value().cents()) + ", the same on every day"));
        paths.paths().forEach(this::path);
        if (!paths.apart().isEmpty()) {
            text.append("\nApart: not in the sums of any day\n");
            paths.apart()
                    .forEach(apart -> text.append(Wrapped.lines(
                            "  - ",
                            apart.why() + ": " + Ranges.count(apart.lines(), "line") + " of "
                                    + Figures.large(apart.value().cents()))));
        }
        return text.toString();
    }

    private void path(RatePath path) {
        text.append('\n').append(path.title()).append(", as known ").append(path.known());
        text.append('\n')
                .append(path.first())
                .append("        ")
                .append(words.rate(path.levels().getFirst()))
                .append('\n');
        path.steps().stream().filter(words::isVisible).forEach(this::step);
        long small =
                path.steps().stream().filter(step -> !words.isVisible(step)).count();
        text.append(path.last())
                .append("        ")
                .append(words.rate(path.levels().getLast()))
                .append('\n');
        if (small > 0) {
            text.append("Smaller than a hundredth of a point, told by --format json: ")
                    .append(Ranges.count(small, "step"))
                    .append('\n');
        }
    }

    private void step(Step step) {
        text.append(words.minute(step.at()))
                .append("  ")
                .append(words.rate(step.to()))
                .append("  ")
                .append(words.change(step.least(), step.greatest()))
                .append('\n');
        List<Step.Move> moves = words.visible(step);
        String told = moves.stream()
                .limit(MOVES)
                .map(move -> move.measure() + " " + words.change(move.least(), move.greatest()))
                .collect(Collectors.joining(", "));
        text.append(
                Wrapped.lines("    ", moves.size() > MOVES ? told + " and " + (moves.size() - MOVES) + " more" : told));
        text.append(Wrapped.lines("    by ", acts(step)));
    }

    private static String acts(Step step) {
        return step.acts().isEmpty()
                ? "no act that the law files name"
                : step.acts().stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
