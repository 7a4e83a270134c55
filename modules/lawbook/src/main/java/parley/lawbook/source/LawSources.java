package parley.lawbook.source;

import java.util.List;
import java.util.SortedMap;
import parley.lawbook.GoodsIndex;
import parley.lawbook.Nomenclature;
import parley.lawbook.Schedule;
import parley.measure.Territory;

/**
 * Everything the law book is made of, read but not yet understood: the trees of all YAML files, and the tables.
 *
 * @param files trees by path below the root
 * @param goods the rows of all goods lists
 * @param nomenclatures the tariffs of the borders
 * @param territories code and group names of every territory
 */
record LawSources(
        SortedMap<String, Tree> files,
        List<GoodsIndex.Row> goods,
        List<Printed> nomenclatures,
        List<TerritoryRow> territories) {

    /** A nomenclature as its tables print it. */
    record Printed(
            String id, Territory territory, List<Schedule.Columns> schedules, List<Nomenclature.Edition> editions) {

        Nomenclature nomenclature() {
            return new Nomenclature(
                    id, territory, schedules.stream().map(Schedule::new).toList(), editions);
        }
    }

    /** A territory and the groups it belongs to. */
    record TerritoryRow(String code, String name, List<String> groups) {}
}
