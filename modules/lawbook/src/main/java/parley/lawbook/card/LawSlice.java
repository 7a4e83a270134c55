package parley.lawbook.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.lawbook.CodeIndex;
import parley.lawbook.Coverage;
import parley.lawbook.GoodsClass;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.Standing;
import parley.measure.CommodityCode;
import parley.measure.Effect;
import parley.measure.FactTest;
import parley.measure.Levy;
import parley.measure.Measure;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * The law of one regime at one instant for one origin, as known by one day: the measures that stand, in filing order, and
 * what yields to what. Gives the rate card of any code; what is alike in other slices of the law book is built once for all.
 */
public final class LawSlice {

    /** A measure as it stands here, with the provisos that cover the instant and its place in the filing order. */
    public record Bearing(Measure measure, Standing standing, List<Proviso> provisos, int place, RateCard.Idle still) {}

    /** What a code comes to here; no card where the schedule does not rate it. */
    public record Found(
            Schedule.Resolution resolution, @Nullable RateCard card) {}

    private final LawBook book;
    private final Regime regime;
    private final Instant at;
    private final LocalDate knownBy;
    private final Territory origin;
    private final Schedule schedule;
    private final List<Bearing> bearings;
    private final List<Bearing> fees;
    private final GoodsLaws gathered;
    private final Map<GoodsClass, GoodsLaw> laws = new ConcurrentHashMap<>();
    private final Places places;
    private final BaseRates baseRates;
    private final List<Coverage.Entry> blocking;
    private final Set<String> unclaimedLists;
    private final CodeIndex codes;
    private final Map<CommodityCode, Found> byCode = new ConcurrentHashMap<>();
    private volatile @Nullable Found[] byNumber = new Found[0];

    public LawSlice(LawBook book, Regime regime, Instant at, LocalDate knownBy, Territory origin) {
        CardStore store = book.derived(CardStore.class, _ -> new CardStore());
        StandingMeasures standing = new StandingMeasures(book, at, knownBy, origin, store);
        List<CardStore.Numbered> duties = standing.of(regime, "duty");
        this.book = book;
        this.regime = regime;
        this.at = at;
        this.knownBy = knownBy;
        this.origin = origin;
        this.schedule = book.schedule(at);
        this.bearings = duties.stream().map(CardStore.Numbered::bearing).toList();
        this.fees = standing.of(regime, "fee").stream()
                .map(CardStore.Numbered::bearing)
                .filter(fee -> fee.standing().inForce())
                .toList();
        this.gathered = new GoodsLaws(duties, standing.yields(bearings), standing.placeOfChapter98(), store);
        this.places = store.places(schedule, book);
        this.codes = book.derived(CodeIndex.class, CodeIndex::new);
        this.baseRates = store.baseRates(schedule, programs(), asksColumn2());
        this.unclaimedLists = unclaimedLists();
        this.blocking = notModelled().stream().filter(Coverage.Entry::blocking).toList();
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

    /** Where this slice's schedule rates the code, if it does. */
    public Schedule.Resolution resolve(CommodityCode code) {
        return found(code).resolution;
    }

    /** The card that rates the code, if the schedule does. */
    public Optional<RateCard> findCard(CommodityCode code) {
        return Optional.ofNullable(found(code).card);
    }

    /** What the code comes to, by its number in the law book's {@link CodeIndex}. */
    public Found found(int number) {
        @Nullable Found[] known = byNumber;
        Found found = number < known.length ? known[number] : null;
        return found != null ? found : lookUp(number);
    }

    private synchronized Found lookUp(int number) {
        @Nullable Found[] known = byNumber;
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(codes.size(), number + 1));
        }
        Found found = lookUp(places.of(number));
        known[number] = found;
        byNumber = known;
        return found;
    }

    /** What the code comes to. */
    public Found found(CommodityCode code) {
        Found found = byCode.get(code);
        if (found == null) {
            found = lookUp(places.of(code));
            if (found.card != null) {
                byCode.put(code, found);
            }
        }
        return found;
    }

    private Found lookUp(Places.Place place) {
        GoodsClass goods = place.goods();
        if (goods == null) {
            return new Found(place.resolution(), null);
        }
        if (place.resolution() instanceof Schedule.Resolution.OnEightDigits && isSplit(place.code())) {
            String why = place.code() + " is not in edition " + schedule.edition()
                    + ", and a list tells apart the lines under " + place.code().cutTo(8);
            return new Found(new Schedule.Resolution.Unrated(why, null), null);
        }
        GoodsLaw law = laws.computeIfAbsent(goods, of -> gathered.of(of.holding(at, knownBy)));
        return new Found(place.resolution(), law.card(baseRates.of(place.line())));
    }

    private boolean isSplit(CommodityCode code) {
        return book.tables().goods().splits(code.cutTo(8).digits(), unclaimedLists, at, knownBy);
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

    /** Up to when the sources of all measures that stand here were searched. */
    public LocalDate verifiedUntil() {
        return bearings.stream()
                .map(bearing -> bearing.measure().verifiedUntil())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    public LawBook book() {
        return book;
    }

    public Regime regime() {
        return regime;
    }

    public Instant at() {
        return at;
    }

    public LocalDate knownBy() {
        return knownBy;
    }

    public Territory origin() {
        return origin;
    }

    public Schedule schedule() {
        return schedule;
    }

    /** What bears here and is not modelled. */
    public List<Coverage.Entry> notModelled() {
        return book.tables().coverage().missing(regime, origin, at);
    }

    /** What of it makes the whole answer not modelled. */
    public List<Coverage.Entry> blocking(CommodityCode code) {
        return blocking.isEmpty()
                ? blocking
                : blocking.stream().filter(entry -> entry.concerns(code)).toList();
    }

    /** The fees in force here. */
    public List<Bearing> fees() {
        return fees;
    }

    List<Bearing> standingMeasures() {
        return bearings;
    }
}
