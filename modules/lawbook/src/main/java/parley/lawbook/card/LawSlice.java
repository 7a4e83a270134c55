package parley.lawbook.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import parley.lawbook.Coverage;
import parley.lawbook.FilingOrder;
import parley.lawbook.GoodsIndex;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.measure.CommodityCode;
import parley.measure.Effect;
import parley.measure.FactTest;
import parley.measure.Levy;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.SpecialOffer;
import parley.measure.Territory;

/**
 * The law of one regime at one instant for one origin, as known by one day: the measures that stand, in filing order, and
 * what yields to what. Gives the rate card of any code; cards of codes that the law treats alike are built once.
 */
public final class LawSlice {

    /** A measure as it stands here, with the provisos that cover the instant and its place in the filing order. */
    public record Bearing(Measure measure, Standing standing, List<Proviso> provisos, int place, RateCard.Idle still) {}

    /** A rule of precedence that governs here, from the one that yields to the one that prevails. */
    record Yield(PrecedenceRule rule, int prevailing) {}

    private final LawBook book;
    private final Regime regime;
    private final Instant at;
    private final LocalDate knownBy;
    private final Territory origin;
    private final Schedule schedule;
    private final FilingOrder order;
    private final List<Bearing> bearings;
    private final List<Bearing> fees;
    private final List<List<Yield>> yields;
    private final List<Coverage.Entry> blocking;
    private final Set<String> unclaimedLists;
    private final Set<String> programs;
    private final boolean asksColumn2;
    private final Map<CardKey, RateCard> cards = new ConcurrentHashMap<>();
    private final Map<CommodityCode, Found> byCode = new ConcurrentHashMap<>();

    /** What the law can tell codes apart by: how lists hold them, and their base rates. */
    private record CardKey(List<Held> held, String general, List<SpecialOffer> special, String column2) {}

    /** How a list holds a code: by how long a number, and as what article. */
    private record Held(String list, int length, String describedAs) {}

    public LawSlice(LawBook book, Regime regime, Instant at, LocalDate knownBy, Territory origin) {
        this.book = book;
        this.regime = regime;
        this.at = at;
        this.knownBy = knownBy;
        this.origin = origin;
        this.schedule = book.schedule(at);
        this.order = order();
        this.bearings = bearings("duty");
        this.fees =
                bearings("fee").stream().filter(fee -> fee.standing().inForce()).toList();
        this.yields = yields();
        this.unclaimedLists = unclaimedLists();
        this.programs = programs();
        this.asksColumn2 = asksColumn2();
        this.blocking = notModelled().stream().filter(Coverage.Entry::blocking).toList();
    }

    /** The newest order of those that have begun and were known: one that replaces it may not have been known yet. */
    private FilingOrder order() {
        return book.tables().filingOrders().stream()
                .filter(candidate -> candidate.hasBegun(at, knownBy))
                .max(Comparator.comparing(FilingOrder::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(new FilingOrder(
                        null, null, LocalDate.MIN, List.of(), parley.measure.Citation.assumption("none")));
    }

    /** The place at which a number is filed: that of chapter 98 if it is of that chapter, else that of its measure. */
    int placeOf(String heading, Bearing bearing) {
        return heading.startsWith("98") ? order.placeOf("chapter-98") : bearing.place();
    }

    /** The measures of a kind that have begun here, in filing order. */
    private List<Bearing> bearings(String kind) {
        List<Bearing> standing = new ArrayList<>();
        for (Measure measure : book.measures(regime)) {
            if (!measure.origins().include(origin) || !measure.kind().equals(kind)) {
                continue;
            }
            Standing now = Timeline.of(measure, knownBy).at(at);
            if (now.state() == Standing.State.NOT_BEGUN) {
                continue;
            }
            List<Proviso> provisos = measure.provisos().stream()
                    .filter(proviso ->
                            proviso.covers(at, knownBy) && proviso.origins().include(origin))
                    .toList();
            RateCard.Idle still = new RateCard.Idle(
                    measure,
                    measure.title() + " " + now.state(),
                    now.acts().isEmpty() ? null : now.acts().getLast(),
                    true);
            standing.add(new Bearing(measure, now, provisos, order.placeOf(measure.authority()), still));
        }
        standing.sort(Comparator.comparingInt(Bearing::place)
                .thenComparing(bearing -> bearing.standing().heading() == null
                        ? ""
                        : bearing.standing().heading())
                .thenComparing(bearing -> bearing.measure().id()));
        return List.copyOf(standing);
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

    private List<List<Yield>> yields() {
        List<PrecedenceRule> rules = book.tables().precedence().stream()
                .filter(rule -> rule.governs(at, knownBy))
                .toList();
        List<List<Yield>> all = new ArrayList<>();
        for (Bearing bearing : bearings) {
            List<Yield> of = new ArrayList<>();
            for (PrecedenceRule rule : rules) {
                if (!PrecedenceRule.names(rule.yielding(), bearing.measure().id())) {
                    continue;
                }
                for (int j = 0; j < bearings.size(); j++) {
                    Bearing other = bearings.get(j);
                    if (!other.equals(bearing)
                            && other.standing().inForce()
                            && PrecedenceRule.names(
                                    rule.prevailing(), other.measure().id())) {
                        of.add(new Yield(rule, j));
                    }
                }
            }
            of.sort(Comparator.comparing((Yield yield) -> yield.rule.extent())
                    .thenComparingInt(Yield::prevailing)
                    .thenComparing(yield -> yield.rule.name()));
            all.add(List.copyOf(of));
        }
        return List.copyOf(all);
    }

    /** What a code comes to here; no card where the schedule does not rate it. */
    private record Found(
            Schedule.Resolution resolution, @Nullable RateCard card) {}

    /** Where this slice's schedule rates the code, if it does. */
    public Schedule.Resolution resolve(CommodityCode code) {
        return found(code).resolution;
    }

    /** The card that rates the code, if the schedule does. */
    public Optional<RateCard> findCard(CommodityCode code) {
        return Optional.ofNullable(found(code).card);
    }

    private Found found(CommodityCode code) {
        Found found = byCode.get(code);
        if (found == null) {
            found = lookUp(code);
            byCode.put(code, found);
        }
        return found;
    }

    private Found lookUp(CommodityCode code) {
        return switch (schedule.resolve(code)) {
            case Schedule.Resolution.Line line -> new Found(line, card(line.index(), code.digits()));
            case Schedule.Resolution.OnEightDigits line -> {
                CommodityCode eight = code.cutTo(8);
                yield book.tables().goods().splits(eight.digits(), unclaimedLists, at, knownBy)
                        ? new Found(
                                new Schedule.Resolution.Unrated(
                                        code + " is not in edition " + schedule.edition()
                                                + ", and a list tells apart the lines under " + eight,
                                        null),
                                null)
                        // Its own number, since an exclusion may still name it: its row is told by the act, not by the
                        // edition.
                        : new Found(line, card(line.index(), code.digits()));
            }
            case Schedule.Resolution.Unrated unrated -> new Found(unrated, null);
        };
    }

    private RateCard card(int line, String digits) {
        Map<String, List<GoodsIndex.Row>> lists = book.tables().goods().holding(digits, at, knownBy);
        List<Held> held = lists.values().stream()
                .flatMap(List::stream)
                .map(row -> new Held(row.list(), row.code().length(), row.describedAs()))
                .sorted(Comparator.comparing(Held::list)
                        .thenComparingInt(Held::length)
                        .thenComparing(Held::describedAs))
                .toList();
        Schedule.Columns columns = schedule.columns();
        CardKey key = new CardKey(
                held,
                columns.general().get(line),
                specialOffers(line),
                asksColumn2 ? columns.column2().get(line) : "");
        return cards.computeIfAbsent(key, _ -> new RateCard(new CardBuilder(this, lists, line).root()));
    }

    /** What the special column offers for the line under the programmes that can be claimed here. */
    List<SpecialOffer> specialOffers(int line) {
        return programs.isEmpty()
                ? List.of()
                : schedule.special(line).stream()
                        .map(offer -> offer.under(programs))
                        .filter(offer -> !offer.programs().isEmpty())
                        .toList();
    }

    /** The programmes under which the special column can be claimed here. */
    private Set<String> programs() {
        return bearings.stream()
                .flatMap(bearing -> bearing.provisos().stream())
                .filter(proviso -> isOf(proviso.levy(), Levy.Column.SPECIAL))
                .flatMap(proviso -> proviso.condition().tests().stream())
                .flatMap(test ->
                        test.question() instanceof FactTest.Question.OneOf one ? one.words().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private boolean asksColumn2() {
        return bearings.stream()
                .anyMatch(bearing -> bearing.standing().effect() instanceof Effect.Duty duty
                        && isOf(duty.levy(), Levy.Column.COLUMN2));
    }

    private static boolean isOf(@Nullable Levy levy, Levy.Column column) {
        return levy instanceof Levy.Scheduled scheduled && scheduled.column() == column;
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

    List<Yield> yieldsOf(int bearing) {
        return yields.get(bearing);
    }
}
