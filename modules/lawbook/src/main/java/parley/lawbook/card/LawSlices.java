package parley.lawbook.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.lawbook.Coverage;
import parley.lawbook.FilingOrder;
import parley.lawbook.GoodsIndex;
import parley.lawbook.LawBook;
import parley.lawbook.Nomenclature;
import parley.lawbook.Timeline;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.Territory;

/** A law book as known by one day, cut into the stretches of time within which nothing changes. Slices are made once. */
public final class LawSlices {

    /** A book in which every line has an instant of its own is rated without keeping each. */
    private static final int MOST_ENTRIES = 100_000;

    private final LawBook book;
    private final LocalDate known;
    private final Map<Regime, NavigableSet<Instant>> changes = new HashMap<>();
    private final Map<Key, LawSlice> slices = new ConcurrentHashMap<>();

    private final Map<Entry, List<LawSlice>> entries = new ConcurrentHashMap<>();

    private final Map<Zone, LawSlice> zones = new ConcurrentHashMap<>();

    private record Entry(Regime regime, Territory origin, At entered) {}

    private record Zone(LawSlice onEntry, LawSlice onStatus, boolean late) {}

    private record Key(Regime regime, Territory origin, Instant stretch) {}

    public LawSlices(LawBook book, LocalDate known) {
        this.book = book;
        this.known = known;
    }

    /** The slice of the stretch that the instant lies in. */
    public LawSlice at(Regime regime, Territory origin, Instant instant) {
        Instant began = changes(regime).floor(instant);
        Instant stretch = began == null ? Instant.MIN : began;
        return slices.computeIfAbsent(
                new Key(regime, origin, stretch), _ -> new LawSlice(book, regime, instant, known, origin));
    }

    /** The slices of the stretches that the entry may lie in: one, unless the law changes within its day. */
    public List<LawSlice> during(Regime regime, Territory origin, At entered) {
        Entry entry = new Entry(regime, origin, entered);
        List<LawSlice> known = entries.get(entry);
        if (known != null) {
            return known;
        }
        List<LawSlice> found = during(regime, entered).stream()
                .map(instant -> at(regime, origin, instant))
                .toList();
        if (entries.size() < MOST_ENTRIES) {
            entries.put(entry, found);
        }
        return found;
    }

    /**
     * The same for goods that came into privileged foreign status in a foreign trade zone before they were entered; of every
     * stretch in which their status may lie.
     */
    public List<LawSlice> during(Regime regime, Territory origin, At entered, At status) {
        boolean late = status.from().isAfter(entered.last());
        List<LawSlice> found = new ArrayList<>();
        for (LawSlice onEntry : during(regime, origin, entered)) {
            for (LawSlice onStatus : during(regime, origin, status)) {
                found.add(
                        onEntry == onStatus && !late
                                ? onEntry
                                : zones.computeIfAbsent(
                                        new Zone(onEntry, onStatus, late),
                                        _ -> LawSlice.ofZone(onEntry, onStatus, late)));
            }
        }
        return List.copyOf(found);
    }

    /** One instant in each stretch that the entry may lie in: one, unless the law changes within it. */
    public List<Instant> during(Regime regime, At entered) {
        List<Instant> instants = new ArrayList<>(List.of(entered.from()));
        instants.addAll(changes(regime).subSet(entered.from(), false, entered.last(), true));
        return instants;
    }

    /** Every instant at which something of the regime changes, as known by the day. */
    public synchronized NavigableSet<Instant> changes(Regime regime) {
        return changes.computeIfAbsent(regime, this::gather);
    }

    private NavigableSet<Instant> gather(Regime regime) {
        NavigableSet<Instant> found = new TreeSet<>();
        List<Measure> measures = book.measures(regime);
        for (Measure measure : measures) {
            found.addAll(Timeline.of(measure, known).changes());
            for (Proviso proviso : measure.provisos()) {
                add(found, proviso.from(), proviso.until());
            }
        }
        Set<String> lists = measures.stream().flatMap(Measure::lists).collect(Collectors.toSet());
        for (GoodsIndex.Row row : book.tables().goods().rows()) {
            if (lists.contains(row.list())) {
                add(found, row.from(), row.until());
            }
        }
        for (PrecedenceRule rule : book.tables().precedence()) {
            if (measures.stream().anyMatch(measure -> PrecedenceRule.names(rule.yielding(), measure.id()))) {
                add(found, rule.from(), rule.until());
            }
        }
        for (FilingOrder order : book.tables().filingOrders()) {
            if (order.border().equals(regime.territory())) {
                add(found, order.from(), order.until());
            }
        }
        for (Coverage.Entry entry : book.tables().coverage().entries()) {
            if (entry.regime().equals(regime)) {
                add(found, entry.existsFrom(), entry.existsUntil());
                add(found, entry.modelledFrom(), entry.modelledUntil());
            }
        }
        for (Nomenclature.Edition edition :
                book.tables().nomenclature(regime.territory()).editions()) {
            found.add(edition.from().atStartOfDay(LawBook.zone(regime)).toInstant());
        }
        return found;
    }

    private static void add(NavigableSet<Instant> into, @Nullable Instant from, @Nullable Instant until) {
        if (from != null) {
            into.add(from);
        }
        if (until != null) {
            into.add(until);
        }
    }
}
