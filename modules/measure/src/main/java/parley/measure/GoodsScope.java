package parley.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which goods: all, or those of a list.
 *
 * @param list the id of the list; null for all goods
 * @param exclude the id of a list of what it leaves out; null if nothing
 * @param edition the edition of the nomenclature that its codes are of, as {@code us-hts/2026-rev-6}; null if not said
 * @param act where the list comes from; null for all goods
 */
public record GoodsScope(
        @Nullable String list,
        @Nullable String exclude,
        @Nullable String edition,
        @Nullable Citation act) {

    public static final GoodsScope ALL = new GoodsScope(null, null, null, null);

    /** The ids of its lists: none, one, or that and what it leaves out. */
    public List<String> lists() {
        return Stream.of(list, exclude)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    public boolean isAll() {
        return list == null;
    }
}
