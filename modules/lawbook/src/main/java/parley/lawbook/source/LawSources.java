package parley.lawbook.source;

import java.util.List;
import java.util.SortedMap;
import parley.lawbook.GoodsIndex;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;

/**
 * Everything the law book is made of, read but not yet understood: the trees of all YAML files, and the tables.
 *
 * @param files trees by path below the root
 * @param goods the rows of all goods lists
 * @param schedules base rates by edition, the oldest first
 * @param editions the editions of the nomenclature
 * @param territories code and group names of every territory
 */
record LawSources(
        SortedMap<String, Tree> files,
        List<GoodsIndex.Row> goods,
        List<Schedule.Columns> schedules,
        List<LawBook.Edition> editions,
        List<TerritoryRow> territories) {

    /** A territory and the groups it belongs to. */
    record TerritoryRow(String code, String name, List<String> groups) {}
}
