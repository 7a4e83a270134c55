package parley.determination.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.ground.Rate;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.measure.DutyExpression;
import parley.measure.Effect;
import parley.measure.Levy;
import parley.measure.Measure;
import parley.measure.Territory;

/** How the duties that may bear on goods of one origin stand over time, as known by one day. */
final class Prospect {

    private final Map<Measure, Timeline> timelines = new HashMap<>();
    private final NavigableSet<Instant> changes = new TreeSet<>();
    private final Territory origin;

    Prospect(LawBook book, LocalDate known, SumFinder.Border border) {
        this.origin = border.origin();
        for (Measure measure : book.measures(border.regime())) {
            if (measure.kind().equals("duty") && measure.origins().include(border.origin())) {
                Timeline timeline = Timeline.of(measure, known);
                timelines.put(measure, timeline);
                changes.addAll(timeline.changes());
            }
        }
    }

    /** Every instant at which one of them changes. */
    NavigableSet<Instant> changes() {
        return Collections.unmodifiableNavigableSet(changes);
    }

    /** Those that are announced at some time. */
    Set<String> threats() {
        return changes.stream()
                .flatMap(change -> standing(change, Standing.State.ANNOUNCED).stream())
                .collect(Collectors.toSet());
    }

    /** Those that stand so at an instant. */
    Set<String> standing(Instant instant, Standing.State state) {
        return timelines.entrySet().stream()
                .filter(entry -> entry.getValue().at(instant).state() == state)
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
    }

    /** What is suspended at one instant and in force at the other. */
    Set<String> returning(Instant at, Instant later) {
        Set<String> returning = standing(at, Standing.State.SUSPENDED);
        returning.retainAll(standing(later, Standing.State.IN_FORCE));
        return returning;
    }

    /** The instants at which threats would begin; the instant asked for those that would have begun by then. */
    Set<Instant> starts(Instant at) {
        Set<Instant> starts = new TreeSet<>();
        Set<String> before = Set.of();
        for (Instant change : changes) {
            Set<String> announced = standing(change, Standing.State.ANNOUNCED);
            if (!before.containsAll(announced)) {
                starts.add(change.isBefore(at) ? at : change);
            }
            before = announced;
        }
        return starts;
    }

    /** What the threats that stand at an instant would add. */
    List<Part> threatened(Instant instant) {
        List<Part> threats = new ArrayList<>();
        timelines.forEach((measure, timeline) -> {
            Standing standing = timeline.at(instant);
            if (standing.state() == Standing.State.ANNOUNCED
                    && standing.effect() instanceof Effect.Duty(Levy.Fixed(DutyExpression.AdValorem(Rate rate)))) {
                threats.add(Averages.threat(measure, rate.percent()));
            }
        });
        return threats;
    }

    /**
     * Whether rates that stand then could add up at all.
     *
     * @param threats whether what is only announced counts too
     * @param ofOne how many measures of one authority may bear on one article
     */
    boolean mayReach(BigDecimal wanted, Instant instant, boolean threats, int ofOne) {
        Map<String, Set<BigDecimal>> rates = new HashMap<>();
        timelines.forEach((measure, timeline) -> {
            Standing standing = timeline.at(instant);
            if (standing.inForce() || (threats && standing.state() == Standing.State.ANNOUNCED)) {
                Set<BigDecimal> there = rates.computeIfAbsent(
                        standing.inForce() ? measure.authority() : measure.id(), _ -> new HashSet<>());
                if (standing.effect() instanceof Effect.Duty duty) {
                    addRate(there, duty.levy());
                }
                measure.provisos().stream()
                        .filter(proviso -> proviso.origins().include(origin))
                        .forEach(proviso -> addRate(there, proviso.levy()));
            }
        });
        Set<BigDecimal> reached = new HashSet<>(Set.of(BigDecimal.ZERO));
        for (Set<BigDecimal> authority : rates.values()) {
            for (int time = 0; time < ofOne; time++) {
                for (BigDecimal sum : List.copyOf(reached)) {
                    authority.forEach(rate -> reached.add(Composition.plain(sum.add(rate))));
                }
            }
        }
        return reached.contains(wanted);
    }

    private static void addRate(Set<BigDecimal> rates, @Nullable Levy levy) {
        if (levy instanceof Levy.Fixed(DutyExpression.AdValorem(Rate rate)) && !rate.isZero()) {
            rates.add(Composition.plain(rate.percent()));
        }
    }
}
