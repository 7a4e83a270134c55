package parley.measure;

import org.jspecify.annotations.Nullable;

/**
 * Which goods: all, or those of a list.
 *
 * @param list the id of the list; null for all goods
 * @param exclude the id of a list of what it leaves out; null if nothing
 * @param act where the list comes from; null for all goods
 */
public record GoodsScope(
        @Nullable String list,
        @Nullable String exclude,
        @Nullable Citation act) {

    public static final GoodsScope ALL = new GoodsScope(null, null, null);

    public boolean isAll() {
        return list == null;
    }
}
