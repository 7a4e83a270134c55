package parley.determination;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Rate;
import parley.ground.Truth;
import parley.measure.FactTest.Question;

/**
 * Facts as read, by kind. Answers the law's questions from them alone: what was not told is unknown, but for a mode of transport, which is
 * then a vessel.
 *
 * @param dates dates and instants, by fact
 * @param percents percentages, by fact
 * @param words words in lower case, by fact
 * @param numbers numbers, by fact
 * @param contents parts of the value
 * @param descriptions the law's descriptions that the words of the line surely match; null if it was not described
 * @param possible those that the words leave open
 */
record ToldFacts(
        Map<String, At> dates,
        Map<String, Rate> percents,
        Map<String, Set<String>> words,
        Map<String, BigDecimal> numbers,
        Contents contents,
        @Nullable Set<String> descriptions,
        Set<String> possible) {

    /** Nothing was told. */
    static final ToldFacts NONE = new ToldFacts(
            Map.of(), Map.of(), Map.of(), Map.of(), Contents.of(Money.ZERO, Map.of(), null), null, Set.of());

    ToldFacts {
        dates = Map.copyOf(dates);
        percents = Map.copyOf(percents);
        words = Map.copyOf(words);
        numbers = Map.copyOf(numbers);
        possible = Set.copyOf(possible);
    }

    /** The answer to a question about anything but the value. */
    Truth answer(String fact, Question question) {
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
        return percents.containsKey(fact) ? !share.isZero() : contents.isPositive(fact);
    }

    private Truth oneOf(String fact, Set<String> asked) {
        Set<String> given = words.get(fact);
        if (given == null) {
            return fact.equals("mode") ? Truth.of(asked.contains("vessel")) : Truth.UNKNOWN;
        }
        return Truth.of(
                asked.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(given::contains));
    }

    /** The percentage told, or the share of the value that a part told is; null if not told. */
    private @Nullable Rate share(String fact) {
        Rate percent = percents.get(fact);
        return percent == null ? contents.share(fact) : percent;
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
