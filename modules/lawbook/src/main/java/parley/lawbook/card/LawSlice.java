package parley.lawbook.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Coverage;
import parley.lawbook.GoodsClass;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.Standing;
import parley.measure.CommodityCode;
import parley.measure.Measure;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.Territory;
import parley.measure.ZoneRule;

/**
 * The law of one regime at one instant for one origin, as known by one day: the measures that stand, in filing order, and
 * what yields to what. Gives the rate card of any code; what is alike in other slices of the law book is built once for all.
 */
public final class LawSlice {

    /** A measure as it stands here, with the provisos that cover the instant and its place in the filing order. */
    public record Bearing(Measure measure, Standing standing, List<Proviso> provisos, int place, RateCard.Idle still) {}

    /**
     * What a code comes to here.
     *
     * @param cards its card; several where it stands for lines that differ, none where the schedule does not rate it
     */
    public record Found(Schedule.Resolution resolution, List<RateCard> cards) {
        public Found {
            cards = List.copyOf(cards);
        }
    }

    private final LawBook book;
    private final Regime regime;
    private final Readings readings;
    private final Territory origin;
    private final @Nullable ZoneCheck zone;
    private final SliceCards cards;
    private final @Nullable SliceCards taxes;
    private final List<Bearing> fees;
    private final List<Coverage.Entry> blocking;

    public LawSlice(LawBook book, Regime regime, Instant at, LocalDate knownBy, Territory origin) {
        this(book, regime, new Readings(at, null, knownBy), origin, null);
    }

    private LawSlice(LawBook book, Regime regime, Readings readings, Territory origin, @Nullable ZoneCheck zone) {
        CardStore store = book.derived(CardStore.class, _ -> new CardStore());
        StandingMeasures standing = new StandingMeasures(book, regime, readings, origin, store);
        this.book = book;
        this.regime = regime;
        this.readings = readings;
        this.origin = origin;
        this.zone = zone;
        this.cards = cards(standing, standing.of("duty"), store);
        List<CardStore.Numbered> levied = standing.of("tax");
        this.taxes = levied.isEmpty() ? null : cards(standing, levied, store);
        this.fees = standing.of("fee").stream()
                .map(CardStore.Numbered::bearing)
                .filter(fee -> fee.standing().inForce())
                .toList();
        this.blocking = notModelled().stream().filter(Coverage.Entry::blocking).toList();
    }

    /**
     * The law of goods that were in privileged foreign status before they were entered: each measure as it stood at the
     * instant that its rules on zones say, the goods classified at that of their status (19 CFR 146.65(a)(1)).
     *
     * @param late whether they came into that status after they were entered, so that nothing can be said
     */
    static LawSlice ofZone(LawSlice onEntry, LawSlice onStatus, boolean late) {
        Readings readings = new Readings(onEntry.at(), onStatus.at(), onEntry.knownBy());
        return new LawSlice(
                onEntry.book,
                onEntry.regime,
                readings,
                onEntry.origin,
                new ZoneCheck(onEntry, onStatus, readings, late));
    }

    /** The cards under these measures; all else that they depend on is the same for every law book of the store. */
    private SliceCards cards(StandingMeasures standing, List<CardStore.Numbered> duties, CardStore store) {
        List<Integer> numbers = duties.stream().map(CardStore.Numbered::number).toList();
        Schedule schedule = book.schedule(regime, readings.classified());
        Supplier<SliceCards> made = () -> {
            List<Bearing> bearings =
                    duties.stream().map(CardStore.Numbered::bearing).toList();
            GoodsLaws gathered = new GoodsLaws(duties, standing.yields(bearings), standing.placeOfChapter98(), store);
            return new SliceCards(book, schedule, readings, bearings, gathered, zone, store);
        };
        return zone != null
                ? made.get()
                : store.cards(
                        new CardStore.Stretch(schedule, at(), knownBy(), numbers, standing.placeOfChapter98()), made);
    }

    /** The law of the goods of a class. */
    GoodsLaw law(GoodsClass goods) {
        return cards.law(goods);
    }

    /** Where this slice's schedule rates the code, if it does. */
    public Schedule.Resolution resolve(CommodityCode code) {
        return found(code).resolution;
    }

    /** The cards that may rate the code: one for most, none where the schedule does not rate it. */
    public List<RateCard> cards(CommodityCode code) {
        return found(code).cards;
    }

    /** The cards of the taxes on the code, of which the base is its value and duty; none where none is levied here. */
    public List<RateCard> taxCards(CommodityCode code) {
        return taxes == null ? List.of() : taxes.found(code).cards;
    }

    /** What the code comes to. */
    public Found found(CommodityCode code) {
        return cards.found(code);
    }

    /** What the codes of one of the {@link #kinds} come to; worked out anew each time. */
    public Found found(int kind) {
        return cards.found(kind);
    }

    /** The kinds of codes that come to the same here; equal by identity for slices of one edition. */
    public Kinds kinds() {
        return cards.kinds();
    }

    /** What slices have in common that give the same cards; equal by identity. */
    public Object cards() {
        return cards;
    }

    /** What slices have in common that give the same cards of taxes; null where none is levied. */
    public @Nullable Object taxes() {
        return taxes;
    }

    /** Up to when the sources of all measures that stand here were searched. */
    public LocalDate verifiedUntil() {
        return cards.bearings().stream()
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

    /** The instant of entry. */
    public Instant at() {
        return readings.entry();
    }

    /** The instant by which goods are classified: that of entry, or that of their zone status if they have one. */
    public Instant classified() {
        return readings.classified();
    }

    public LocalDate knownBy() {
        return readings.knownBy();
    }

    /** The rule by which a measure is read at another day than that of entry, or of entry in spite of a zone status. */
    public Optional<ZoneRule> findZoneRule(Measure measure) {
        return readings.find(measure);
    }

    public Territory origin() {
        return origin;
    }

    public Schedule schedule() {
        return cards.schedule();
    }

    /** What bears here and is not modelled. */
    public List<Coverage.Entry> notModelled() {
        Coverage coverage = book.tables().coverage();
        return Stream.of(at(), classified())
                .distinct()
                .flatMap(instant -> coverage.missing(regime, origin, instant).stream())
                .distinct()
                .toList();
    }

    /** Whether something makes the answers for some codes not modelled, so that even those of one kind may differ. */
    public boolean blocksSome() {
        return !blocking.isEmpty();
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
        return cards.bearings();
    }
}
