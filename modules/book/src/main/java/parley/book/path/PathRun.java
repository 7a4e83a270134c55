package parley.book.path;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import parley.book.Book;
import parley.book.OutcomeColumn.Share;
import parley.book.pass.Figure;
import parley.book.pass.Pass;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.determination.Supposition;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.lawbook.LawChange;
import parley.measure.Measure;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Rates a book on every stretch of law within a period, as if all of it were entered then: the same lines, values and facts
 * each time, so that what moves is the law alone. Where no line tells a fact, no claim is made, and what only claimants notice
 * begins no stretch.
 */
public final class PathRun {

    private final Book book;
    private final List<Course> courses = new ArrayList<>();
    private final Set<Territory> origins = new HashSet<>();
    private final Regime regime;
    private final ZoneId zone;
    private final boolean claims;

    /**
     * A law to rate under, and when.
     *
     * @param title what it is called
     * @param scenarios the scenarios it combines
     * @param determiner the law book under them
     * @param first the first day
     * @param last the last day
     */
    public record Asked(String title, List<String> scenarios, Determiner determiner, LocalDate first, LocalDate last) {
        public Asked {
            scenarios = List.copyOf(scenarios);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a path from " + first + " does not end on " + last);
            }
        }
    }

    /**
     * One path as it is rated.
     *
     * @param asked the law
     * @param law what changes in it, moment by moment
     * @param moments the first instant of each stretch
     * @param end the first instant after the last
     */
    record Course(Asked asked, LawCourse law, List<Instant> moments, Instant end) {}

    /**
     * @param book lines of one regime; when they say they were entered does not matter
     * @throws IllegalArgumentException if it has no line, or lines of several regimes
     */
    public PathRun(Book book, List<Asked> asked) {
        List<Regime> regimes =
                book.lines().stream().map(ShipmentLine::regime).distinct().toList();
        if (regimes.size() != 1) {
            throw new IllegalArgumentException("a path is of lines over one border, one at least: " + regimes);
        }
        this.book = book;
        this.regime = regimes.getFirst();
        this.zone = LawBook.zone(regime);
        this.claims = book.lines().stream().anyMatch(line -> !line.facts().isEmpty());
        book.lines().forEach(line -> origins.add(line.origin()));
        courses.addAll(asked.parallelStream().map(this::course).toList());
    }

    private Course course(Asked asked) {
        Instant first = LawCourse.beginning(asked.first, zone);
        Instant end = LawCourse.beginning(asked.last.plusDays(1), zone);
        LawCourse law = new LawCourse(asked.determiner, regime, origins);
        List<Instant> moments = new ArrayList<>(List.of(first));
        law.changes().subMap(first, false, end, false).forEach((at, found) -> {
            if (claims || found.isEmpty() || !found.stream().allMatch(LawChange::claimed)) {
                moments.add(at);
            }
        });
        return new Course(asked, law, moments, end);
    }

    /** Every stretch of every path, one after another, as what is supposed of the lines. */
    private List<Supposition> suppositions() {
        return courses.stream()
                .flatMap(course -> course.moments.stream()
                        .map(from -> new Supposition(course.asked.determiner, from.toString(), null)))
                .toList();
    }

    public RatePaths run() {
        List<Supposition> stretches = suppositions();
        List<AlikeLines> alike = AlikeLines.of(book);
        PathSums sums = Pass.supposing(stretches, Runtime.getRuntime().availableProcessors())
                .run(alike.stream().map(AlikeLines::line).toList(), () -> new PathSums(stretches, alike))
                .stream()
                .reduce(PathSums::merge)
                .orElseThrow();
        List<Figure> figures = sums.figures.all();
        List<SortedMap<String, Share>> shares = sums.figures.byMeasure();
        List<RatePath> paths = new ArrayList<>();
        int done = 0;
        for (Course course : courses) {
            int end = done + course.moments.size();
            paths.add(path(course, figures.subList(done, end), shares.subList(done, end)));
            done = end;
        }
        return new RatePaths(
                book.name(),
                book.lines().size(),
                book.lines().stream().map(ShipmentLine::value).reduce(Money.ZERO, Money::plus),
                sums.lines(),
                Money.ofCents(figures.getFirst().value()),
                sums.apart(),
                zone,
                measures(paths),
                paths);
    }

    private RatePath path(Course course, List<Figure> figures, List<SortedMap<String, Share>> shares) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < course.moments.size(); i++) {
            Figure figure = figures.get(i);
            Instant until = i + 1 < course.moments.size() ? course.moments.get(i + 1) : course.end;
            levels.add(new Level(course.moments.get(i), until, figure.least(), figure.greatest(), shares.get(i)));
        }
        return new RatePath(
                course.asked.title,
                course.asked.scenarios,
                course.asked.determiner.known(),
                course.asked.first,
                course.asked.last,
                levels,
                new Steps(course, claims).between(levels));
    }

    private Map<String, Measure> measures(List<RatePath> paths) {
        Map<String, Measure> measures = new HashMap<>();
        for (int i = 0; i < courses.size(); i++) {
            LawBook law = courses.get(i).asked.determiner.book();
            paths.get(i).levels().stream()
                    .flatMap(level -> level.byMeasure().keySet().stream())
                    .forEach(id -> measures.computeIfAbsent(
                            id, _ -> law.findMeasure(id).orElseThrow()));
        }
        return measures;
    }
}
