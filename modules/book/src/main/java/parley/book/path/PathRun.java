package parley.book.path;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import parley.book.Book;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.LawChange;
import parley.lawbook.LawChanges;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Rates a book on every stretch of law within a period, as if all of it were entered then: the same lines, values and facts
 * each time, so that what moves is the law alone. Where no line tells a fact, no claim is made, and what only claimants notice
 * begins no stretch.
 *
 * <p>A customs day runs from one minute past midnight, as for {@link At}: what changes in the first minute changes with the
 * day, and a change within the day begins a stretch at its minute.
 */
public final class PathRun {

    private static final LocalTime BEGINNING = LocalTime.of(0, 1);

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
     * @param changes what changes in it, by the first instant of the stretch that it begins
     * @param moments the first instant of each stretch
     * @param end the first instant after the last
     */
    record Course(Asked asked, NavigableMap<Instant, List<LawChange>> changes, List<Instant> moments, Instant end) {}

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
        Instant first = beginning(asked.first);
        Instant end = beginning(asked.last.plusDays(1));
        NavigableMap<Instant, List<LawChange>> changes = new TreeMap<>();
        LawChanges.of(asked.determiner.book(), asked.determiner.known(), regime, origins)
                .forEach((at, found) -> changes.computeIfAbsent(moment(at), _ -> new ArrayList<>())
                        .addAll(found));
        List<Instant> moments = new ArrayList<>(List.of(first));
        changes.subMap(first, false, end, false).forEach((at, found) -> {
            if (claims || found.isEmpty() || !found.stream().allMatch(LawChange::claimed)) {
                moments.add(at);
            }
        });
        return new Course(asked, changes, moments, end);
    }

    private Instant beginning(LocalDate day) {
        return ZonedDateTime.of(day, BEGINNING, zone).toInstant();
    }

    /** What happens in the first minute of a day happens with the day. */
    private Instant moment(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return there.toLocalTime().isAfter(BEGINNING) ? at : beginning(there.toLocalDate());
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
