package parley.determination.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Truth;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.measure.Condition;
import parley.measure.Control;
import parley.measure.ControlItem;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Regime;
import parley.measure.Territory;

/** One line under the export controls of one regime: which bear on it, which do not and why. */
final class Exporting {

    /** The fact that tells from where it is exported, where that is not the country of origin. */
    static final String EXPORT_COUNTRY = "export-country";

    private static final String EXPORTED = "exported";

    private final Regime regime;
    private final ShipmentLine line;
    private final Territory from;
    private final At at;
    private final List<Measure> measures;
    private final ControlLaw law;
    private final Parties parties;
    private final Questions questions;
    private final Classification goods;
    private final Map<String, Bearing> bearings = new HashMap<>();

    Exporting(Regime regime, ShipmentLine line, List<PartyStanding> parties, ControlLaw law) {
        this.regime = regime;
        this.line = line;
        this.parties = new Parties(parties);
        from = from(line);
        at = at(regime, line);
        measures = law.measures(regime);
        this.law = law;
        questions = new Questions(line.facts());
        Set<String> codes = measures.stream()
                .flatMap(measure -> measure.control().items().stream())
                .map(ControlItem::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        goods = new Classification(line, regime, codes);
    }

    /** From where the line is exported: as told, else its origin. */
    static Territory from(ShipmentLine line) {
        String told = line.facts().told().getOrDefault(EXPORT_COUNTRY, "").strip();
        return told.isEmpty() ? line.origin() : Territory.parse(told);
    }

    /** When it is exported, in the days of the border it leaves: as told, else when it is entered. */
    static At at(Regime regime, ShipmentLine line) {
        String told = line.facts().told().getOrDefault(EXPORTED, "").strip();
        return At.parse(told.isEmpty() ? line.entered().text() : told.toUpperCase(Locale.ROOT), LawBook.zone(regime));
    }

    At at() {
        return at;
    }

    /** Each measure of the regime with what comes of it. */
    List<Bearing> bearings() {
        return measures.stream().map(this::bearing).toList();
    }

    Classification goods() {
        return goods;
    }

    private Bearing bearing(Measure measure) {
        Bearing there = bearings.get(measure.id());
        if (there == null) {
            there = found(measure);
            bearings.put(measure.id(), there);
        }
        return there;
    }

    private Bearing found(Measure measure) {
        Timeline timeline = law.timeline(measure);
        Standing standing = timeline.at(at.from());
        Standing later = timeline.at(at.last());
        Truth inForce = standing.inForce() == later.inForce() ? Truth.of(standing.inForce()) : Truth.UNKNOWN;
        Control control = measure.control();
        boolean reached = control.from().include(from)
                && control.to().include(line.regime().territory())
                && measure.origins().include(line.origin());
        Finding finding = reached ? reached(measure) : Finding.FAILS;
        return new Bearing(
                measure,
                later.inForce() ? later : standing,
                inForce,
                finding,
                inForce == Truth.NO ? begins(timeline) : null,
                parties);
    }

    /** The day on which a measure that is not in force is next in force. */
    private @Nullable LocalDate begins(Timeline timeline) {
        return timeline.changes().stream()
                .filter(change ->
                        change.isAfter(at.last()) && timeline.at(change).inForce())
                .findFirst()
                .map(change -> change.atZone(LawBook.zone(regime)).toLocalDate())
                .orElse(null);
    }

    /** Whether all that a measure asks holds, for a shipment that goes its way. */
    private Finding reached(Measure measure) {
        Control control = measure.control();
        Finding finding = questions.all(measure.condition());
        if (!control.anyOf().isEmpty()) {
            Finding any = Finding.FAILS;
            for (Condition condition : control.anyOf()) {
                any = any.or(questions.all(condition));
            }
            finding = finding.and(any);
        }
        finding = finding.and(parties.meet(control.parties()));
        if (!control.upon().isEmpty()) {
            finding = finding.and(upon(control.upon()));
        }
        boolean asked = !control.items().isEmpty() || !control.itemsOf().isEmpty();
        return finding.fails() || !asked ? finding : finding.and(goods.isOneOf(items(control), finding));
    }

    /** The items of a control, and those of the measures it names that are in force. */
    private List<ControlItem> items(Control control) {
        List<ControlItem> items = new ArrayList<>(control.items());
        measures.stream()
                .filter(other -> PrecedenceRule.names(control.itemsOf(), other.id()))
                .filter(other -> law.timeline(other).at(at.from()).inForce())
                .forEach(other -> items.addAll(other.control().items()));
        return items;
    }

    /** Whether one of the named measures is in force and bears. */
    private Finding upon(List<String> names) {
        Finding found = Finding.FAILS;
        for (Measure other : measures) {
            if (PrecedenceRule.names(names, other.id())) {
                Bearing bearing = bearing(other);
                found = found.or(bearing.inForce() == Truth.YES ? bearing.finding() : Finding.FAILS);
            }
        }
        return found;
    }
}
