package parley.lawbook.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.lawbook.FilingOrder;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.lawbook.card.LawSlice.Bearing;
import parley.measure.Citation;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.Territory;

/** The measures that have begun at one instant for one origin, in filing order, and what yields to what among them. */
final class StandingMeasures {

    private static final Comparator<CardStore.Numbered> IN_ORDER = Comparator.comparingInt(
                    (CardStore.Numbered one) -> one.bearing().place())
            .thenComparing(one -> one.bearing().standing().heading() == null
                    ? ""
                    : one.bearing().standing().heading())
            .thenComparing(one -> one.bearing().measure().id());

    private final LawBook book;
    private final Regime regime;
    private final Readings readings;
    private final Instant at;
    private final LocalDate knownBy;
    private final Territory origin;
    private final CardStore store;
    private final FilingOrder order;

    /** A rule of precedence that governs here, from the one that yields to the one that prevails. */
    record Yield(PrecedenceRule rule, int prevailing) {}

    StandingMeasures(LawBook book, Regime regime, Readings readings, Territory origin, CardStore store) {
        this.book = book;
        this.regime = regime;
        this.readings = readings;
        this.at = readings.entry();
        this.knownBy = readings.knownBy();
        this.origin = origin;
        this.store = store;
        this.order = order();
    }

    /** The newest order of those that have begun and were known: one that replaces it may not have been known yet. */
    private FilingOrder order() {
        return book.tables().filingOrders().stream()
                .filter(candidate -> candidate.border().equals(regime.territory()))
                .filter(candidate -> candidate.hasBegun(at, knownBy))
                .max(Comparator.comparing(FilingOrder::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(new FilingOrder(
                        regime.territory(), null, null, LocalDate.MIN, List.of(), Citation.assumption("none")));
    }

    int placeOfChapter98() {
        return order.placeOf("chapter-98");
    }

    /** The measures of a kind. */
    List<CardStore.Numbered> of(String kind) {
        List<CardStore.Numbered> standing = new ArrayList<>();
        for (Measure measure : book.measures()) {
            if (!measure.kind().equals(kind)
                    || !measure.regime().equals(regime)
                    || !measure.origins().include(origin)) {
                continue;
            }
            Standing now = store.timeline(measure, knownBy).at(readings.of(measure));
            if (now.state() != Standing.State.NOT_BEGUN) {
                standing.add(store.bearing(measure, now, covering(measure), order.placeOf(measure.authority())));
            }
        }
        standing.sort(IN_ORDER);
        return List.copyOf(standing);
    }

    /** The provisos that cover the instant and the origin, by their places in the measure. */
    private List<Integer> covering(Measure measure) {
        List<Integer> covering = new ArrayList<>();
        for (int i = 0; i < measure.provisos().size(); i++) {
            Proviso proviso = measure.provisos().get(i);
            if (proviso.covers(readings.of(measure), knownBy)
                    && proviso.origins().include(origin)) {
                covering.add(i);
            }
        }
        return covering;
    }

    /** What each of the measures yields to, in the order in which it matters. */
    List<List<Yield>> yields(List<Bearing> bearings) {
        List<List<Yield>> all = new ArrayList<>();
        bearings.forEach(_ -> all.add(new ArrayList<>()));
        for (PrecedenceRule rule : book.tables().precedence()) {
            int[] prevailing = IntStream.range(0, bearings.size())
                    .filter(i -> bearings.get(i).standing().inForce()
                            && PrecedenceRule.names(
                                    rule.prevailing(), bearings.get(i).measure().id()))
                    .toArray();
            for (int i = 0; i < bearings.size(); i++) {
                if (prevailing.length > 0
                        && rule.governs(readings.of(bearings.get(i).measure()), knownBy)
                        && PrecedenceRule.names(
                                rule.yielding(), bearings.get(i).measure().id())) {
                    for (int j : prevailing) {
                        if (j != i) {
                            all.get(i).add(new Yield(rule, j));
                        }
                    }
                }
            }
        }
        all.forEach(of -> of.sort(Comparator.comparing((Yield yield) -> yield.rule.extent())
                .thenComparingInt(Yield::prevailing)
                .thenComparing(yield -> yield.rule.name())));
        return all;
    }
}
