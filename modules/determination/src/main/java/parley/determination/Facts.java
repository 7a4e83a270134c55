package parley.determination;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Rate;
import parley.ground.Truth;
import parley.ground.Words;
import parley.lawbook.Descriptions;
import parley.lawbook.Fact;
import parley.measure.FactTest;
import parley.measure.FactTest.Question;
import parley.measure.Portion;

/**
 * What was told of one line beyond code, origin, value and dates of entry. Read once against the registry; answers the
 * law's questions with yes, no or unknown: a claim that was not made is presumed not made, a property that was not told is
 * unknown, and a mode of transport that was not told is a vessel.
 */
public final class Facts {

    /** Nothing was told. */
    public static final Facts NONE = new Facts(Money.ZERO, Map.of());

    private static final Set<Portion> METALS = Set.of(Portion.STEEL, Portion.ALUMINUM, Portion.COPPER);

    private final Money value;
    private final Map<String, String> told;
    private final Map<String, At> dates = new HashMap<>();
    private final Map<String, Rate> percents = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<Portion, Money> contents = new EnumMap<>(Portion.class);
    private final Set<Portion> presumedNil = EnumSet.noneOf(Portion.class);
    private @Nullable Money metal;
    private @Nullable Set<String> descriptions;
    private Set<String> possible = Set.of();
    private Map<FactTest, Truth> supposed = Map.of();
    private boolean unclaimed;
    private @Nullable Valuation valuation;

    private Facts(Money value, Map<String, String> told) {
        this.value = value;
        this.told = told;
    }

    /** A text that could not be read, by the name of its fact. */
    public static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final String fact;
        private final String why;

        Unreadable(String fact, String why) {
            super(fact + ": " + why);
            this.fact = fact;
            this.why = why;
        }

        public String fact() {
            return fact;
        }

        public String why() {
            return why;
        }
    }

    /**
     * Reads facts as typed.
     *
     * @param told texts by name of the fact; empty texts are not told
     * @param value the customs value, of which percentages are taken
     * @param registry the facts that there are
     * @param universe the descriptions that the law knows
     * @param zone the zone of bare dates
     * @throws Unreadable naming the fact and its text, if one cannot be read
     * @throws IllegalArgumentException if they contradict one another
     */
    public static Facts read(
            Map<String, String> told, Money value, Map<String, Fact> registry, Descriptions universe, ZoneId zone) {
        Facts facts = new Facts(value, Map.copyOf(told));
        for (Map.Entry<String, String> entry : told.entrySet()) {
            String text = entry.getValue().strip();
            Fact fact = registry.get(entry.getKey());
            if (text.isEmpty() || fact == null) {
                continue;
            }
            try {
                facts.take(fact, text, universe, zone);
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new Unreadable(fact.name(), String.valueOf(e.getMessage()));
            }
        }
        facts.spreadMetal();
        return facts;
    }

    private void take(Fact fact, String text, Descriptions universe, ZoneId zone) {
        switch (fact.kind()) {
            case PART_OF_VALUE -> takePart(fact.name(), text);
            case PERCENT -> percents.put(fact.name(), Rate.parsePercent(text));
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
        if (name.equals("metal-content")) {
            metal = part;
        } else {
            contents.put(Portion.ofFact(name), part);
        }
    }

    private Money partOf(String text) {
        if (text.equalsIgnoreCase("all")) {
            return value;
        }
        return text.endsWith("%") ? Rate.parsePercent(text).of(value) : Money.parse(text);
    }

    /**
     * What the metals told say of those not told: with no metal at all each is nil; and who tells the content of one metal
     * has parted the value, so another metal that was not told is presumed nil, and listed as presumed.
     */
    private void spreadMetal() {
        Money total = metal;
        Money told = metalTold();
        if (told.compareTo(total == null ? value : total) > 0) {
            throw new IllegalArgumentException("the metals told come to " + told + ", which is more than the "
                    + (total == null ? "value of " + value : "metal-content of " + total));
        }
        if (total != null && total.cents() == 0) {
            METALS.forEach(portion -> contents.putIfAbsent(portion, Money.ZERO));
        }
        if (told.cents() > 0 && (total == null || total.equals(told))) {
            for (Portion portion : METALS) {
                if (contents.putIfAbsent(portion, Money.ZERO) == null) {
                    presumedNil.add(portion);
                }
            }
        }
        if (total == null && METALS.stream().allMatch(contents::containsKey)) {
            metal = metalTold();
        }
    }

    private Money metalTold() {
        return METALS.stream()
                .map(portion -> contents.getOrDefault(portion, Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    /** The metals presumed nil because another's content was told. */
    Set<Portion> presumedNil() {
        return presumedNil;
    }

    /** The same facts, supposing an answer to one question: what a claim would save, what a missing fact is worth. */
    public Facts supposing(FactTest test, Truth answer) {
        Facts other = copy();
        other.supposed = new HashMap<>(supposed);
        other.supposed.put(test, answer);
        return other;
    }

    /** The same properties of the goods, with no claim made. */
    Facts withoutClaims() {
        if (isEmpty()) {
            return this;
        }
        Facts other = copy();
        other.unclaimed = true;
        return other;
    }

    /** The same facts, of goods whose customs value was come to so. */
    public Facts valued(Valuation how) {
        Facts other = copy();
        other.valuation = how;
        return other;
    }

    /** How the customs value was come to, if the border's law says what it contains and the line told something of it. */
    public Optional<Valuation> findValuation() {
        return Optional.ofNullable(valuation);
    }

    private Facts copy() {
        Facts other = new Facts(value, told);
        other.dates.putAll(dates);
        other.percents.putAll(percents);
        other.words.putAll(words);
        other.numbers.putAll(numbers);
        other.contents.putAll(contents);
        other.presumedNil.addAll(presumedNil);
        other.metal = metal;
        other.descriptions = descriptions;
        other.possible = possible;
        other.supposed = supposed;
        other.unclaimed = unclaimed;
        other.valuation = valuation;
        return other;
    }

    /** Whether anything was told at all. */
    public boolean isEmpty() {
        return told.isEmpty() && supposed.isEmpty();
    }

    /** What was told, by name. */
    public Map<String, String> told() {
        return told;
    }

    /** Whether something was told that bounds a part of the value. */
    boolean parts() {
        return metal != null || !contents.isEmpty();
    }

    /** The least that a part of the value can be. */
    long least(Portion portion) {
        Money content = contents.get(portion);
        return content == null ? 0 : content.cents();
    }

    /** The most that a part of the value can be. */
    long most(Portion portion, long valueCents) {
        Money content = contents.get(portion);
        if (content != null) {
            return content.cents();
        }
        Money total = metal;
        return total != null && METALS.contains(portion)
                ? total.minus(metalTold()).cents()
                : valueCents;
    }

    /** The answer to one of the law's questions about a line of that value. */
    Truth answer(FactTest test, long valueCents) {
        return test.question() instanceof Question.ValueAtMost most
                ? Truth.of(valueCents <= most.bound().cents())
                : answer(test);
    }

    /** What is presumed where nothing was told; unknown where nothing is, and where the value says. */
    static Truth presumed(FactTest test) {
        return test.question() instanceof Question.ValueAtMost ? Truth.UNKNOWN : NONE.answer(test);
    }

    /** The answer to one of the law's questions about anything but the value. A claim that the words leave open is not made. */
    public Truth answer(FactTest test) {
        Truth presumed = supposed.get(test);
        if (presumed != null) {
            return presumed;
        }
        if (unclaimed && test.claimed()) {
            return NONE.answer(test);
        }
        Truth answer = answer(test.fact(), test.question());
        boolean notMade = test.claimed() && (!isTold(test.fact()) || test.question() instanceof Question.Described);
        return answer == Truth.UNKNOWN && notMade ? Truth.NO : answer;
    }

    /** Whether the fact was told. */
    boolean isTold(String fact) {
        return !told.getOrDefault(fact, "").isBlank();
    }

    private Truth answer(String fact, Question question) {
        return switch (question) {
            case Question.Before before -> {
                At date = dates.get(fact);
                yield date == null ? Truth.UNKNOWN : date.before(before.instant());
            }
            case Question.NotBefore from -> {
                At date = dates.get(fact);
                yield date == null ? Truth.UNKNOWN : not(date.before(from.instant()));
            }
            case Question.ValueAtMost _ ->
                throw new IllegalStateException("the value is told by the line, not by a fact");
            case Question.OneOf one -> oneOf(fact, one.words());
            case Question.Described described -> {
                Set<String> matching = descriptions;
                yield matching == null || possible.contains(described.words())
                        ? Truth.UNKNOWN
                        : Truth.of(matching.contains(described.words()));
            }
            case Question.Measures asked -> {
                BigDecimal number = numbers.get(fact);
                yield number == null
                        ? Truth.UNKNOWN
                        : Truth.of(number.compareTo(asked.bound()) > (asked.above() ? 0 : -1));
            }
            case Question.AtLeast least -> {
                Rate share = share(fact);
                yield share == null ? Truth.UNKNOWN : Truth.of(share.compareTo(least.bound()) >= 0);
            }
            case Question.Positive _ -> {
                Rate share = share(fact);
                yield share == null ? Truth.UNKNOWN : Truth.of(isPositive(fact, share));
            }
            case Question.Nil _ -> {
                Rate share = share(fact);
                yield share == null ? Truth.UNKNOWN : Truth.of(!isPositive(fact, share));
            }
        };
    }

    private boolean isPositive(String fact, Rate share) {
        if (percents.containsKey(fact)) {
            return !share.isZero();
        }
        Money part = fact.equals("metal-content") ? metal : contents.get(Portion.ofFact(fact));
        return part != null && part.cents() > 0;
    }

    private Truth oneOf(String fact, Set<String> asked) {
        Set<String> given = words.get(fact);
        if (given == null) {
            return fact.equals("mode") ? Truth.of(asked.contains("vessel")) : Truth.UNKNOWN;
        }
        return Truth.of(
                asked.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(given::contains));
    }

    /** The share of the value, or the percentage told; null if not told. */
    private @Nullable Rate share(String fact) {
        Rate percent = percents.get(fact);
        if (percent != null) {
            return percent;
        }
        Money part = fact.equals("metal-content")
                ? metal
                : fact.endsWith("-content") || fact.equals("repair-value") ? contents.get(Portion.ofFact(fact)) : null;
        if (part == null) {
            return null;
        }
        return value.cents() == 0 ? Rate.ZERO : Rate.shareOf(part, value);
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
