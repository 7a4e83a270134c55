package parley.book.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.book.path.LawCourse;
import parley.determination.Determiner;
import parley.lawbook.LawBook;
import parley.lawbook.LawChange;
import parley.lawbook.LawEntries;
import parley.lawbook.LawEntry;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;

/**
 * Finds what changed for the goods of a book within a period: what took effect, by rating the lines the moment before and
 * after, and what became known, by rating them under the law as known the day before and on the day.
 */
public final class ChangesRun {

    private final Goods goods;
    private final LawBook law;
    private final LocalDate since;
    private final @Nullable LocalDate until;
    private final LocalDate known;
    private final ZoneId zone;
    private final boolean claims;
    private final Map<String, Difference.Apart> apart = new TreeMap<>();

    /**
     * @param since the first day
     * @param until the last day; null for as far as the law is dated
     * @param known the day up to which the law is known
     */
    public ChangesRun(Goods goods, LawBook law, LocalDate since, @Nullable LocalDate until, LocalDate known) {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("a period from " + since + " does not end on " + until);
        }
        this.goods = goods;
        this.law = law;
        this.since = since;
        this.until = until;
        this.known = known;
        this.zone = LawBook.zone(goods.regime());
        this.claims = goods.claim();
    }

    /** @param progress told how many of how many days and moments are compared */
    public Changes run(BiConsumer<Integer, Integer> progress) {
        NavigableMap<LocalDate, List<LawEntry>> entries =
                LawEntries.of(law, since, lastKnown(), goods.regime(), goods.origins());
        Determiner determiner = new Determiner(law, known);
        LawCourse course = new LawCourse(determiner, goods.regime(), goods.origins());
        List<Instant> moments = moments(course);
        int all = entries.size() + moments.size();
        int done = 0;
        long answered = goods.counted() - unanswered(determiner);
        List<Changes.Learned> learned = new ArrayList<>();
        for (var day : entries.entrySet()) {
            Changes.Learned found = learned(day.getKey(), day.getValue());
            if (!found.stretches().isEmpty()) {
                learned.add(found);
            }
            progress.accept(++done, all);
        }
        List<Changes.Effective> effective = new ArrayList<>();
        for (Instant at : moments) {
            Difference difference = compare(Side.at(determiner, LawCourse.before(at, zone)), Side.at(determiner, at));
            if (!difference.isEmpty()) {
                effective.add(new Changes.Effective(at, course.causes(at, difference.measures(), claims), difference));
            }
            progress.accept(++done, all);
        }
        return new Changes(
                goods.name(),
                goods.counted(),
                goods.value(),
                answered,
                since,
                until,
                known,
                zone,
                learned,
                effective,
                entries.values().stream().mapToLong(List::size).sum(),
                apart.values().stream()
                        .sorted(Comparator.comparing(Difference.Apart::value).reversed())
                        .toList(),
                law.measures().stream().collect(Collectors.toMap(Measure::id, Measure::title)));
    }

    private LocalDate lastKnown() {
        return until == null || until.isAfter(known) ? known : until;
    }

    private long unanswered(Determiner determiner) {
        Side first = Side.at(determiner, LawCourse.beginning(since, zone));
        return compare(first, first).apart().stream()
                .mapToLong(Difference.Apart::lines)
                .sum();
    }

    private List<Instant> moments(LawCourse course) {
        NavigableMap<Instant, List<LawChange>> within =
                course.changes().tailMap(LawCourse.beginning(since, zone), true);
        if (until != null) {
            within = within.headMap(LawCourse.beginning(until.plusDays(1), zone), false);
        }
        return within.entrySet().stream()
                .filter(moment -> claims || !moment.getValue().stream().allMatch(LawChange::claimed))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Difference compare(Side before, Side after) {
        Difference difference = Comparison.of(goods.lines(), before, after, false);
        difference
                .apart()
                .forEach(more ->
                        apart.merge(more.why(), more, (a, b) -> a.value().compareTo(b.value()) >= 0 ? a : b));
        return difference;
    }

    private Changes.Learned learned(LocalDate day, List<LawEntry> entries) {
        Determiner before = new Determiner(law, day.minusDays(1));
        Determiner after = new Determiner(law, day);
        List<Changes.Stretch> stretches = new ArrayList<>();
        for (Instant at : touched(before, after, entries)) {
            Difference difference = compare(Side.at(before, at), Side.at(after, at));
            Changes.Stretch last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && last.until() == null) {
                stretches.removeLast();
                boolean same = last.difference().moves().equals(difference.moves());
                stretches.add(new Changes.Stretch(last.from(), same ? null : at, last.difference()));
                if (same) {
                    continue;
                }
            }
            if (!difference.isEmpty()) {
                stretches.add(new Changes.Stretch(at, null, difference));
            }
        }
        List<String> moved = stretches.stream()
                .flatMap(stretch -> stretch.difference().measures().stream())
                .distinct()
                .toList();
        return new Changes.Learned(
                day,
                entries.stream()
                        .filter(entry -> moved.contains(entry.measure()))
                        .filter(entry -> entry.prevailing().isEmpty()
                                || moved.stream().anyMatch(id -> PrecedenceRule.names(entry.prevailing(), id)))
                        .toList(),
                stretches);
    }

    /** The moments at which the two laws may begin to differ, or cease to. */
    private NavigableSet<Instant> touched(Determiner before, Determiner after, List<LawEntry> entries) {
        NavigableSet<Instant> touched = new TreeSet<>();
        for (LawEntry entry : entries) {
            Instant from = entry.from() == null ? begun(entry.measure()) : entry.from();
            Stream.of(from, entry.until()).filter(Objects::nonNull).forEach(touched::add);
        }
        var was = new LawCourse(before, goods.regime(), goods.origins()).changes();
        var is = new LawCourse(after, goods.regime(), goods.origins()).changes();
        Set<Instant> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        all.stream()
                .filter(at -> !Objects.equals(was.get(at), is.get(at)))
                .filter(at -> claims || isNoticed(was.get(at)) || isNoticed(is.get(at)))
                .forEach(touched::add);
        return touched.stream().map(at -> LawCourse.moment(at, zone)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNoticed(@Nullable List<LawChange> changes) {
        return changes != null && !changes.stream().allMatch(LawChange::claimed);
    }

    private @Nullable Instant begun(String measure) {
        return law.findMeasure(measure).map(of -> of.history().getFirst().at()).orElse(null);
    }
}
