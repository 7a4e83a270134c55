package parley.lawbook.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Coverage;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.Standing;
import parley.measure.CommodityCode;
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
    private final Instant at;
    private final LocalDate knownBy;
    private final Territory origin;
    private final SliceCards cards;
    private final @Nullable SliceCards taxes;
    private final List<Bearing> fees;
    private final List<Coverage.Entry> blocking;

    public LawSlice(LawBook book, Regime regime, Instant at, LocalDate knownBy, Territory origin) {
        CardStore store = book.derived(CardStore.class, _ -> new CardStore());
        StandingMeasures standing = new StandingMeasures(book, regime, at, knownBy, origin, store);
        this.book = book;
        this.regime = regime;
        this.at = at;
        this.knownBy = knownBy;
        this.origin = origin;
        this.cards = cards(standing, standing.of("duty"), store);
        List<CardStore.Numbered> levied = standing.of("tax");
        this.taxes = levied.isEmpty() ? null : cards(standing, levied, store);
        this.fees = standing.of("fee").stream()
                .map(CardStore.Numbered::bearing)
                .filter(fee -> fee.standing().inForce())
                .toList();
        this.blocking = notModelled().stream().filter(Coverage.Entry::blocking).toList();
    }

    /** The cards under these measures; all else that they depend on is the same for every law book of the store. */
    private SliceCards cards(StandingMeasures standing, List<CardStore.Numbered> duties, CardStore store) {
        List<Integer> numbers = duties.stream().map(CardStore.Numbered::number).toList();
        Schedule schedule = book.schedule(regime, at);
        return store.cards(new CardStore.Stretch(schedule, at, knownBy, numbers, standing.placeOfChapter98()), () -> {
            List<Bearing> bearings =
                    duties.stream().map(CardStore.Numbered::bearing).toList();
            GoodsLaws gathered = new GoodsLaws(duties, standing.yields(bearings), standing.placeOfChapter98(), store);
            return new SliceCards(book, schedule, at, knownBy, bearings, gathered, store);
        });
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
        return cards.schedule();
    }

    /** What bears here and is not modelled. */
    public List<Coverage.Entry> notModelled() {
        return book.tables().coverage().missing(regime, origin, at);
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
