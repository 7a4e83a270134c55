package parley.book.path;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import parley.determination.Determiner;
import parley.lawbook.LawBook;
import parley.lawbook.LawChange;
import parley.lawbook.LawChanges;
import parley.measure.Amendment;
import parley.measure.Effect;
import parley.measure.Levy;
import parley.measure.PrecedenceRule;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * What changes in one law for goods of some origins, moment by moment, and which of it caused amounts to move.
 *
 * <p>A customs day runs from one minute past midnight, as for {@link parley.ground.At}: what changes in the first minute
 * changes with the day, and a change within the day is a moment of its own.
 */
public final class LawCourse {

    private static final LocalTime BEGINNING = LocalTime.of(0, 1);

    private final LawBook book;
    private final ZoneId zone;
    private final NavigableMap<Instant, List<LawChange>> changes = new TreeMap<>();

    public LawCourse(Determiner determiner, Regime regime, Set<Territory> origins) {
        this.book = determiner.book();
        this.zone = LawBook.zone(regime);
        LawChanges.of(book, determiner.known(), regime, origins)
                .forEach((at, found) -> changes.computeIfAbsent(moment(at), _ -> new ArrayList<>())
                        .addAll(found));
    }

    /** Every moment at which something changes, with what does; with nothing where only what is modelled changes. */
    public NavigableMap<Instant, List<LawChange>> changes() {
        return Collections.unmodifiableNavigableMap(changes);
    }

    /** The first instant of a customs day. */
    public static Instant beginning(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, BEGINNING, zone).toInstant();
    }

    /** What happens in the first minute of a day happens with the day. */
    public static Instant moment(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        return there.toLocalTime().isAfter(BEGINNING) ? at : beginning(there.toLocalDate(), zone);
    }

    /** The last instant before anything changes that counts as changed at the moment. */
    public static Instant before(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        Instant first = there.toLocalTime().equals(BEGINNING)
                ? there.with(LocalTime.MIDNIGHT).toInstant()
                : moment;
        return first.minusNanos(1);
    }

    private Instant moment(Instant at) {
        return moment(at, zone);
    }

    /**
     * Of what changes at a moment, that which changes a measure whose amounts move. Where a measure moves because another
     * takes its place, the cause is the change of that other.
     *
     * @param moved the measures whose amounts move, those that move most first
     * @param claims whether what only claimants notice counts
     */
    public List<LawChange> causes(Instant moment, List<String> moved, boolean claims) {
        return changes.getOrDefault(moment, List.of()).stream()
                .filter(change -> claims || !change.claimed())
                .filter(change -> change.measure() == null
                        ? moved.stream().anyMatch(this::isOfSchedule)
                        : moved.contains(change.measure()))
                .filter(change -> change.prevailing().isEmpty()
                        || moved.stream().anyMatch(id -> PrecedenceRule.names(change.prevailing(), id)))
                .sorted(Comparator.comparing(
                                (LawChange change) -> !change.prevailing().isEmpty())
                        .thenComparingInt(change -> moved.indexOf(change.measure())))
                .toList();
    }

    private boolean isOfSchedule(String id) {
        return book.findMeasure(id).stream()
                .flatMap(measure -> measure.history().stream())
                .anyMatch(amendment -> amendment.action() instanceof Amendment.Action.Impose impose
                        && impose.effect() instanceof Effect.Duty duty
                        && duty.levy() instanceof Levy.Scheduled);
    }
}
