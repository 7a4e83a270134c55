package parley.determination;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Rate;
import parley.ground.Words;
import parley.lawbook.Descriptions;
import parley.lawbook.Fact;
import parley.measure.Portion;

/** Reads the facts of one line as typed, each by its kind. */
final class FactReader {

    /** Far above any rate of an order, and low enough that no duty at it is beyond a {@code long} of cents. */
    private static final Rate MOST = Rate.ofPercent(100_000);

    private final Money value;
    private final Descriptions universe;
    private final ZoneId zone;
    private final Map<String, At> dates = new HashMap<>();
    private final Map<String, Rate> percents = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<Portion, Money> parts = new EnumMap<>(Portion.class);
    private @Nullable Money metal;
    private @Nullable Set<String> descriptions;
    private Set<String> possible = Set.of();

    /**
     * A reader of one line.
     *
     * @param value its customs value, of which percentages are taken
     * @param universe the descriptions that the law knows
     * @param zone the zone of bare dates
     */
    FactReader(Money value, Descriptions universe, ZoneId zone) {
        this.value = value;
        this.universe = universe;
        this.zone = zone;
    }

    /** Takes one text; it throws an {@link IllegalArgumentException} or {@link ArithmeticException} if it cannot be read. */
    void take(Fact fact, String text) {
        switch (fact.kind()) {
            case PART_OF_VALUE -> takePart(fact.name(), text);
            case PERCENT -> percents.put(fact.name(), percent(text));
            case DATE -> dates.put(fact.name(), At.parse(text, zone));
            case TEXT -> {
                descriptions = universe.matching(text);
                possible = universe.possible(text);
            }
            case NUMBER -> numbers.put(fact.name(), number(text));
            case PARTY -> {
                // its name is looked up where parties are screened
            }
            case WORD -> {
                Set<String> several = new HashSet<>();
                for (String word : text.split("[|,\\s]+", -1)) {
                    several.add(word(fact, word.toLowerCase(Locale.ROOT)));
                }
                words.put(fact.name(), several);
            }
        }
    }

    /** What was read; the parts of the value must agree with one another. */
    ToldFacts told() {
        return new ToldFacts(dates, percents, words, numbers, Contents.of(value, parts, metal), descriptions, possible);
    }

    private static Rate percent(String text) {
        Rate rate = Rate.parsePercent(text);
        if (rate.millionths() < 0 || rate.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("'" + text + "' is not between 0 and " + MOST);
        }
        return rate;
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replaceFirst("\\s*%$", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a number", e);
        }
    }

    /** The word as the law asks for it; any word, where the registry does not say which there are. */
    private static String word(Fact fact, String written) {
        if (fact.words().isEmpty()) {
            return written;
        }
        return fact.findWord(written).orElseThrow(() -> {
            String near = Words.nearest(written, fact.spellings());
            return new IllegalArgumentException("'" + written + "' is none of " + String.join(", ", fact.vocabulary())
                    + (near == null ? "" : ". Maybe " + near));
        });
    }

    private void takePart(String name, String text) {
        Money part = partOf(text);
        if (part.cents() < 0 || part.compareTo(value) > 0) {
            throw new IllegalArgumentException("'" + text + "' is not a part of the value of " + value);
        }
        if (text.endsWith("%")) {
            percents.put(name, Rate.parsePercent(text));
        }
        if (name.equals(Contents.METAL)) {
            metal = part;
        } else {
            parts.put(Portion.ofFact(name), part);
        }
    }

    private Money partOf(String text) {
        if (text.equalsIgnoreCase("all")) {
            return value;
        }
        return text.endsWith("%") ? Rate.parsePercent(text).of(value) : Money.parse(text);
    }
}
