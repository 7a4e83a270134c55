package parley.lawbook.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.lawbook.CodeIndex;
import parley.lawbook.GoodsClass;
import parley.lawbook.GoodsClasses;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.measure.CommodityCode;

/** Where one schedule rates each code, and of which class its goods are; worked out once for all slices of that schedule. */
final class Places {

    private static final String OTHER = ": Other";

    private final Schedule schedule;
    private final List<Schedule> editions;
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
        this.editions = book.tables().schedules();
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

    /**
     * The numbers of this edition that may have come in the place of a ten-digit number it lacks: those under its eight digits
     * that the last edition with the number did not have, and those for all other goods, which may have grown. Empty where no
     * edition at hand has the number.
     */
    List<CommodityCode> successors(CommodityCode code) {
        Schedule before = null;
        for (Schedule edition : editions) {
            if (edition != schedule && edition.resolve(code) instanceof Schedule.Resolution.Line) {
                before = edition;
            }
        }
        List<CommodityCode> successors = new ArrayList<>();
        if (before != null) {
            for (String digits : schedule.under(code.cutTo(8).digits())) {
                CommodityCode candidate = new CommodityCode(digits);
                boolean isNew = !(before.resolve(candidate) instanceof Schedule.Resolution.Line);
                if (isNew || schedule.findDescription(candidate).orElse("").endsWith(OTHER)) {
                    successors.add(candidate);
                }
            }
        }
        return successors;
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
