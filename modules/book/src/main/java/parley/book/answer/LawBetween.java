package parley.book.answer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.book.OutcomeColumn.Share;
import parley.book.path.LawCourse;
import parley.determination.Supposition;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.LawChange;
import parley.measure.Regime;
import parley.measure.Territory;

/** Finds the steps of law between a view and the first, where they differ in the day of entry alone. */
final class LawBetween {

    private static final Share NOTHING = new Share(0, 0);

    private final List<View> views;
    private final Gathered gathered;
    private final List<SortedMap<String, Share>> shares;

    LawBetween(List<View> views, Gathered gathered) {
        this.views = views;
        this.gathered = gathered;
        this.shares = gathered.figures.byMeasure();
    }

    List<Steps> steps() {
        return IntStream.range(1, views.size())
                .filter(this::differsInDayAlone)
                .mapToObj(this::steps)
                .toList();
    }

    private boolean differsInDayAlone(int k) {
        Supposition first = views.getFirst().supposition();
        Supposition other = views.get(k).supposition();
        return first.law() == other.law()
                && Objects.equals(first.origin(), other.origin())
                && first.entered() != null
                && other.entered() != null;
    }

    private Steps steps(int k) {
        Supposition first = views.getFirst().supposition();
        Supposition other = views.get(k).supposition();
        ZoneId zone = gathered.places.stream()
                .map(Gathered.Place::regime)
                .map(LawBook::zone)
                .findFirst()
                .orElse(LawBook.WASHINGTON);
        boolean forward = !from(other, zone).isBefore(from(first, zone));
        Supposition early = forward ? first : other;
        Supposition late = forward ? other : first;
        List<String> moved = moved(k);
        Set<LawChange> changes = new LinkedHashSet<>();
        gathered.places.stream()
                .collect(Collectors.groupingBy(
                        Gathered.Place::regime, Collectors.mapping(Gathered.Place::origin, Collectors.toSet())))
                .forEach((regime, origins) -> changes.addAll(between(early, late, regime, origins, moved)));
        return new Steps(
                forward ? 0 : k,
                forward ? k : 0,
                zone,
                changes.stream()
                        .sorted(Comparator.comparing(LawChange::at)
                                .thenComparing(change -> String.valueOf(change.measure()))
                                .thenComparing(LawChange::what))
                        .toList());
    }

    private List<LawChange> between(
            Supposition early, Supposition late, Regime regime, Set<Territory> origins, List<String> moved) {
        var zone = LawBook.zone(regime);
        LawCourse course = new LawCourse(early.law(), regime, origins);
        List<LawChange> found = new ArrayList<>();
        course.changes()
                .subMap(from(early, zone), false, from(late, zone), true)
                .keySet()
                .forEach(at -> found.addAll(course.causes(at, moved, gathered.told)));
        return found;
    }

    private static Instant from(Supposition supposed, ZoneId zone) {
        return At.parse(Objects.requireNonNull(supposed.entered()), zone).from();
    }

    /** The measures whose duty differs, those that differ most first. */
    private List<String> moved(int k) {
        SortedMap<String, Share> before = shares.getFirst();
        SortedMap<String, Share> after = shares.get(k);
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .filter(id -> size(before, after, id) != 0)
                .sorted(Comparator.comparingLong((String id) -> size(before, after, id))
                        .reversed())
                .toList();
    }

    private static long size(SortedMap<String, Share> before, SortedMap<String, Share> after, String id) {
        Share a = before.getOrDefault(id, NOTHING);
        Share b = after.getOrDefault(id, NOTHING);
        return Math.max(Math.abs(b.least() - a.least()), Math.abs(b.greatest() - a.greatest()));
    }
}
