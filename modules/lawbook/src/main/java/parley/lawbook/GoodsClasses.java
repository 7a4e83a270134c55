package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.lawbook.GoodsClass.Held;

/** Sorts codes into {@link GoodsClass classes}, each code when it is first asked for. */
public final class GoodsClasses {

    private final GoodsIndex index;
    private final Map<Article, Held> held = new HashMap<>();
    private final Map<List<Kind>, GoodsClass> classes = new HashMap<>();
    private final Map<String, GoodsClass> byCode = new ConcurrentHashMap<>();

    private record Article(String list, int length, String describedAs) {}

    /** What of a row can tell codes apart. */
    private record Kind(
            Held held,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable LocalDate known) {}

    public GoodsClasses(GoodsIndex index) {
        this.index = index;
    }

    /** The class of a code, by its digits. */
    public GoodsClass of(String digits) {
        GoodsClass known = byCode.get(digits);
        return known != null ? known : byCode.computeIfAbsent(digits, this::sort);
    }

    private synchronized GoodsClass sort(String digits) {
        List<GoodsIndex.Row> rows = index.everHolding(digits);
        List<Kind> kinds = rows.stream()
                .map(row -> new Kind(held(row), row.from(), row.until(), row.known()))
                .toList();
        return classes.computeIfAbsent(
                kinds, _ -> new GoodsClass(rows, kinds.stream().map(Kind::held).toList()));
    }

    private Held held(GoodsIndex.Row row) {
        Article article = new Article(row.list(), row.code().length(), row.describedAs());
        return held.computeIfAbsent(
                article, _ -> new Held(held.size(), article.list, article.length, article.describedAs));
    }
}
