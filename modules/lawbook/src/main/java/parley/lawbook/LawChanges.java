package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Citation;
import parley.measure.Control;
import parley.measure.GoodsScope;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * What changes in the duties of one regime on goods of some origins, instant by instant, as known by one day, and by which
 * acts. What changes no duty (a filing order, a revision of the schedule whose rates are not at hand) is not listed; where
 * only what is modelled changes, the instant stands with no change.
 */
public final class LawChanges {

    private final LawBook book;
    private final LocalDate known;
    private final NavigableMap<Instant, List<LawChange>> changes = new TreeMap<>();

    private LawChanges(LawBook book, LocalDate known) {
        this.book = book;
        this.known = known;
    }

    /** Every instant at which something changes, with what does. */
    public static NavigableMap<Instant, List<LawChange>> of(
            LawBook book, LocalDate known, Regime regime, Set<Territory> origins) {
        LawChanges found = new LawChanges(book, known);
        List<Measure> measures = book.measures(regime).stream()
                .filter(measure -> measure.kind().equals("duty"))
                .filter(measure -> origins.stream().anyMatch(measure.origins()::include))
                .toList();
        for (Measure measure : measures) {
            found.amendments(measure);
            found.provisos(measure, origins);
        }
        found.lists(measures);
        found.precedence(measures);
        found.editions(regime);
        found.coverage(regime, origins);
        return Collections.unmodifiableNavigableMap(found.changes);
    }

    /** Every instant at which an export control of either side changes, with what does. */
    public static NavigableMap<Instant, List<LawChange>> ofControls(LawBook book, LocalDate known) {
        LawChanges found = new LawChanges(book, known);
        for (Measure measure : book.measures()) {
            if (!measure.control().equals(Control.NONE)) {
                found.amendments(measure);
                found.provisos(measure, Set.of());
            }
        }
        return Collections.unmodifiableNavigableMap(found.changes);
    }

    private void add(Instant at, @Nullable String measure, String what, Citation act, boolean claimed) {
        add(new LawChange(at, measure, what, act, claimed, List.of()));
    }

    private void add(LawChange change) {
        List<LawChange> there = changes.computeIfAbsent(change.at(), _ -> new ArrayList<>(2));
        if (!there.contains(change)) {
            there.add(change);
        }
    }

    private void amendments(Measure measure) {
        Timeline timeline = Timeline.of(measure, known);
        for (Instant at : timeline.changes()) {
            Standing before = timeline.at(at.minusNanos(1));
            Standing after = timeline.at(at);
            if (alike(before, after)) {
                continue;
            }
            for (Citation act : causing(measure, at, before, after)) {
                add(at, measure.id(), what(before, after), act, false);
            }
        }
    }

    private static boolean alike(Standing before, Standing after) {
        return before.state() == after.state()
                && Objects.equals(before.effect(), after.effect())
                && Objects.equals(before.heading(), after.heading())
                && before.portion() == after.portion();
    }

    /** The acts of that instant that still govern; where there are none, the act that set the term that runs out then. */
    private Set<Citation> causing(Measure measure, Instant at, Standing before, Standing after) {
        Set<Citation> governing = new LinkedHashSet<>();
        Set<Citation> ending = new LinkedHashSet<>();
        for (Amendment amendment : measure.history()) {
            if (amendment.known().isAfter(known) || amendment.action() instanceof Action.Invalidate) {
                continue;
            }
            if (amendment.at().equals(at) && after.acts().contains(amendment.act())) {
                governing.add(amendment.act());
            } else if (at.equals(amendment.action().end())) {
                ending.add(amendment.act());
            }
        }
        if (!governing.isEmpty()) {
            return governing;
        }
        return ending.isEmpty() ? new LinkedHashSet<>(before.acts()) : ending;
    }

    private static String what(Standing before, Standing after) {
        if (before.state() == after.state()) {
            return "changes to " + after.effect();
        }
        return switch (after.state()) {
            case IN_FORCE -> before.state() == Standing.State.SUSPENDED ? "is back" : "begins";
            case SUSPENDED -> "is suspended";
            case ENDED -> "ends";
            case ANNOUNCED -> "is announced";
            case NOT_BEGUN -> "has not begun";
        };
    }

    private void provisos(Measure measure, Set<Territory> origins) {
        for (Proviso proviso : measure.provisos()) {
            if (proviso.known().isAfter(known) || origins.stream().noneMatch(proviso.origins()::include)) {
                continue;
            }
            Instant from = proviso.from();
            if (from != null) {
                add(from, measure.id(), "exception begins: " + proviso.name(), proviso.act(), proviso.claim());
            }
            Instant until = proviso.until();
            if (until != null) {
                add(until, measure.id(), "exception ends: " + proviso.name(), proviso.act(), proviso.claim());
            }
        }
    }

    private void lists(List<Measure> measures) {
        Map<String, Set<Instant>> moments = new HashMap<>();
        for (GoodsIndex.Row row : book.tables().goods().rows()) {
            if (row.isKnown(known)) {
                Stream.of(row.from(), row.until())
                        .flatMap(Stream::ofNullable)
                        .forEach(at -> moments.computeIfAbsent(row.list(), _ -> new LinkedHashSet<>())
                                .add(at));
            }
        }
        for (Measure measure : measures) {
            list(measure, measure.goods(), null, moments);
            list(measure, measure.exceptGoods(), null, moments);
            for (Proviso proviso : measure.provisos()) {
                list(measure, proviso.goods(), proviso, moments);
            }
        }
    }

    private void list(Measure measure, GoodsScope goods, @Nullable Proviso proviso, Map<String, Set<Instant>> moments) {
        for (String list : goods.lists()) {
            for (Instant at : moments.getOrDefault(list, Set.of())) {
                String which = proviso == null ? "its list changes" : "the list changes of: " + proviso.name();
                Citation act = act(list, at, measure, goods, proviso);
                add(at, measure.id(), which, act, proviso != null && proviso.claim());
            }
        }
    }

    private Citation act(String list, Instant at, Measure measure, GoodsScope goods, @Nullable Proviso proviso) {
        Citation otherwise = proviso == null ? measure.history().getFirst().act() : proviso.act();
        return revising(book, list, at, goods, otherwise);
    }

    /** The act that changed the list then; where none is told, the one that the list is from. */
    static Citation revising(LawBook book, String list, Instant at, GoodsScope goods, Citation otherwise) {
        for (ListRevision revision : book.tables().revisions()) {
            if (revision.at().equals(at) && revision.lists().contains(list)) {
                return revision.act();
            }
        }
        return Objects.requireNonNullElse(goods.act(), otherwise);
    }

    private void precedence(List<Measure> measures) {
        for (PrecedenceRule rule : book.tables().precedence()) {
            if (rule.known().isAfter(known)) {
                continue;
            }
            for (Measure measure : measures) {
                if (!PrecedenceRule.names(rule.yielding(), measure.id())) {
                    continue;
                }
                Instant from = rule.from();
                if (from != null) {
                    add(yielding(from, measure, "yields from here: ", rule));
                }
                Instant until = rule.until();
                if (until != null) {
                    add(yielding(until, measure, "yields no longer: ", rule));
                }
            }
        }
    }

    private static LawChange yielding(Instant at, Measure measure, String what, PrecedenceRule rule) {
        return new LawChange(at, measure.id(), what + rule.name(), rule.act(), false, rule.prevailing());
    }

    /** The editions of the schedule whose rates are at hand. */
    private void editions(Regime regime) {
        for (Nomenclature.Edition edition :
                book.tables().nomenclature(regime.territory()).editions()) {
            Instant from = edition.from().atStartOfDay(LawBook.zone(regime)).toInstant();
            if (!book.schedule(regime, from).equals(book.schedule(regime, from.minusNanos(1)))) {
                String what = "edition " + edition.id() + " of the schedule";
                add(from, null, what, new Citation(edition.document(), "rates of duty", true, null), false);
            }
        }
    }

    private void coverage(Regime regime, Set<Territory> origins) {
        for (Coverage.Entry entry : book.tables().coverage().entries()) {
            if (entry.blocking() && origins.stream().anyMatch(origin -> entry.concerns(regime, origin))) {
                Stream.of(entry.existsFrom(), entry.existsUntil(), entry.modelledFrom(), entry.modelledUntil())
                        .flatMap(Stream::ofNullable)
                        .forEach(at -> changes.computeIfAbsent(at, _ -> new ArrayList<>(1)));
            }
        }
    }
}
