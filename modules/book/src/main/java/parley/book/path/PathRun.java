package parley.book.path;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.book.Book;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.lawbook.LawBook;
import parley.lawbook.LawChange;
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
        asked.forEach(one -> courses.add(course(one)));
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

    public RatePaths run() {
        Tally sums = AlikeLines.of(book).parallelStream().collect(() -> new Tally(courses), Tally::add, Tally::merge);
        List<RatePath> paths = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            Course course = courses.get(i);
            List<Level> levels = sums.levels(i);
            paths.add(new RatePath(
                    course.asked.title,
                    course.asked.scenarios,
                    course.asked.determiner.known(),
                    course.asked.first,
                    course.asked.last,
                    levels,
                    new Steps(course, claims).between(levels)));
        }
        return sums.paths(book, zone, paths);
    }
}
