package parley.lawbook.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.lawbook.CodeIndex;
import parley.lawbook.GoodsClass;
import parley.lawbook.GoodsClasses;
import parley.lawbook.LawBook;
import parley.lawbook.Nomenclature;
import parley.lawbook.Schedule;
import parley.measure.CommodityCode;

/** Where one schedule rates each code, and of which class its goods are. */
final class Places {

    private static final String OTHER = ": Other";

    private final Schedule schedule;
    private final List<Schedule> editions;
    private final GoodsClasses classes;
    private final Kinds kinds;

    /**
     * Where a code is rated.
     *
     * @param spots the lines that may rate it, each with the class of its goods; none if none does, and one for most
     */
    record Place(CommodityCode code, Schedule.Resolution resolution, List<Spot> spots) {}

    /** A line of the schedule that gives the rate, and the class that the goods are of. */
    record Spot(int line, GoodsClass goods) {}

    Places(Schedule schedule, LawBook book) {
        this.schedule = schedule;
        this.editions = book.tables().nomenclatures().stream()
                .map(Nomenclature::schedules)
                .filter(editions -> editions.contains(schedule))
                .findFirst()
                .orElse(List.of());
        this.classes = book.derived(GoodsClasses.class, tables -> new GoodsClasses(tables.goods()));
        this.kinds = new Kinds(this, schedule, book.derived(CodeIndex.class, CodeIndex::new));
    }

    /** The place of a code. */
    Place of(CommodityCode code) {
        Schedule.Resolution resolution = schedule.resolve(code);
        List<Spot> spots = switch (resolution) {
            case Schedule.Resolution.Line line -> List.of(spot(line.index(), code.digits()));
            case Schedule.Resolution.OnEightDigits line ->
                // Its own number, since an exclusion may still name it: its row is told by the act, not by the
                // edition.
                List.of(spot(line.index(), code.digits()));
            case Schedule.Resolution.Several several -> spots(several);
            case Schedule.Resolution.Unrated _ -> List.of();
        };
        return new Place(code, resolution, spots);
    }

    private List<Spot> spots(Schedule.Resolution.Several several) {
        return IntStream.range(0, several.lines().size())
                .mapToObj(i -> spot(
                        several.rates().get(i), schedule.code(several.lines().get(i))))
                .toList();
    }

    private Spot spot(int line, String digits) {
        return new Spot(line, classes.of(digits));
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

    /** Which codes no slice of the schedule tells apart. */
    Kinds kinds() {
        return kinds;
    }
}
