package parley.lawbook.card;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import parley.lawbook.CodeIndex;
import parley.lawbook.GoodsClass;
import parley.lawbook.GoodsClasses;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.measure.CommodityCode;

/** Where one schedule rates each code, and of which class its goods are; worked out once for all slices of that schedule. */
final class Places {

    private final Schedule schedule;
    private final CodeIndex codes;
    private final GoodsClasses classes;
    private volatile @Nullable Place[] byNumber = new Place[0];

    /**
     * Where a code is rated.
     *
     * @param line the line that rates it; −1 if none does
     * @param goods the class of its goods; null if none is rated
     */
    record Place(
            CommodityCode code,
            Schedule.Resolution resolution,
            int line,
            @Nullable GoodsClass goods) {}

    Places(Schedule schedule, LawBook book) {
        this.schedule = schedule;
        this.codes = book.derived(CodeIndex.class, CodeIndex::new);
        this.classes = book.derived(GoodsClasses.class, tables -> new GoodsClasses(tables.goods()));
    }

    /** The place of a code. */
    Place of(CommodityCode code) {
        Schedule.Resolution resolution = schedule.resolve(code);
        return switch (resolution) {
            case Schedule.Resolution.Line line -> new Place(code, resolution, line.index(), classes.of(code.digits()));
            case Schedule.Resolution.OnEightDigits line ->
                // Its own number, since an exclusion may still name it: its row is told by the act, not by the edition.
                new Place(code, resolution, line.index(), classes.of(code.digits()));
            case Schedule.Resolution.Unrated _ -> new Place(code, resolution, -1, null);
        };
    }

    /** The place of a code by its number in the law book's {@link CodeIndex}. */
    Place of(int number) {
        @Nullable Place[] known = byNumber;
        Place place = number < known.length ? known[number] : null;
        return place != null ? place : take(number);
    }

    private synchronized Place take(int number) {
        @Nullable Place[] known = byNumber;
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(codes.size(), number + 1));
        }
        Place place = of(codes.code(number));
        known[number] = place;
        byNumber = known;
        return place;
    }
}
