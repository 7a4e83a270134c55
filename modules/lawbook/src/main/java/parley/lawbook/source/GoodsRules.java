package parley.lawbook.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.ground.Problem;
import parley.ground.Words;
import parley.lawbook.GoodsIndex;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.measure.GoodsScope;
import parley.measure.Measure;
import parley.measure.Proviso;

/** The rules on goods lists: every one is named and there, and their codes exist in their edition, where it is at hand. */
final class GoodsRules {

    private final LawBook book;
    private int unchecked;

    GoodsRules(LawBook book) {
        this.book = book;
    }

    /** How many rows have a code of an edition that is not at hand, and that no edition at hand has. */
    int unchecked() {
        return unchecked;
    }

    List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> editionOf = new HashMap<>();
        Map<String, String> namedBy = new HashMap<>();
        for (Measure measure : book.measures()) {
            take(measure, measure.goods(), editionOf, namedBy);
            take(measure, measure.exceptGoods(), editionOf, namedBy);
            for (Proviso proviso : measure.provisos()) {
                take(measure, proviso.goods(), editionOf, namedBy);
            }
        }
        Set<String> there =
                book.tables().goods().rows().stream().map(GoodsIndex.Row::list).collect(Collectors.toSet());
        for (String list : new TreeSet<>(namedBy.keySet())) {
            if (!there.contains(list)) {
                problems.add(LawRule.LISTS_EXIST
                        .broken("law/" + namedBy.get(list) + ".yaml", "there is no list " + list)
                        .maybe(Words.nearest(list, there)));
            }
        }
        for (String list : new TreeSet<>(there)) {
            if (!namedBy.containsKey(list)) {
                problems.add(LawRule.LISTS_EXIST.broken(list, "no measure names this list"));
            }
        }
        for (GoodsIndex.Row row : book.tables().goods().rows()) {
            String edition = editionOf.getOrDefault(row.list(), "");
            Optional<Schedule> own = findSchedule(edition);
            boolean found = own.isPresent() ? holds(own.get(), row) : anyHolds(row);
            if (!found && own.isPresent()) {
                problems.add(LawRule.CODES_EXIST.broken(
                        row.list() + ":" + row.line(), row.code() + " is not in edition " + edition));
            } else if (!found) {
                unchecked++;
            }
        }
        return problems;
    }

    private boolean anyHolds(GoodsIndex.Row row) {
        return book.tables().schedules().stream().anyMatch(schedule -> holds(schedule, row));
    }

    private static boolean holds(Schedule schedule, GoodsIndex.Row row) {
        return !schedule.under(row.code()).isEmpty();
    }

    private static void take(
            Measure measure, GoodsScope scope, Map<String, String> editionOf, Map<String, String> namedBy) {
        for (String list : scope.lists()) {
            namedBy.put(list, measure.id());
            if (scope.edition() != null) {
                editionOf.put(list, scope.edition());
            }
        }
    }

    /** The schedule of an edition as lists name it, {@code us-hts/2025-rev-25}, if it is at hand. */
    private Optional<Schedule> findSchedule(String edition) {
        return book.tables().nomenclatures().stream()
                .filter(nomenclature -> edition.startsWith(nomenclature.id() + "/"))
                .findFirst()
                .flatMap(nomenclature -> nomenclature.findSchedule(
                        edition.substring(nomenclature.id().length() + 1)));
    }
}
