package parley.determination;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Quantity;
import parley.lawbook.GoodsIndex;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlices;
import parley.measure.CommodityCode;
import parley.measure.FactTest.Question;
import parley.measure.Regime;
import parley.measure.Territory;

/** Lines of any code of the schedule, entered on any day that is modelled, with any facts; the same for the same seed. */
final class RandomLines {

    private static final LocalDate FIRST = LocalDate.of(2018, 4, 1);
    private static final int DAYS = 3_130;
    private static final List<String> ORIGINS =
            List.of("CN", "CN", "CN", "CN", "HK", "MO", "CA", "MX", "DE", "JP", "GB", "VN", "KR", "RU", "IN");
    private static final List<String> PROGRAMS = List.of("USMCA", "TIB", "S", "AU", "JP", "D", "SG", "K", "C");
    private static final List<String> HEADINGS = List.of("9903.88.69", "9903.88.70", "9903.88.67", "9903.91.06");

    /** Everything that the law describes in words. */
    static final List<String> DESCRIPTIONS = Stream.concat(
                    Law.BOOK.tables().goods().rows().stream().map(GoodsIndex.Row::describedAs),
                    Law.BOOK.measures().stream()
                            .flatMap(measure -> measure.provisos().stream())
                            .flatMap(proviso -> proviso.condition().tests().stream())
                            .flatMap(test -> test.question() instanceof Question.Described described
                                    ? Stream.of(described.words())
                                    : Stream.empty()))
            .filter(words -> !words.isEmpty())
            .distinct()
            .sorted()
            .toList();

    final Random random;

    RandomLines(long seed) {
        this.random = new Random(seed);
    }

    /** A line of which nothing more is told. */
    ShipmentLine bare() {
        return line(Map.of(), wholeDollars(), null);
    }

    /** A line with some facts and sometimes a quantity. */
    ShipmentLine any() {
        Money value = Money.ofCents(random.nextLong(1_000_000_000L) >> random.nextInt(30));
        Quantity quantity = random.nextBoolean()
                ? new Quantity(BigDecimal.valueOf(random.nextInt(100_000), 2), random.nextBoolean() ? "kg" : "No.")
                : null;
        return line(some(), value, quantity);
    }

    /** Ten thousand dollars and their multiples, of which every share that the law asks for is whole cents. */
    Money wholeDollars() {
        return Money.ofCents(1_000_000L * (1 + random.nextInt(100)));
    }

    ShipmentLine line(Map<String, String> facts, Money value, @Nullable Quantity quantity) {
        LocalDate day = day();
        At entered = At.ofDay(day, LawBook.WASHINGTON);
        Schedule schedule = Law.BOOK.schedule(Regime.IMPORTING_US, entered.from());
        return new ShipmentLine(
                "random",
                new CommodityCode(schedule.code(random.nextInt(schedule.size()))),
                new Territory(pick(ORIGINS)),
                Regime.IMPORTING_US,
                entered,
                value,
                quantity,
                ShipmentLine.Entry.alone(value),
                Law.facts(facts, value));
    }

    /** A day near a change of the law as often as any other. */
    private LocalDate day() {
        if (random.nextBoolean()) {
            return FIRST.plusDays(random.nextInt(DAYS));
        }
        Instant change = pick(CHANGES).plusSeconds(86_400L * (random.nextInt(3) - 1));
        return change.atZone(LawBook.WASHINGTON).toLocalDate();
    }

    private static final List<Instant> CHANGES = new LawSlices(Law.BOOK, Law.NEWEST)
            .changes(Regime.IMPORTING_US).stream()
                    .filter(change -> change.isAfter(Instant.parse("2018-04-02T00:00:00Z"))
                            && change.isBefore(Instant.parse("2026-12-01T00:00:00Z")))
                    .toList();

    /** Some facts, told as people tell them. */
    Map<String, String> some() {
        Map<String, String> facts = new LinkedHashMap<>();
        maybe(facts, "program", pick(PROGRAMS));
        maybe(facts, "exclusion", pick(HEADINGS));
        maybe(facts, "transshipped", "yes");
        maybe(facts, "mode", pick(List.of("vessel", "air", "truck")));
        maybe(facts, "us-content", random.nextInt(60) + "%");
        maybe(facts, "loaded", day().toString());
        maybe(facts, "exported", day().toString());
        maybe(facts, "contract-date", day().toString());
        maybe(facts, "described-as", pick(DESCRIPTIONS));
        maybe(facts, "ftz-status-date", day().toString());
        maybe(facts, "ad-cvd-rate", random.nextInt(300) + ".37%");
        if (random.nextInt(3) == 0) {
            int steel = random.nextInt(20);
            int aluminum = random.nextInt(20);
            facts.put("steel-content", steel + "%");
            facts.put("aluminum-content", aluminum + "%");
            facts.put("copper-content", "0");
        } else {
            maybe(facts, "metal-content", pick(List.of("0", "10%", "all")));
        }
        return facts;
    }

    private void maybe(Map<String, String> facts, String name, String text) {
        if (random.nextInt(6) == 0) {
            facts.put(name, text);
        }
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** So many lines. */
    List<ShipmentLine> lines(int count) {
        List<ShipmentLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(any());
        }
        return lines;
    }
}
