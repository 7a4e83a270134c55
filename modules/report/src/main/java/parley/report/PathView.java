package parley.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.book.path.Level;
import parley.book.path.RatePath;
import parley.book.path.RatePaths;
import parley.book.path.Step;

/**
 * What the page shows of paths: the first, with its steps numbered, and the others as lines that part from it.
 *
 * @param paths the paths
 * @param words their figures in words
 * @param layers authorities from the bottom of the stack, those that change least first, with their colours
 * @param numbered the steps that are numbered on the chart
 * @param small the steps too small for two decimals
 * @param marked days marked beside the steps, with their letters
 */
record PathView(
        RatePaths paths,
        PathWords words,
        List<Layer> layers,
        List<Step> numbered,
        List<Step> small,
        List<PathMarks.Mark> marked) {

    /** An authority of the stack. */
    record Layer(String authority, String name, int slot) {}

    PathView {
        layers = List.copyOf(layers);
        numbered = List.copyOf(numbered);
        small = List.copyOf(small);
        marked = List.copyOf(marked);
    }

    static PathView of(RatePaths paths, MakeUp makeUp, List<PathMarks.Mark> marked) {
        PathWords words = new PathWords(paths);
        RatePath base = paths.paths().getFirst();
        List<Layer> layers = new ArrayList<>();
        int free = makeUp.groups().stream().mapToInt(MakeUp.Group::slot).max().orElse(0);
        for (String authority : paths.authorities()) {
            if (most(paths, base, authority) < MakeUp.NEGLIGIBLE) {
                continue;
            }
            String name = MakeUp.words(authority);
            int slot = makeUp.groups().stream()
                    .filter(group -> group.name().equals(name))
                    .mapToInt(MakeUp.Group::slot)
                    .findFirst()
                    .orElse(0);
            layers.add(new Layer(authority, name, slot == 0 ? ++free : slot));
        }
        layers.sort(Comparator.comparingLong(layer -> unrest(paths, base, layer.authority)));
        return new PathView(
                paths,
                words,
                layers,
                base.steps().stream().filter(words::isVisible).toList(),
                base.steps().stream().filter(step -> !words.isVisible(step)).toList(),
                marked);
    }

    private static double most(RatePaths paths, RatePath path, String authority) {
        return path.levels().stream()
                .mapToDouble(level -> paths.percent(least(paths, level, authority)))
                .max()
                .orElse(0);
    }

    /** How much an authority's share moves up and down over the path. */
    private static long unrest(RatePaths paths, RatePath path, String authority) {
        long sum = 0;
        for (int i = 1; i < path.levels().size(); i++) {
            sum += Math.abs(least(paths, path.levels().get(i), authority)
                    - least(paths, path.levels().get(i - 1), authority));
        }
        return sum;
    }

    static long least(RatePaths paths, Level level, String authority) {
        var share = paths.byAuthority(level).get(authority);
        return share == null ? 0 : share.least();
    }

    RatePath base() {
        return paths.paths().getFirst();
    }

    List<RatePath> others() {
        return paths.paths().subList(1, paths.paths().size());
    }

    /** The letter of an outcome, by its place after the first path. */
    static String letter(int other) {
        return String.valueOf((char) ('A' + other));
    }

    LocalDate day(Step step) {
        return words.day(step.at()).toLocalDate();
    }

    /** The customs day on which a stretch begins. */
    LocalDate day(Level level) {
        return words.day(level.from()).toLocalDate();
    }

    double greatest() {
        return paths.paths().stream()
                .flatMap(path -> path.levels().stream())
                .mapToDouble(level -> paths.percent(level.greatest()))
                .max()
                .orElse(0);
    }

    /** The first of January from which on most steps lie, where the whole is too long to tell them apart; else the first day. */
    LocalDate closer() {
        LocalDate from = base().first();
        LocalDate closer = from;
        for (LocalDate year = from.plusYears(1).withDayOfYear(1);
                year.plusYears(1).isBefore(base().last());
                year = year.plusYears(1)) {
            LocalDate then = year;
            if (2 * numbered.stream().filter(step -> !day(step).isBefore(then)).count() >= numbered.size()) {
                closer = then;
            }
        }
        return closer;
    }
}
