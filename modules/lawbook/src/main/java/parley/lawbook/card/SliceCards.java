package parley.lawbook.card;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.lawbook.GoodsClass;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice.Bearing;
import parley.lawbook.card.LawSlice.Found;
import parley.measure.CommodityCode;
import parley.measure.Effect;
import parley.measure.FactTest;
import parley.measure.Levy;

/**
 * The cards of a slice by code. Slices of several law books in which the same measures stand in the same way share them:
 * outcomes of the talks say the same of every entry before they part.
 */
final class SliceCards {

    private final Schedule schedule;
    private final List<Bearing> bearings;
    private final Holding holding;
    private final @Nullable ZoneCheck zone;
    private final GoodsLaws gathered;
    private final Map<GoodsClass, GoodsLaw> laws = new ConcurrentHashMap<>();
    private final Places places;
    private final BaseRates baseRates;
    private final Set<String> unclaimedLists;
    private final Map<CommodityCode, Found> byCode = new ConcurrentHashMap<>();

    /** @param zone what checks goods in privileged foreign status; null for goods of no zone */
    SliceCards(
            LawBook book,
            Schedule schedule,
            Readings readings,
            List<Bearing> bearings,
            GoodsLaws gathered,
            @Nullable ZoneCheck zone,
            CardStore store) {
        this.schedule = schedule;
        this.bearings = bearings;
        this.holding = new Holding(book.tables().goods(), readings, bearings);
        this.zone = zone;
        this.gathered = gathered;
        this.places = store.places(schedule, book);
        this.baseRates = store.baseRates(schedule, programs(), asksColumn2());
        this.unclaimedLists = unclaimedLists();
    }

    /** The lists that decide without a claim; only these can tell apart lines that the edition does not know. */
    private Set<String> unclaimedLists() {
        Set<String> lists = new HashSet<>();
        for (Bearing bearing : bearings) {
            if (bearing.standing().inForce()) {
                lists.addAll(bearing.measure().goods().lists());
                lists.addAll(bearing.measure().exceptGoods().lists());
                bearing.provisos().stream()
                        .filter(proviso -> !proviso.claim())
                        .forEach(proviso -> lists.addAll(proviso.goods().lists()));
            }
        }
        return lists;
    }

    /** What the code comes to. */
    Found found(CommodityCode code) {
        Found found = byCode.get(code);
        if (found == null) {
            found = lookUp(places.of(code));
            if (!found.cards().isEmpty()) {
                byCode.put(code, found);
            }
        }
        return found;
    }

    /** What codes of a kind come to. */
    Found found(int kind) {
        return lookUp(places.kinds().example(kind));
    }

    private Found lookUp(Places.Place place) {
        if (place.resolution() instanceof Schedule.Resolution.OnEightDigits
                && isSplit(place.code())
                && !areAlike(place.code(), places.successors(place.code()))) {
            String why = place.code() + " is not in edition " + schedule.edition()
                    + ", and a list tells apart the lines under " + place.code().cutTo(8);
            return new Found(new Schedule.Resolution.Unrated(why, null), List.of());
        }
        Optional<Schedule.Resolution.Unrated> refusal =
                zone == null ? Optional.empty() : zone.findRefusal(place.spots());
        return refusal.isPresent()
                ? new Found(refusal.get(), List.of())
                : new Found(place.resolution(), cards(place.spots()));
    }

    private List<RateCard> cards(List<Places.Spot> spots) {
        return spots.size() == 1
                ? List.of(card(spots.getFirst()))
                : spots.stream().map(this::card).distinct().toList();
    }

    private RateCard card(Places.Spot spot) {
        return law(spot.goods()).card(baseRates.of(spot.line()));
    }

    /** The law of the goods of a class. */
    GoodsLaw law(GoodsClass goods) {
        GoodsLaw law = laws.get(goods);
        return law != null ? law : laws.computeIfAbsent(goods, of -> gathered.of(holding.of(of)));
    }

    private boolean isSplit(CommodityCode code) {
        return holding.splits(code.cutTo(8).digits(), unclaimedLists);
    }

    /** Whether the lists that decide without a claim hold what came in a number's place just as the number itself. */
    private boolean areAlike(CommodityCode code, List<CommodityCode> successors) {
        List<GoodsClass.Held> held = holding(code);
        return !successors.isEmpty()
                && successors.stream().allMatch(successor -> holding(successor).equals(held));
    }

    private List<GoodsClass.Held> holding(CommodityCode code) {
        return places.of(code).spots().stream()
                .flatMap(spot -> holding.of(spot.goods()).stream())
                .filter(held -> unclaimedLists.contains(held.list()))
                .toList();
    }

    /** The programmes under which the special column can be claimed here. */
    private Set<String> programs() {
        return bearings.stream()
                .flatMap(bearing -> bearing.provisos().stream())
                .filter(GoodsLaws::isSpecial)
                .flatMap(proviso -> proviso.condition().tests().stream())
                .flatMap(test ->
                        test.question() instanceof FactTest.Question.OneOf one ? one.words().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private boolean asksColumn2() {
        return bearings.stream()
                .anyMatch(bearing -> bearing.standing().effect() instanceof Effect.Duty duty
                        && duty.levy() instanceof Levy.Scheduled scheduled
                        && scheduled.column() == Levy.Column.COLUMN2);
    }

    Kinds kinds() {
        return places.kinds();
    }

    Schedule schedule() {
        return schedule;
    }

    List<Bearing> bearings() {
        return bearings;
    }
}
