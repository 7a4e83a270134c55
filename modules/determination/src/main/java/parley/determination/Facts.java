package parley.determination;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Rate;
import parley.ground.Truth;
import parley.lawbook.Descriptions;
import parley.lawbook.Fact;
import parley.measure.DutyExpression;
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
    public static final Facts NONE = new Facts(Map.of(), ToldFacts.NONE, Map.of(), false, null);

    private final Map<String, String> told;
    private final ToldFacts read;
    private final Map<FactTest, Truth> supposed;
    private final boolean unclaimed;
    private final @Nullable Valuation valuation;
    private final boolean empty;

    private Facts(
            Map<String, String> told,
            ToldFacts read,
            Map<FactTest, Truth> supposed,
            boolean unclaimed,
            @Nullable Valuation valuation) {
        this.told = told;
        this.read = read;
        this.supposed = supposed;
        this.unclaimed = unclaimed;
        this.valuation = valuation;
        this.empty = told.isEmpty() && supposed.isEmpty();
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
        FactReader reader = new FactReader(value, universe, zone);
        for (Map.Entry<String, String> entry : told.entrySet()) {
            String text = entry.getValue().strip();
            Fact fact = registry.get(entry.getKey());
            if (text.isEmpty() || fact == null) {
                continue;
            }
            try {
                reader.take(fact, text);
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new Unreadable(fact.name(), String.valueOf(e.getMessage()));
            }
        }
        return new Facts(Map.copyOf(told), reader.told(), Map.of(), false, null);
    }

    /** The metals presumed nil because another's content was told. */
    Set<Portion> presumedNil() {
        return read.contents().presumedNil();
    }

    /** The same facts, supposing an answer to one question: what a claim would save, what a missing fact is worth. */
    public Facts supposing(FactTest test, Truth answer) {
        Map<FactTest, Truth> more = new HashMap<>(supposed);
        more.put(test, answer);
        return new Facts(told, read, more, unclaimed, valuation);
    }

    /** The same properties of the goods, with no claim made. */
    Facts withoutClaims() {
        return isEmpty() ? this : new Facts(told, read, supposed, true, valuation);
    }

    /** The same facts, of goods whose customs value was come to so. */
    public Facts valued(Valuation how) {
        return new Facts(told, read, supposed, unclaimed, how);
    }

    /** How the customs value was come to, if the border's law says what it contains and the line told something of it. */
    public Optional<Valuation> findValuation() {
        return Optional.ofNullable(valuation);
    }

    /** Whether anything was told at all. */
    public boolean isEmpty() {
        return empty;
    }

    /** What was told, by name. */
    public Map<String, String> told() {
        return told;
    }

    /** Whether something was told that bounds a part of the value. */
    boolean parts() {
        return !read.contents().isEmpty();
    }

    /** The least that a part of the value can be. */
    long least(Portion portion) {
        return read.contents().least(portion);
    }

    /** The most that a part of the value can be. */
    long most(Portion portion, long valueCents) {
        return read.contents().most(portion, valueCents);
    }

    /** The answer to one of the law's questions about a line of that value. */
    Truth answer(FactTest test, long valueCents) {
        return test.question() instanceof Question.ValueAtMost most
                ? Truth.of(valueCents <= most.bound().cents())
                : answer(test);
    }

    /** As {@link #answer(FactTest)}; unknown where the value says. */
    Truth answerButOfValue(FactTest test) {
        return test.question() instanceof Question.ValueAtMost ? Truth.UNKNOWN : answer(test);
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
        Truth answer = read.answer(test.fact(), test.question());
        boolean notMade = test.claimed() && (!isTold(test.fact()) || test.question() instanceof Question.Described);
        return answer == Truth.UNKNOWN && notMade ? Truth.NO : answer;
    }

    /** The rate told for a duty whose rate the line tells; null for a rate of another form, and where it was not told. */
    @Nullable
    Rate toldRate(DutyExpression rate) {
        return rate instanceof DutyExpression.Told from ? read.percents().get(from.fact()) : null;
    }

    /** The date told; null if it was not. */
    @Nullable
    At date(String fact) {
        return read.dates().get(fact);
    }

    /** Whether the fact was told. */
    boolean isTold(String fact) {
        return !told.getOrDefault(fact, "").isBlank();
    }
}
