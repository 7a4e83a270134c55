package parley.lawbook.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.lawbook.card.LawSlice.Bearing;
import parley.measure.Condition;
import parley.measure.FactTest;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;

/**
 * What the slices of a law book and of its scenarios share, so that whatever is identical between stretches, origins and
 * outcomes is worked out once: questions, measures as they stand, base rates, and the law of each class of goods.
 */
final class CardStore {

    private final Map<FactTest, FactTest> questions = new ConcurrentHashMap<>();
    private final IdentityHashMap<Condition, List<FactTest>> conditions = new IdentityHashMap<>();
    private final IdentityHashMap<Measure, Integer> measures = new IdentityHashMap<>();
    private final IdentityHashMap<PrecedenceRule, Integer> rules = new IdentityHashMap<>();
    private final Map<Known, Timeline> timelines = new HashMap<>();
    private final Map<Stands, Numbered> bearings = new HashMap<>();
    private final Map<Asked, BaseRates> baseRates = new HashMap<>();
    private final Map<Schedule, Places> places = new ConcurrentHashMap<>();
    private final Map<BaseRates.Printed, BaseRate> printed = new ConcurrentHashMap<>();
    private final Map<Numbers, GoodsLaw> laws = new ConcurrentHashMap<>();

    private final Map<Stretch, SliceCards> cards = new ConcurrentHashMap<>();

    /** What tells the cards of one slice from those of another: the rest is the tables', which are the same for all. */
    record Stretch(Schedule schedule, Instant at, LocalDate knownBy, List<Integer> standing, int placeOfChapter98) {}

    private record Known(int measure, LocalDate by) {}

    /** Law books that share a store differ in the histories of measures alone, so a measure is told by its id. */
    private record Stands(String measure, Standing standing, List<Integer> provisos, int place) {}

    private record Asked(Schedule schedule, Set<String> programs, boolean column2) {}

    /** A measure as it stands, with a number that is its own. */
    record Numbered(int number, Bearing bearing) {}

    /** Numbers that are a key. */
    @SuppressWarnings("ArrayRecordComponent")
    record Numbers(int[] numbers) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Numbers that && Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    /** The one question of all that are equal, so that questions compare by identity. */
    FactTest question(FactTest test) {
        FactTest same = questions.putIfAbsent(test, test);
        return same == null ? test : same;
    }

    /** The questions of a condition, each the one of all that are equal. */
    synchronized List<FactTest> questions(Condition condition) {
        List<FactTest> known = conditions.get(condition);
        if (known == null) {
            known = condition.tests().stream().map(this::question).toList();
            conditions.put(condition, known);
        }
        return known;
    }

    synchronized Timeline timeline(Measure measure, LocalDate knownBy) {
        return timelines.computeIfAbsent(
                new Known(numberOf(measures, measure), knownBy), _ -> Timeline.of(measure, knownBy));
    }

    /** A measure as it stands, with those of its provisos, by their places in it, that cover the instant. */
    synchronized Numbered bearing(Measure measure, Standing standing, List<Integer> provisos, int place) {
        Stands stands = new Stands(measure.id(), standing, provisos, place);
        return bearings.computeIfAbsent(
                stands, _ -> new Numbered(bearings.size(), make(measure, standing, provisos, place)));
    }

    private static Bearing make(Measure measure, Standing standing, List<Integer> provisos, int place) {
        List<Proviso> covering = provisos.stream().map(measure.provisos()::get).toList();
        RateCard.Idle still = new RateCard.Idle(
                measure,
                measure.title() + " " + standing.state(),
                standing.acts().isEmpty() ? null : standing.acts().getLast(),
                true);
        return new Bearing(measure, standing, covering, place, still);
    }

    synchronized int number(PrecedenceRule rule) {
        return numberOf(rules, rule);
    }

    private static <T> int numberOf(IdentityHashMap<T, Integer> numbers, T one) {
        return numbers.computeIfAbsent(one, _ -> numbers.size());
    }

    Places places(Schedule schedule, LawBook book) {
        return places.computeIfAbsent(schedule, _ -> new Places(schedule, book));
    }

    synchronized BaseRates baseRates(Schedule schedule, Set<String> programs, boolean column2) {
        return baseRates.computeIfAbsent(
                new Asked(schedule, programs, column2), _ -> new BaseRates(schedule, programs, column2, printed));
    }

    SliceCards cards(Stretch stretch, Supplier<SliceCards> otherwise) {
        SliceCards known = cards.get(stretch);
        return known != null ? known : cards.computeIfAbsent(stretch, _ -> otherwise.get());
    }

    /** The law of goods that the numbers tell apart from all other. */
    GoodsLaw law(int[] numbers, Supplier<GoodsLaw> otherwise) {
        Numbers key = new Numbers(numbers);
        GoodsLaw known = laws.get(key);
        return known != null ? known : laws.computeIfAbsent(key, _ -> otherwise.get());
    }
}
