package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Citation;
import parley.measure.GoodsScope;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.Territory;

/** What became known, day by day, about the duties of one regime on goods of some origins: the second of the two clocks. */
public final class LawEntries {

    private final LawBook book;
    private final LocalDate after;
    private final LocalDate until;
    private final NavigableMap<LocalDate, List<LawEntry>> entries = new TreeMap<>();

    private LawEntries(LawBook book, LocalDate after, LocalDate until) {
        this.book = book;
        this.after = after;
        this.until = until;
    }

    /**
     * What became known within a period, by the day.
     *
     * @param first the first day
     * @param last the last day
     */
    public static NavigableMap<LocalDate, List<LawEntry>> of(
            LawBook book, LocalDate first, LocalDate last, Regime regime, Set<Territory> origins) {
        LawEntries found = new LawEntries(book, first.minusDays(1), last);
        List<Measure> measures = book.measures(regime).stream()
                .filter(measure -> measure.kind().equals("duty"))
                .filter(measure -> origins.stream().anyMatch(measure.origins()::include))
                .toList();
        Map<String, List<GoodsIndex.Row>> rows = found.rows();
        for (Measure measure : measures) {
            found.amendments(measure);
            found.provisos(measure, origins);
            Citation origin = measure.history().getFirst().act();
            found.lists(measure, measure.goods(), "its list changes", origin, rows);
            found.lists(measure, measure.exceptGoods(), "the list of what it leaves out changes", origin, rows);
            for (Proviso proviso : measure.provisos()) {
                String what = "the list changes of: " + proviso.name();
                found.lists(measure, proviso.goods(), what, proviso.act(), rows);
            }
            found.precedence(measure);
        }
        return found.entries;
    }

    private boolean isNew(@Nullable LocalDate known) {
        return known != null && known.isAfter(after) && !known.isAfter(until);
    }

    private void add(LawEntry entry) {
        List<LawEntry> there = entries.computeIfAbsent(entry.known(), _ -> new ArrayList<>(2));
        if (!there.contains(entry)) {
            there.add(entry);
        }
    }

    private void amendments(Measure measure) {
        for (Amendment amendment : measure.history()) {
            if (isNew(amendment.known())) {
                add(new LawEntry(
                        amendment.known(),
                        measure.id(),
                        what(amendment.action()),
                        amendment.at(),
                        amendment.action().end(),
                        List.of(),
                        amendment.act()));
            }
        }
    }

    private static String what(Action action) {
        return switch (action) {
            case Action.Impose impose -> "is imposed: " + impose.effect();
            case Action.Modify modify -> "changes to " + modify.effect();
            case Action.Suspend _ -> "is suspended";
            case Action.ExtendSuspension _ -> "stays suspended";
            case Action.Extend _ -> "is extended";
            case Action.Revoke _ -> "ends";
            case Action.Announce announce -> "is announced: " + announce.effect();
            case Action.Invalidate _ -> "is held void";
        };
    }

    private void provisos(Measure measure, Set<Territory> origins) {
        for (Proviso proviso : measure.provisos()) {
            if (isNew(proviso.known()) && origins.stream().anyMatch(proviso.origins()::include)) {
                add(new LawEntry(
                        proviso.known(),
                        measure.id(),
                        LawEntry.EXCEPTION + proviso.name(),
                        proviso.from(),
                        proviso.until(),
                        List.of(),
                        proviso.act()));
            }
        }
    }

    /** The rows of goods lists that became known by themselves, by their lists. */
    private Map<String, List<GoodsIndex.Row>> rows() {
        Map<String, List<GoodsIndex.Row>> rows = new LinkedHashMap<>();
        for (GoodsIndex.Row row : book.tables().goods().rows()) {
            if (isNew(row.known())) {
                rows.computeIfAbsent(row.list(), _ -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private void lists(
            Measure measure,
            GoodsScope goods,
            String what,
            Citation otherwise,
            Map<String, List<GoodsIndex.Row>> rows) {
        for (String list : goods.lists()) {
            for (GoodsIndex.Row row : rows.getOrDefault(list, List.of())) {
                LocalDate known = row.known();
                Instant from = row.from();
                if (known != null) {
                    Instant at = from == null ? measure.history().getFirst().at() : from;
                    add(new LawEntry(
                            known,
                            measure.id(),
                            what,
                            from,
                            row.until(),
                            List.of(),
                            LawChanges.revising(book, list, at, goods, otherwise)));
                }
            }
        }
    }

    private void precedence(Measure measure) {
        for (PrecedenceRule rule : book.tables().precedence()) {
            if (isNew(rule.known()) && PrecedenceRule.names(rule.yielding(), measure.id())) {
                add(new LawEntry(
                        rule.known(),
                        measure.id(),
                        "yields: " + rule.name(),
                        rule.from(),
                        rule.until(),
                        rule.prevailing(),
                        rule.act()));
            }
        }
    }
}
